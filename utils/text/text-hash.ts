/** FNV-1a over the UTF-16 code units of a text, or of its part from `from` up to, not with, `to`; 32 bits. */
export function textHash(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
