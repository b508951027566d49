import type { ArticleId } from '../articles/article-id.ts';
import type { ArticleSource } from '../notebook/article-source.ts';
import type { Corpus } from './corpus.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import { reportingFailure } from './corpus-error.ts';
import { releaseThoseOf } from './release-source.ts';
import type { SharedDocumentRecord } from './stored-records.ts';

// What each document of a shared corpus is here: without it, a document that changes could not take its old text away,
// and one that comes again would be fetched again.

/** Records that one transaction forgets at most. */
const FORGOTTEN_AT_ONCE = 1_000;

/** What is known of documents, by their ids. */
export function sharedDocuments(
  { database }: Pick<Corpus, 'database'>,
  source: ArticleSource,
  documents: readonly string[],
): Promise<Map<string, SharedDocumentRecord>> {
  return reportingFailure(async () => {
    const records = await database.sharedDocuments.bulkGet(documents.map((document) => [source, document]));
    return new Map(records.flatMap((record) => (record === undefined ? [] : [[record.document, record]])));
  });
}

/** The documents of a source that hold an entry of somebody's notebook, at most `limit`. */
export function sharedEntryDocuments(
  { database }: Pick<Corpus, 'database'>,
  source: ArticleSource,
  limit: number,
): Promise<SharedDocumentRecord[]> {
  return reportingFailure(() =>
    database.sharedDocuments.where('[source+holds]').equals([source, 'entry']).limit(limit).toArray(),
  );
}

/**
 * Notes what documents hold now, and lets go of articles that no document of the source holds any more. Within a
 * transaction over all tables, after new articles were added.
 */
export async function putSharedDocuments(
  database: CorpusDatabase,
  source: ArticleSource,
  records: readonly SharedDocumentRecord[],
): Promise<void> {
  const before = await database.sharedDocuments.bulkGet(records.map(({ document }) => [source, document]));
  await database.sharedDocuments.bulkPut(records);
  const leaving = new Set<ArticleId>();
  for (const [i, record] of records.entries()) {
    const held = before[i]?.article;
    if (held !== undefined && held !== record.article) leaving.add(held);
  }
  const free: ArticleId[] = [];
  for (const id of leaving) {
    const holders = await database.sharedDocuments.where('[source+article]').equals([source, id]).count();
    if (holders === 0) free.push(id);
  }
  await releaseThoseOf(database, source, free);
}

/** Forgets a part of what is known of a source's documents, in one transaction. Answers whether there was any. */
export function forgetSharedDocuments(corpus: Corpus, source: ArticleSource): Promise<boolean> {
  const { sharedDocuments: table } = corpus.database;
  return corpus.change(async () => {
    const keys = await table
      .where('[source+holds]')
      .between([source, ''], [source, '\uffff'])
      .limit(FORGOTTEN_AT_ONCE)
      .primaryKeys();
    await table.bulkDelete(keys);
    return keys.length > 0;
  });
}
