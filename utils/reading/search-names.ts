import Fuse from 'fuse.js';

/** 0 is an exact match; above this, names look unrelated to what was typed. */
const THRESHOLD = 0.35;
/** Up to this, a name holds what was typed, letter by letter. */
const HELD = 0.01;

/**
 * What has a name that resembles what was typed, best first; all in their own order where nothing was typed. Anywhere
 * in the name counts, accents do not. Names that only resemble it are given where none holds it.
 */
export function searchNames<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  typed: string,
): readonly Item[] {
  const wanted = typed.trim();
  if (wanted === '') return items;
  const names = new Fuse(items, {
    keys: [{ name: 'name', getFn: nameOf }],
    threshold: THRESHOLD,
    ignoreLocation: true,
    ignoreDiacritics: true,
    includeScore: true,
  });
  const found = names.search(wanted);
  const held = found.filter(({ score = 1 }) => score <= HELD);
  return (held.length > 0 ? held : found).map(({ item }) => item);
}
