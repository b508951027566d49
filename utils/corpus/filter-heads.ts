import type { ArticleFilter } from './browse-query.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import { type DatedPeriod, isWithin, periodsInOrder } from './dated-periods.ts';
import type { HeadRecord } from './stored-records.ts';

/** Those of the heads that a filter leaves, in their order. */
export async function filterHeads(
  { articleSources, mentions }: CorpusDatabase,
  heads: readonly HeadRecord[],
  filter: ArticleFilter,
): Promise<HeadRecord[]> {
  const { outlet, language, source, actor } = filter;
  const periods = periodsInOrder(filter, 'newest');
  let left = heads.filter(
    (head) =>
      (outlet ?? head.outlet) === head.outlet &&
      (language ?? head.language) === head.language &&
      periods.some((period: DatedPeriod) => isWithin(head.at, period)),
  );
  if (source !== null && source !== undefined) {
    const there = await articleSources.bulkGet(left.map(({ number }) => [source, number]));
    left = left.filter((_, i) => there[i] !== undefined);
  }
  if (actor !== null && actor !== undefined) {
    const there = await mentions.bulkGet(left.map(({ at, number }) => [actor, at, number]));
    left = left.filter((_, i) => there[i] !== undefined);
  }
  return left;
}
