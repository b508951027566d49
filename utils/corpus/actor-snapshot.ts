import { type ActorDictionary, buildActorDictionary } from '../actors/dictionary/actor-dictionary.ts';
import { DictionaryPacker } from '../actors/dictionary/pack-dictionary.ts';
import { openPackedDictionary } from '../actors/dictionary/packed-dictionary.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import { corpusEntry, TRUSTED_FROM } from './corpus-entries.ts';
import { corpusRevision } from './corpus-meta.ts';
import type { ActorRecord } from './stored-records.ts';

const KEY = 'actors';
/** Actors of the dictionary at most, those of the most articles. */
const ENTRY_LIMIT = 100_000;
/** Records that are read at once. */
const STEP = 1_000;

/** Which dictionary is stored; 0 for none. One small read. */
export async function storedDictionaryRevision(database: CorpusDatabase): Promise<number> {
  const record = await database.meta.get('actorDictionary');
  return record?.key === 'actorDictionary' ? record.value : 0;
}

/** The stored dictionary. One that is missing or damaged says nothing of anybody until the next is there. */
export async function storedDictionary(database: CorpusDatabase): Promise<ActorDictionary> {
  const snapshot = await database.snapshots.get(KEY);
  if (snapshot !== undefined) {
    try {
      return openPackedDictionary(new Uint8Array(await snapshot.bytes.arrayBuffer()));
    } catch (error) {
      console.warn("The dictionary of the corpus' actors cannot be read; it is built anew.", error);
    }
  }
  if ((await storedDictionaryRevision(database)) !== 0) await forgetDictionary(database);
  return buildActorDictionary([]);
}

/**
 * Builds the dictionary where the corpus has changed since, and puts it in place of the old one in one transaction; a
 * kill half way leaves the old one. Answers whether there is a new one.
 *
 * @param pause awaited between steps, so that others get their turn
 */
export async function refreshStoredDictionary(
  database: CorpusDatabase,
  pause: () => Promise<void>,
): Promise<boolean> {
  const revision = await corpusRevision(database);
  if ((await storedDictionaryRevision(database)) === revision) return false;
  const packer = new DictionaryPacker();
  const ids = await trustedIds(database);
  for (let from = 0; from < ids.length; from += STEP) {
    for (const record of await database.actors.bulkGet(ids.slice(from, from + STEP))) {
      const entry = record === undefined ? null : corpusEntry(record);
      if (entry !== null) packer.add(entry);
    }
    await pause();
  }
  const bytes = new Blob([packer.pack()]);
  await database.transaction('rw', database.snapshots, database.meta, async () => {
    await database.snapshots.put({ key: KEY, revision, bytes });
    await database.meta.put({ key: 'actorDictionary', value: revision });
  });
  return true;
}

/** Actors of several articles, those of most articles first, else by id. */
async function trustedIds(database: CorpusDatabase): Promise<ActorRecord['id'][]> {
  const ids = await database.actors.where('articles').aboveOrEqual(TRUSTED_FROM).reverse().primaryKeys();
  return ids.slice(0, ENTRY_LIMIT);
}

async function forgetDictionary(database: CorpusDatabase): Promise<void> {
  await database.transaction('rw', database.snapshots, database.meta, async () => {
    await database.snapshots.delete(KEY);
    await database.meta.delete('actorDictionary');
  });
}
