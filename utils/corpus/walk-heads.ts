import type { DocumentNumber } from '../coverage/coverage-index.ts';
import type { ArticleFilter, DatedPosition } from './browse-query.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import type { DatedIndex } from './dated-index.ts';
import { periodsFrom, periodsInOrder } from './dated-periods.ts';
import { filterHeads } from './filter-heads.ts';
import type { HeadRecord } from './stored-records.ts';

/** The numbers of the articles after a position in some order, at most `limit`; fewer only at the end. */
export type Walk = (after: DatedPosition | null, limit: number) => Promise<DocumentNumber[]>;

/** Through the articles of an index in order of their dates, as far as a filter leaves days. */
export function walkByDate(index: DatedIndex, filter: ArticleFilter, order: 'newest' | 'oldest'): Walk {
  const periods = periodsInOrder(filter, order);
  return async (after, limit) => {
    const numbers: DocumentNumber[] = [];
    const left = after === null ? periods : periodsFrom(periods, after);
    for (const [i, period] of left.entries()) {
      const found = await index.numbers(period, i === 0 ? after : null, order, limit - numbers.length);
      numbers.push(...found);
      if (numbers.length >= limit) break;
    }
    return numbers;
  };
}

/** Through the articles of a source, or all, the one that came in last first. */
export function walkByAddition(
  { articleHeads, articleSources }: CorpusDatabase,
  { source = null }: ArticleFilter,
): Walk {
  return async (after, limit) => {
    const before = after?.number ?? Number.POSITIVE_INFINITY;
    if (source === null)
      return articleHeads.where('number').below(before).reverse().limit(limit).primaryKeys();
    const keys = await articleSources
      .where('[source+article]')
      .between([source, Number.NEGATIVE_INFINITY], [source, before], false, false)
      .reverse()
      .limit(limit)
      .primaryKeys();
    return keys.map(([, number]) => number);
  };
}

export interface WalkBounds {
  /** Heads that are wanted. */
  readonly limit: number;
  /** Heads that are looked at in one go, and in all. */
  readonly chunk: number;
  readonly looked: number;
}

/**
 * The first heads on a walk that a filter leaves, and where to go on: after the last of them or, where too much would
 * have to be looked at, after the last that was; null at the end.
 */
export async function lookThrough(
  database: CorpusDatabase,
  walk: Walk,
  filter: ArticleFilter,
  after: DatedPosition | null,
  { limit, chunk, looked }: WalkBounds,
): Promise<{ readonly heads: readonly HeadRecord[]; readonly next: DatedPosition | null }> {
  const heads: HeadRecord[] = [];
  let position = after;
  for (let done = 0; done < looked; done += chunk) {
    const numbers = await walk(position, chunk);
    const records = (await database.articleHeads.bulkGet(numbers)).filter((head) => head !== undefined);
    for (const head of await filterHeads(database, records, filter)) {
      if (heads.length === limit) return { heads, next: heads.at(-1) ?? null };
      heads.push(head);
    }
    position = records.at(-1) ?? null;
    if (position === null || numbers.length < chunk) return { heads, next: null };
  }
  return { heads, next: position };
}
