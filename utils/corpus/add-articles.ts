import type { ArticleId } from '../articles/article-id.ts';
import type { DocumentNumber } from '../coverage/coverage-index.ts';
import { writeDocuments } from '../coverage/index/write-documents.ts';
import { headRecord } from './article-heads.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import { indexWrites } from './index-tables.ts';
import type { PreparedArticle } from './prepared-article.ts';
import { writeFactChecks } from './stored-fact-checks.ts';
import type { OutletRecord } from './stored-records.ts';
import { writeActors } from './write-actors.ts';
import { writeClaims } from './write-claims.ts';

/** What became of articles that were to be added. */
export interface Addition {
  readonly added: readonly ArticleId[];
  /** Were there already, or twice among those to be added. */
  readonly known: readonly ArticleId[];
}

/**
 * Writes articles with their claims, mentions, roles, actors, outlets and postings. Runs within the caller's transaction over
 * all tables, so that all or nothing is there afterwards.
 */
export async function writeArticles(
  database: CorpusDatabase,
  prepared: readonly PreparedArticle[],
): Promise<Addition> {
  const known = await knownAmong(database, prepared);
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
  await writeContents(database, byNumber(numbers, articles));
  return addition;
}

/**
 * Writes articles again that were taken out within the same transaction, under the numbers that they had, which
 * ascend.
 */
export async function rewriteArticles(
  database: CorpusDatabase,
  numbers: readonly DocumentNumber[],
  articles: readonly PreparedArticle[],
): Promise<void> {
  const numbered = byNumber(numbers, articles);
  await database.articles.bulkAdd([...numbered].map(([number, { record }]) => ({ ...record, number })));
  await writeContents(database, numbered);
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
): Promise<void> {
  const articles = [...numbered.values()];
  await Promise.all([
    writeHeads(database, numbered),
    writeClaims(database, numbered),
    writeFactChecks(database, new Map([...numbered].map(([number, { analysed }]) => [number, analysed]))),
    writeActors(database, numbered),
    writeOutlets(database, articles),
    writeDocuments(
      indexWrites(database, 'index'),
      new Map([...numbered].map(([number, { terms }]) => [number, terms])),
    ),
  ]);
}

/** Ids that the corpus has. A starter article that the reader adds becomes the reader's own. */
async function knownAmong(
  database: CorpusDatabase,
  prepared: readonly PreparedArticle[],
): Promise<Set<ArticleId>> {
  const origins = new Map(prepared.map(({ record }) => [record.id, record.origin]));
  const known = new Set<ArticleId>();
  const adopted: DocumentNumber[] = [];
  await database.articles
    .where('id')
    .anyOf([...origins.keys()])
    .each(({ id, number, origin }) => {
      known.add(id);
      if (origin === 'starter' && origins.get(id) === 'user') adopted.push(number);
    });
  for (const number of adopted) await database.articles.update(number, { origin: 'user' });
  return known;
}

async function writeHeads(
  database: CorpusDatabase,
  numbered: ReadonlyMap<DocumentNumber, PreparedArticle>,
): Promise<void> {
  await database.articleHeads.bulkAdd(
    [...numbered].map(([number, { record }]) => headRecord({ ...record, number })),
  );
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
