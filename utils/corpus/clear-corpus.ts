import type { Corpus } from './corpus.ts';
import { corpusRevision } from './corpus-meta.ts';
import { INDEX_KINDS } from './index-kinds.ts';
import { clearIndex } from './index-tables.ts';

/** Removes everything that the corpus holds, in one transaction; it is then as if new. */
export function clearCorpus(corpus: Corpus): Promise<void> {
  const { database } = corpus;
  const { meta } = database;
  return corpus.change(async () => {
    // It goes on counting, so that nobody takes an answer about the old articles for one about the new.
    const revision = await corpusRevision(database);
    for (const { name } of INDEX_KINDS) await clearIndex(database, name);
    for (const table of database.tables) if (table.name !== meta.name) await table.clear();
    await meta.bulkDelete(['claims', 'actorDictionary', 'rereads', 'starter']);
    await meta.put({ key: 'revision', value: revision + 1 });
  });
}
