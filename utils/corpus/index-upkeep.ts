import type { DocumentNumber } from '../coverage/coverage-index.ts';
import { documentTerms } from '../coverage/document-terms.ts';
import { DamagedIndex } from '../coverage/index/damaged-index.ts';
import { INDEX_FORMAT, type RebuildReason } from '../coverage/index/index-manifest.ts';
import type { Pace } from '../coverage/index/merge-policy.ts';
import { beginRebuild, type DocumentSource, rebuildStep } from '../coverage/index/rebuild-index.ts';
import { tidyStep } from '../coverage/index/tidy-index.ts';
import type { IndexingView } from '../messages/coverage-answers.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import { IndexTables, indexWrites, storedManifest } from './index-tables.ts';

// What the coverage index needs beside reading and writing: parts are merged, and where they are damaged or of an older
// form, all is built again from the articles. Each step is a transaction of its own that first looks how far the work
// has come, so that it may be killed at any point and two contexts may do it at once.

/** A corpus of no more articles is indexed again before it opens. */
const INDEXED_AT_ONCE = 200;

/** Awaited between steps, so that others get their turn. */
export type Pause = () => Promise<void>;

/**
 * Sees to it that there is an index of today's form, or that one is being built. Has to come before any writing. One
 * small read where all is well.
 */
export async function ensureIndex(database: CorpusDatabase): Promise<void> {
  const manifest = await storedManifest(database);
  if (manifest?.format === INDEX_FORMAT && manifest.rebuild === null) return;
  if (manifest?.format !== INDEX_FORMAT) await replaceOutdated(database);
  if ((await database.articles.count()) <= INDEXED_AT_ONCE) await tendIndex(database, noPause);
}

/**
 * Begins to build a damaged index again from the articles; not where that is under way. Until it is done, the index
 * answers from what it has so far.
 */
export function mendIndex(database: CorpusDatabase): Promise<void> {
  return database.transaction('rw', database.tables, async () => {
    const manifest = await storedManifest(database);
    if (manifest !== null && manifest.rebuild === null) await begin(database, 'damaged');
  });
}

/**
 * Goes on with a rebuild where one is under way, merging what is there in turns, so that queries never meet many parts,
 * and in the end leaves as few as it can. Throws a {@link DamagedIndex} where what was just built is damaged again.
 */
export async function tendIndex(database: CorpusDatabase, pause: Pause): Promise<void> {
  const store = new IndexTables(database);
  const source = termsOfArticles(database);
  let isMended = false;
  do {
    const rebuild = (await storedManifest(database))?.rebuild ?? null;
    const isWhole = await tidyIndex(database, rebuild === null ? 'resting' : 'growing', pause);
    if (!isWhole && isMended) throw new DamagedIndex('The index is damaged again after it was built anew.');
    isMended ||= !isWhole;
    await pause();
  } while (await rebuildStep(store, source));
}

/**
 * Merges what changes left in parts, as far as is due at this pace. Where something turns out to be damaged, a rebuild
 * is begun for whoever tends the index next, and the answer is false.
 */
export async function tidyIndex(database: CorpusDatabase, pace: Pace, pause: Pause): Promise<boolean> {
  const store = new IndexTables(database);
  try {
    while (await tidyStep(store, pace)) await pause();
    return true;
  } catch (error) {
    if (!(error instanceof DamagedIndex)) throw error;
    await database.transaction('rw', database.tables, () => begin(database, 'damaged'));
    return false;
  }
}

/** How far a rebuild has come; null where none is under way. */
export async function indexProgress(database: CorpusDatabase): Promise<IndexingView | null> {
  const rebuilding = (await storedManifest(database))?.rebuild;
  if (!rebuilding) return null;
  const { reason, after, upTo } = rebuilding;
  const upToNumber = (number: DocumentNumber) =>
    database.articles.where('number').belowOrEqual(number).count();
  return { reason, done: await upToNumber(after), articles: await upToNumber(upTo) };
}

function replaceOutdated(database: CorpusDatabase): Promise<void> {
  return database.transaction('rw', database.tables, async () => {
    const manifest = await storedManifest(database);
    if (manifest?.format === INDEX_FORMAT) return;
    await database.meta.delete('index');
    await Promise.all([
      database.indexParts.clear(),
      database.indexShards.clear(),
      database.indexTail.clear(),
    ]);
    if ((await database.articles.count()) > 0) await begin(database, 'outdated');
  });
}

/** Within a transaction over all tables. */
async function begin(database: CorpusDatabase, reason: RebuildReason): Promise<void> {
  const [last = 0] = await database.articles.toCollection().reverse().limit(1).primaryKeys();
  await beginRebuild(indexWrites(database), reason, last);
}

function termsOfArticles(database: CorpusDatabase): DocumentSource {
  return async (after, limit) => {
    const records = await database.articles.where('number').above(after).limit(limit).toArray();
    return new Map(records.map((record) => [record.number, documentTerms(record)]));
  };
}

async function noPause(): Promise<void> {}
