import { Dexie, type EntityTable, type Table } from 'dexie';
import { READER_VERSION } from '../actors/reader-version.ts';
import type { DocumentNumber } from '../coverage/coverage-index.ts';
import type { TailRecord } from '../coverage/index/index-store.ts';
import type { ArticleSource } from '../notebook/article-source.ts';
import { declareMigrations, type Migration, openVersioned } from '../storage/versioned-database.ts';
import { CORPUS } from './corpus-error.ts';
import type { ImportFileRecord, ImportRecord } from './import-records.ts';
import { MIGRATIONS } from './migrations.ts';
import type { MonthCountRecord } from './month-count-record.ts';
import { RELAXED_UPKEEP } from './relaxed-upkeep.ts';
import type {
  ActorRecord,
  ArticleRecord,
  ArticleSourceRecord,
  ClaimsRecord,
  FactCheckRecord,
  HeadRecord,
  MentionRecord,
  MetaRecord,
  OutletRecord,
  RoleRecord,
  SharedDocumentRecord,
  SnapshotRecord,
  SourceStateRecord,
  SourceSumRecord,
} from './stored-records.ts';

/** The corpus as it lies in IndexedDB. It can be rebuilt from its articles, and they from their sources. */
export class CorpusDatabase extends Dexie {
  declare articles: EntityTable<ArticleRecord, 'number'>;
  declare articleHeads: EntityTable<HeadRecord, 'number'>;
  declare articleSources: Table<ArticleSourceRecord, [ArticleSource, DocumentNumber]>;
  declare sourceSums: EntityTable<SourceSumRecord, 'source'>;
  declare monthCounts: Table<MonthCountRecord, [string, string]>;
  declare sourceStates: EntityTable<SourceStateRecord, 'source'>;
  declare sharedDocuments: Table<SharedDocumentRecord, [ArticleSource, string]>;
  declare claims: EntityTable<ClaimsRecord, 'article'>;
  declare factChecks: Table<FactCheckRecord, [DocumentNumber, number]>;
  declare mentions: Table<MentionRecord, [string, string, number]>;
  declare roles: Table<RoleRecord, [string, string, number]>;
  declare actors: EntityTable<ActorRecord, 'id'>;
  declare outlets: EntityTable<OutletRecord, 'name'>;
  /** The sketch, the heads of segments and what was removed of them, by keys of {@link IndexTables}. */
  declare indexParts: Table<Uint8Array, string>;
  declare indexShards: Table<Uint8Array, number>;
  declare indexTail: Table<TailRecord, DocumentNumber>;
  // The same of the index over claims.
  declare claimIndexParts: Table<Uint8Array, string>;
  declare claimIndexShards: Table<Uint8Array, number>;
  declare claimIndexTail: Table<TailRecord, DocumentNumber>;
  /** Of all articles in order of their numbers, many in one record. */
  declare copySketches: Table<Uint8Array, number>;
  declare snapshots: EntityTable<SnapshotRecord, 'key'>;
  declare meta: Table<MetaRecord, MetaRecord['key']>;
  declare imports: EntityTable<ImportRecord, 'id'>;
  declare importFiles: Table<ImportFileRecord, [number, number]>;

  constructor(name: string, migrations: readonly Migration[] = MIGRATIONS) {
    // What was said to be added is on the disk, not only on its way there.
    super(name, { chromeTransactionDurability: 'strict' });
    this.use(RELAXED_UPKEEP);
    declareMigrations(this, migrations);
    // In a database that is new, nothing was read by an older reader.
    this.on('populate', (transaction) => {
      const record: MetaRecord = { key: 'reader', value: READER_VERSION };
      return transaction.table('meta').add(record);
    });
  }
}

/** Opens the database and brings it to the newest schema, as {@link openVersioned} does. */
export function openCorpusDatabase(
  name: string,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<CorpusDatabase> {
  return openVersioned(CORPUS, new CorpusDatabase(name, migrations), migrations);
}
