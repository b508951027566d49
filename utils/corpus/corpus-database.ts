import { Dexie, type EntityTable, type Table } from 'dexie';
import { CorpusError, corpusError } from './corpus-error.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';
import type {
  ActorRecord,
  ArticleRecord,
  ClaimsRecord,
  ImportFileRecord,
  ImportRecord,
  MentionRecord,
  MetaRecord,
  OutletRecord,
  RoleRecord,
  SegmentRecord,
  ShardRecord,
  SnapshotRecord,
} from './stored-records.ts';

/** The corpus as it lies in IndexedDB. It can be rebuilt from its articles, and they from their sources. */
export class CorpusDatabase extends Dexie {
  declare articles: EntityTable<ArticleRecord, 'number'>;
  declare claims: EntityTable<ClaimsRecord, 'article'>;
  declare mentions: Table<MentionRecord, [string, string, number]>;
  declare roles: Table<RoleRecord, [string, string, number]>;
  declare actors: EntityTable<ActorRecord, 'id'>;
  declare outlets: EntityTable<OutletRecord, 'name'>;
  declare segments: EntityTable<SegmentRecord, 'id'>;
  declare shards: Table<ShardRecord, [number, number]>;
  declare snapshots: EntityTable<SnapshotRecord, 'key'>;
  declare meta: Table<MetaRecord, MetaRecord['key']>;
  declare imports: EntityTable<ImportRecord, 'id'>;
  declare importFiles: Table<ImportFileRecord, [number, number]>;

  constructor(name: string, migrations: readonly Migration[] = MIGRATIONS) {
    super(name);
    for (const { version, stores, upgrade } of migrations) {
      const step = this.version(version).stores(stores);
      if (upgrade) step.upgrade(upgrade);
    }
  }
}

/**
 * Opens the database and brings it to the newest schema. Where a migration fails, the database stays at its old
 * version with all its records, and the failure says so.
 */
export async function openCorpusDatabase(
  name: string,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<CorpusDatabase> {
  const newest = Math.max(...migrations.map(({ version }) => version));
  const before = await storedVersion(name);
  if (before > newest) {
    throw new CorpusError({
      message: `The corpus was written by a newer version of Sidelight (schema ${before}, this one knows ${newest}).`,
      remedy: 'Update Sidelight; nothing was changed.',
    });
  }
  const database = new CorpusDatabase(name, migrations);
  try {
    await database.open();
    return database;
  } catch (error) {
    database.close();
    if (before === 0 || before === newest) throw corpusError(error);
    throw new CorpusError(
      {
        message: `The corpus could not be brought from schema ${before} to ${newest}; it stays as it was.`,
        remedy: 'Restart the browser to try again; if it fails again, update Sidelight.',
      },
      error,
    );
  }
}

/** Dexie leaves room for nine versions of its own between two of ours. */
const DEXIE_VERSION_FACTOR = 10;

/** The schema version of the database on disk; 0 where there is none. Opening it to look could create it. */
async function storedVersion(name: string): Promise<number> {
  try {
    const databases = await indexedDB.databases();
    const found = databases.find((database) => database.name === name);
    return (found?.version ?? 0) / DEXIE_VERSION_FACTOR;
  } catch {
    // Where there is no storage at all, opening says so in its own words.
    return 0;
  }
}
