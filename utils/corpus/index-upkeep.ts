import type { DocumentNumber } from '../coverage/coverage-index.ts';
import { DamagedIndex } from '../coverage/index/damaged-index.ts';
import { INDEX_FORMAT, type RebuildReason } from '../coverage/index/index-manifest.ts';
import type { Pace } from '../coverage/index/merge-policy.ts';
import { beginRebuild, rebuildStep } from '../coverage/index/rebuild-index.ts';
import { tidyStep } from '../coverage/index/tidy-index.ts';
import type { IndexingView } from '../messages/coverage-answers.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import { COVERAGE_INDEX, INDEX_KINDS, type IndexKind } from './index-kinds.ts';
import { clearIndex, IndexTables, indexWrites, storedManifest } from './index-tables.ts';

// What the indexes need beside reading and writing: parts are merged, and where they are damaged or of an older
// form, all is built again from the articles. Each step is a transaction of its own that first looks how far the work
// has come, so that it may be killed at any point and two contexts may do it at once.

/** A corpus of no more articles is indexed again before it opens. */
const INDEXED_AT_ONCE = 200;

/** Awaited between steps, so that others get their turn. */
export type Pause = () => Promise<void>;

/**
 * Sees to it that there is every index in today's form, or that it is being built. Has to come before any writing.
 * Small reads where all is well.
 */
export async function ensureIndexes(database: CorpusDatabase): Promise<void> {
  for (const kind of INDEX_KINDS) await ensureIndex(database, kind);
}

async function ensureIndex(database: CorpusDatabase, kind: IndexKind): Promise<void> {
  const manifest = await storedManifest(database, kind.name);
  if (manifest?.format === INDEX_FORMAT && manifest.rebuild === null) return;
  if (manifest?.format !== INDEX_FORMAT) await replaceOutdated(database, kind);
  if ((await database.articles.count()) <= INDEXED_AT_ONCE) await tendIndex(database, kind, noPause);
}

/**
 * Begins to build a damaged index again from the articles; not where that is under way. Until it is done, the index
 * answers from what it has so far.
 */
export function mendIndex(database: CorpusDatabase, kind: IndexKind): Promise<void> {
  return database.transaction('rw', database.tables, async () => {
    const manifest = await storedManifest(database, kind.name);
    if (manifest !== null && manifest.rebuild === null) await begin(database, kind, 'damaged');
  });
}

/**
 * Goes on with rebuilds where any are under way, merging what is there in turns, so that queries never meet many parts,
 * and in the end leaves as few as it can. Throws a {@link DamagedIndex} where what was just built is damaged again.
 */
export async function tendIndexes(database: CorpusDatabase, pause: Pause): Promise<void> {
  for (const kind of INDEX_KINDS) await tendIndex(database, kind, pause);
}

async function tendIndex(database: CorpusDatabase, kind: IndexKind, pause: Pause): Promise<void> {
  const store = new IndexTables(database, kind.name);
  const source = kind.documentsOf(database);
  let isMended = false;
  do {
    const rebuild = (await storedManifest(database, kind.name))?.rebuild ?? null;
    const isWhole = await tidyIndex(database, kind, rebuild === null ? 'resting' : 'growing', pause);
    if (!isWhole && isMended) throw new DamagedIndex('The index is damaged again after it was built anew.');
    isMended ||= !isWhole;
    await pause();
  } while (await rebuildStep(store, source, kind.perStep));
}

/** Merges what changes left in parts of any index, as far as is due at this pace. */
export async function tidyIndexes(database: CorpusDatabase, pace: Pace, pause: Pause): Promise<void> {
  for (const kind of INDEX_KINDS) await tidyIndex(database, kind, pace, pause);
}

/**
 * Merges what changes left in parts. Where something turns out to be damaged, a rebuild is begun for whoever tends the
 * index next, and the answer is false.
 */
async function tidyIndex(
  database: CorpusDatabase,
  kind: IndexKind,
  pace: Pace,
  pause: Pause,
): Promise<boolean> {
  const store = new IndexTables(database, kind.name);
  try {
    while (await tidyStep(store, pace)) await pause();
    return true;
  } catch (error) {
    if (!(error instanceof DamagedIndex)) throw error;
    await database.transaction('rw', database.tables, () => begin(database, kind, 'damaged'));
    return false;
  }
}

/** How far the rebuild of the coverage index has come; null where none is under way. */
export async function indexProgress(database: CorpusDatabase): Promise<IndexingView | null> {
  const rebuilding = (await storedManifest(database, COVERAGE_INDEX.name))?.rebuild;
  if (!rebuilding) return null;
  const { reason, after, upTo } = rebuilding;
  const upToNumber = (number: DocumentNumber) =>
    database.articles.where('number').belowOrEqual(number).count();
  return { reason, done: await upToNumber(after), articles: await upToNumber(upTo) };
}

function replaceOutdated(database: CorpusDatabase, kind: IndexKind): Promise<void> {
  return database.transaction('rw', database.tables, async () => {
    const manifest = await storedManifest(database, kind.name);
    if (manifest?.format === INDEX_FORMAT) return;
    await clearIndex(database, kind.name);
    if ((await database.articles.count()) > 0) await begin(database, kind, 'outdated');
  });
}

/** Within a transaction over all tables. */
async function begin(database: CorpusDatabase, kind: IndexKind, reason: RebuildReason): Promise<void> {
  const [last = 0] = await database.articles.toCollection().reverse().limit(1).primaryKeys();
  await beginRebuild(indexWrites(database, kind.name), reason, kind.lastOf(last));
}

async function noPause(): Promise<void> {}
