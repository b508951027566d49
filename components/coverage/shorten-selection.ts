/** A longer passage is named by its ends; both in UTF-16 code units. */
const WHOLE = 90;
const END = 40;

/**
 * "first words … last words" of a selected passage on one line; the whole of a short one. Without the quotation marks at
 * its ends, since it is quoted itself.
 */
export function shortenSelection(selected: string): string {
  const line = selected.replace(/\s+/gu, ' ').replace(/^[\s"“”„«»]+|[\s"“”«»]+$/gu, '');
  if (line.length <= WHOLE) return line;
  const first = line.slice(0, END).replace(/\s\S*$/u, '');
  const last = line.slice(-END).replace(/^\S*\s/u, '');
  return `${whole(first)} … ${whole(last)}`;
}

/** Without the half of a surrogate pair that a cut left at either end. */
function whole(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
