import type { CorpusDatabase } from './corpus-database.ts';
import type { MetaRecord } from './stored-records.ts';

export type StarterState = Extract<MetaRecord, { key: 'starter' }>['value'];

/** Notes a change of the articles and of the number of claims. Within the transaction of the change. */
export async function countChange(database: CorpusDatabase, claims: number): Promise<void> {
  const [revision, before] = await Promise.all([corpusRevision(database), claimCount(database)]);
  await database.meta.bulkPut([
    { key: 'revision', value: revision + 1 },
    { key: 'claims', value: before + claims },
  ]);
}

export async function corpusRevision(database: CorpusDatabase): Promise<number> {
  const record = await database.meta.get('revision');
  return record?.key === 'revision' ? record.value : 0;
}

export async function claimCount(database: CorpusDatabase): Promise<number> {
  const record = await database.meta.get('claims');
  return record?.key === 'claims' ? record.value : 0;
}

/** Which starter corpus is there, or was removed; null where none ever was. */
export async function starterState(database: CorpusDatabase): Promise<StarterState | null> {
  const record = await database.meta.get('starter');
  return record?.key === 'starter' ? record.value : null;
}

export async function setStarterState(database: CorpusDatabase, value: StarterState): Promise<void> {
  await database.meta.put({ key: 'starter', value });
}
