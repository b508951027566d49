/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits: what `sha256sum` prints of a file of that text. */
export async function textDigest(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
