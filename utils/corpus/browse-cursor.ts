import * as v from 'valibot';
import type { BrowseTotal, DatedPosition } from './browse-query.ts';
import type { Narrowing } from './dated-index.ts';

/** Where a list goes on, by which index it is gone through, and what was counted when it began. */
export interface BrowseCursor {
  readonly by: Narrowing;
  readonly position: DatedPosition;
  readonly total: BrowseTotal;
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const cursorSchema = v.tuple([
  v.picklist(['all', 'outlet', 'language', 'source', 'actor']),
  v.string(),
  count,
  count,
  v.boolean(),
]);

export function writeCursor({ by, position, total }: BrowseCursor): string {
  return JSON.stringify([by, position.at, position.number, total.articles, total.exact]);
}

/** Null for what {@link writeCursor} did not write. */
export function readCursor(text: string): BrowseCursor | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), cursorSchema), text);
  if (!parsed.success) return null;
  const [by, at, number, articles, exact] = parsed.output;
  return { by, position: { at, number }, total: { articles, exact } };
}
