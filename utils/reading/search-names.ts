import Fuse from 'fuse.js';

/** 0 is an exact match; above this, names look unrelated to what was typed. */
const THRESHOLD = 0.35;

/**
 * What has a name that resembles what was typed, best first; all in their own order where nothing was typed. Anywhere
 * in the name counts, accents do not.
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
  });
  return names.search(wanted).map((found) => found.item);
}
