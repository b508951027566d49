import { textDigest } from './text-digest.ts';

/** Identity of a text by its content: SHA-256 cut to 128 bits, 32 hexadecimal digits. */
export async function contentId(text: string): Promise<string> {
  return (await textDigest(text)).slice(0, 32);
}
