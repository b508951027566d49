import type { DocumentNumber } from '../coverage/coverage-index.ts';
import type { ArticleSource } from '../notebook/article-source.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import { countInMonths, sourceFacet } from './month-counts.ts';
import type { HeadRecord, SourceSumRecord } from './stored-records.ts';

// Which sources an article has lies in a small record for each, and what each source has in all in one sum: neither
// touches the large record of the article. All of it runs within the caller's transaction.

type SourcedHead = Pick<HeadRecord, 'number' | 'at' | 'bytes'>;

/** Adds a source to articles; those that have it already stay as they are. */
export async function addSource(
  database: CorpusDatabase,
  source: ArticleSource,
  heads: readonly SourcedHead[],
): Promise<void> {
  const there = await database.articleSources.bulkGet(heads.map(({ number }) => [source, number]));
  const fresh = heads.filter((_, i) => there[i] === undefined);
  await database.articleSources.bulkAdd(fresh.map(({ number, at }) => ({ source, article: number, at })));
  await addToSum(database, source, fresh, 1);
  await countInMonths(database, fresh, () => [sourceFacet(source)], 1);
}

/** Takes a source off articles that have it. */
export async function takeSource(
  database: CorpusDatabase,
  source: ArticleSource,
  heads: readonly SourcedHead[],
): Promise<void> {
  await database.articleSources.bulkDelete(heads.map(({ number }) => [source, number]));
  await addToSum(database, source, heads, -1);
  await countInMonths(database, heads, () => [sourceFacet(source)], -1);
}

/** Adds to each article the sources that it is given by its number. */
export async function addSources(
  database: CorpusDatabase,
  heads: readonly SourcedHead[],
  sources: ReadonlyMap<DocumentNumber, readonly ArticleSource[]>,
): Promise<void> {
  for (const [source, its] of bySource(heads, sources)) await addSource(database, source, its);
}

/** Takes all sources off articles. */
export async function takeAllSources(database: CorpusDatabase, heads: readonly SourcedHead[]): Promise<void> {
  const sources = await sourcesOf(
    database,
    heads.map(({ number }) => number),
  );
  for (const [source, its] of bySource(heads, sources)) await takeSource(database, source, its);
}

function bySource(
  heads: readonly SourcedHead[],
  sources: ReadonlyMap<DocumentNumber, readonly ArticleSource[]>,
): Map<ArticleSource, SourcedHead[]> {
  const grouped = new Map<ArticleSource, SourcedHead[]>();
  for (const head of heads) {
    for (const source of sources.get(head.number) ?? []) {
      const its = grouped.get(source);
      if (its === undefined) grouped.set(source, [head]);
      else its.push(head);
    }
  }
  return grouped;
}

/** The sources of articles by their numbers. */
export async function sourcesOf(
  { articleSources }: CorpusDatabase,
  numbers: readonly DocumentNumber[],
): Promise<Map<DocumentNumber, ArticleSource[]>> {
  const found = numbers.map(async (number): Promise<[DocumentNumber, ArticleSource[]]> => {
    const records = await articleSources.where('article').equals(number).toArray();
    return [number, records.map(({ source }) => source)];
  });
  return new Map(await Promise.all(found));
}

async function addToSum(
  { sourceSums }: CorpusDatabase,
  source: ArticleSource,
  heads: readonly SourcedHead[],
  sign: 1 | -1,
): Promise<void> {
  if (heads.length === 0) return;
  const before = await sourceSums.get(source);
  const sum: SourceSumRecord = {
    source,
    articles: (before?.articles ?? 0) + sign * heads.length,
    bytes: (before?.bytes ?? 0) + sign * heads.reduce((bytes, head) => bytes + head.bytes, 0),
  };
  if (sum.articles > 0) await sourceSums.put(sum);
  else await sourceSums.delete(source);
}
