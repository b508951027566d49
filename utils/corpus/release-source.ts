import type { ArticleId } from '../articles/article-id.ts';
import type { ArticleSource } from '../notebook/article-source.ts';
import { sourcesOf, takeSource } from './article-sources.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import { deleteArticles } from './remove-articles.ts';
import type { HeadRecord } from './stored-records.ts';

/** Articles of a source that one transaction lets go of at most. */
const RELEASED_AT_ONCE = 100;
/** Before every date, and after them all. */
const FIRST_DATED = '\u0001';
const LAST = '\uffff';

export interface ReleaseOptions {
  /** A day ("2026-01-31"): only articles from before it; those without a date by the day on which they were added. */
  readonly olderThan?: string | null;
  /** Awaited between steps, so that others get their turn. */
  readonly pause?: () => Promise<void>;
  /** Ends it after the step at hand. */
  readonly signal?: AbortSignal;
}

/** What came of a step. */
export interface ReleaseStep {
  /** Articles that the step took the source off. */
  readonly released: number;
  /** Those of them that had no other and are gone. */
  readonly removed: number;
}

/**
 * Takes a source off some of its articles, those from before a day if told, and removes those that have no other.
 * Within a transaction over all tables.
 */
export async function releaseStep(
  database: CorpusDatabase,
  source: ArticleSource,
  olderThan: string | null,
): Promise<ReleaseStep> {
  const heads = await nextHeads(database, source, olderThan);
  return { released: heads.length, removed: await releaseArticles(database, source, heads) };
}

/**
 * Takes a source off articles that have it, and removes those that have no other; answers how many went. Within a
 * transaction over all tables.
 */
export async function releaseArticles(
  database: CorpusDatabase,
  source: ArticleSource,
  heads: readonly HeadRecord[],
): Promise<number> {
  await takeSource(database, source, heads);
  const left = await sourcesOf(
    database,
    heads.map(({ number }) => number),
  );
  const unsourced = heads.map(({ number }) => number).filter((number) => left.get(number)?.length === 0);
  const records = (await database.articles.bulkGet(unsourced)).filter((record) => record !== undefined);
  await deleteArticles(database, records);
  return records.length;
}

/**
 * Takes a source off the articles with these ids, and removes those that have no other. Articles that the reader removed
 * meanwhile, or that are of other sources alone, are passed over. Within a transaction over all tables.
 */
export async function releaseThoseOf(
  database: CorpusDatabase,
  source: ArticleSource,
  ids: readonly ArticleId[],
): Promise<void> {
  if (ids.length === 0) return;
  const numbers = await database.articles
    .where('id')
    .anyOf([...ids])
    .primaryKeys();
  const ours = await database.articleSources.bulkGet(numbers.map((number) => [source, number]));
  const heads = await database.articleHeads.bulkGet(numbers.filter((_, i) => ours[i] !== undefined));
  await releaseArticles(
    database,
    source,
    heads.filter((head) => head !== undefined),
  );
}

async function nextHeads(
  database: CorpusDatabase,
  source: ArticleSource,
  olderThan: string | null,
): Promise<HeadRecord[]> {
  if (olderThan === null) return firstHeads(database, source, '', LAST);
  const [year, month] = [olderThan.slice(0, 4), olderThan.slice(0, 7)];
  // A year or a month that holds the day may be from after it.
  const ranges = [
    [FIRST_DATED, year],
    [`${year} `, month],
    [`${month} `, olderThan],
  ] as const;
  for (const [from, before] of ranges) {
    const heads = await firstHeads(database, source, from, before);
    if (heads.length > 0) return heads;
  }
  const undated = await firstHeads(database, source, '', FIRST_DATED);
  return undated.filter(({ addedAt }) => addedAt.slice(0, olderThan.length) < olderThan);
}

/** The heads of the first articles of a source that are dated from `from` to before `before`. */
async function firstHeads(
  { articleSources, articleHeads }: CorpusDatabase,
  source: ArticleSource,
  from: string,
  before: string,
): Promise<HeadRecord[]> {
  const records = await articleSources
    .where('[source+at+article]')
    .between([source, from, 0], [source, before, 0])
    .limit(RELEASED_AT_ONCE)
    .toArray();
  const heads = await articleHeads.bulkGet(records.map(({ article }) => article));
  return heads.filter((head) => head !== undefined);
}
