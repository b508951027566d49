import type { FoundName } from '../linking/describe-mentions.ts';

/** Where listed actors are named in a document, by the words at which their names begin and end. */
export interface ListedNames {
  /** The word after the name that begins at a word; undefined where none does. */
  readonly endOf: (from: number) => number | undefined;
  /** The first word of the name that ends before a word; undefined where none does. */
  readonly startOf: (to: number) => number | undefined;
}

/** Indexes the names that the dictionary knows. */
export function listedNames(found: readonly FoundName[]): ListedNames {
  const listed = found.filter(({ entry }) => entry !== null);
  const ends = new Map(listed.map(({ from, to }) => [from, to]));
  const starts = new Map(listed.map(({ from, to }) => [to, from]));
  return { endOf: (from) => ends.get(from), startOf: (to) => starts.get(to) };
}
