import { copyLikeness } from './copy-likeness.ts';
import { textShingles } from './text-shingles.ts';

/** Articles of one text. */
export interface Folded<Item> {
  /** The earliest published; of those without a date or of one date, the one that stood first. */
  readonly first: Item;
  /** The others, in the order in which they stood. */
  readonly copies: readonly Item[];
}

/**
 * Folds reprints and reworded copies into one entry each, which stands where the best of them stood. `dateOf`
 * gives ISO 8601, as exact as it is known.
 */
export function foldCopies<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  dateOf: (item: Item) => string | null,
): readonly Folded<Item>[] {
  const groups: { readonly shingles: ReadonlySet<number>[]; readonly members: Item[] }[] = [];
  for (const item of items) {
    const shingles = textShingles(textOf(item));
    const group = groups.find((one) => one.shingles.some((other) => copyLikeness(shingles, other) !== null));
    if (group === undefined) groups.push({ shingles: [shingles], members: [item] });
    else {
      group.shingles.push(shingles);
      group.members.push(item);
    }
  }
  return groups.map(({ members }) => {
    const first = members.reduce((a, b) => (isEarlier(dateOf(b), dateOf(a)) ? b : a));
    return { first, copies: members.filter((member) => member !== first) };
  });
}

/** Whether `a` is before `b`; a known date is before an unknown one. */
function isEarlier(a: string | null, b: string | null): boolean {
  return a !== null && (b === null || a < b);
}
