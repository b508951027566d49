import type { ArticleId } from '../articles/article-id.ts';
import type { DocumentNumber } from '../coverage/coverage-index.ts';
import { writeDocuments } from '../coverage/index/write-documents.ts';
import type { ArticleSource } from '../notebook/article-source.ts';
import { headRecord } from './article-heads.ts';
import { addSource, addSources } from './article-sources.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import { indexWrites } from './index-tables.ts';
import { countInMonths, facetsOf } from './month-counts.ts';
import type { PreparedArticle } from './prepared-article.ts';
import { writeFactChecks } from './stored-fact-checks.ts';
import type { HeadRecord, OutletRecord } from './stored-records.ts';
import { putSketches } from './stored-sketches.ts';
import { writeActors } from './write-actors.ts';
import { writeClaims } from './write-claims.ts';

/** What became of articles that were to be added. */
export interface Addition {
  readonly added: readonly ArticleId[];
  /** Were there already, or twice among those to be added. */
  readonly known: readonly ArticleId[];
}

/**
 * Writes articles with their claims, mentions, roles, actors, outlets and postings, and notes for all of them, those
 * that were known too, that they are of the source. Runs within the caller's transaction over all tables, so that all
 * or nothing is there afterwards.
 */
export async function writeArticles(
  database: CorpusDatabase,
  prepared: readonly PreparedArticle[],
  source: ArticleSource,
): Promise<Addition> {
  const known = await headsAmong(database, prepared);
  await addSource(database, source, [...known.values()]);
  const fresh = new Map<ArticleId, PreparedArticle>();
  for (const article of prepared) {
    const { id } = article.record;
    if (!known.has(id) && !fresh.has(id)) fresh.set(id, article);
  }
  const addition: Addition = {
    added: [...fresh.keys()],
    known: prepared
      .filter((article) => fresh.get(article.record.id) !== article)
      .map(({ record }) => record.id),
  };
  if (fresh.size === 0) return addition;
  const articles = [...fresh.values()];
  const numbers = await database.articles.bulkAdd(
    articles.map(({ record }) => record),
    { allKeys: true },
  );
  const numbered = byNumber(numbers, articles);
  const heads = headsOf(numbered, new Date().toISOString());
  await writeContents(database, numbered, heads);
  await addSource(database, source, heads);
  return addition;
}

/** An article to be written again, with what it keeps. */
export interface RewrittenArticle {
  readonly number: DocumentNumber;
  readonly addedAt: string;
  readonly sources: readonly ArticleSource[];
  readonly prepared: PreparedArticle;
}

/**
 * Writes articles again that were taken out within the same transaction, under the numbers that they had, which
 * ascend.
 */
export async function rewriteArticles(
  database: CorpusDatabase,
  articles: readonly RewrittenArticle[],
): Promise<void> {
  await database.articles.bulkAdd(articles.map(({ number, prepared }) => ({ ...prepared.record, number })));
  const numbered = new Map(articles.map(({ number, prepared }) => [number, prepared]));
  const heads = articles.map(({ number, prepared, addedAt }) =>
    headRecord({ ...prepared.record, number }, addedAt),
  );
  await writeContents(database, numbered, heads);
  await addSources(database, heads, new Map(articles.map(({ number, sources }) => [number, sources])));
}

function byNumber(
  numbers: readonly DocumentNumber[],
  articles: readonly PreparedArticle[],
): Map<DocumentNumber, PreparedArticle> {
  const numbered = new Map<DocumentNumber, PreparedArticle>();
  for (const [i, article] of articles.entries()) {
    const number = numbers[i];
    if (number !== undefined) numbered.set(number, article);
  }
  return numbered;
}

/** Everything of articles but themselves. */
async function writeContents(
  database: CorpusDatabase,
  numbered: ReadonlyMap<DocumentNumber, PreparedArticle>,
  heads: readonly HeadRecord[],
): Promise<void> {
  const articles = [...numbered.values()];
  await Promise.all([
    database.articleHeads.bulkAdd(heads),
    countInMonths(database, heads, facetsOf, 1),
    writeClaims(database, numbered),
    writeFactChecks(database, new Map([...numbered].map(([number, { analysed }]) => [number, analysed]))),
    writeActors(database, numbered),
    writeOutlets(database, articles),
    putSketches(database, new Map([...numbered].map(([number, { sketch }]) => [number, sketch]))),
    writeDocuments(
      indexWrites(database, 'index'),
      new Map([...numbered].map(([number, { terms }]) => [number, terms])),
    ),
  ]);
}

/** The heads of those that the corpus has, by their ids. */
async function headsAmong(
  { articles, articleHeads }: CorpusDatabase,
  prepared: readonly PreparedArticle[],
): Promise<Map<ArticleId, HeadRecord>> {
  const ids = [...new Set(prepared.map(({ record }) => record.id))];
  const heads = await articleHeads.bulkGet(await articles.where('id').anyOf(ids).primaryKeys());
  return new Map(heads.flatMap((head) => (head === undefined ? [] : [[head.id, head]])));
}

function headsOf(numbered: ReadonlyMap<DocumentNumber, PreparedArticle>, addedAt: string): HeadRecord[] {
  return [...numbered].map(([number, { record }]) => headRecord({ ...record, number }, addedAt));
}

async function writeOutlets(database: CorpusDatabase, articles: readonly PreparedArticle[]): Promise<void> {
  const names = articles.flatMap(({ record }) => record.article.outlet ?? []);
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const stored = await database.outlets.bulkGet([...counts.keys()]);
  for (const record of stored) {
    if (record !== undefined) counts.set(record.name, (counts.get(record.name) ?? 0) + record.articles);
  }
  const records: OutletRecord[] = [...counts].map(([name, count]) => ({ name, articles: count }));
  await database.outlets.bulkPut(records);
}
