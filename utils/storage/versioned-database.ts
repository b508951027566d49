import type { Dexie, Transaction } from 'dexie';
import { type Store, storageError } from './storage-error.ts';

/** One step of a database's schema. A step that was released never changes; a new need is a new step. */
export interface Migration {
  readonly version: number;
  /** Tables that are new or indexed anew, in Dexie's notation; null for those that are dropped. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Brings the records of the version before into the new form; the old database stays where it throws. */
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

/** Tells a database of the steps of its schema, before it is opened. */
export function declareMigrations(database: Dexie, migrations: readonly Migration[]): void {
  for (const { version, stores, upgrade } of migrations) {
    const step = database.version(version).stores(stores);
    if (upgrade) step.upgrade(upgrade);
  }
}

/**
 * Opens a database and brings it to the newest schema. Where a migration fails, the database stays at its old version
 * with all its records, and the failure says so.
 */
export async function openVersioned<Database extends Dexie>(
  store: Store,
  database: Database,
  migrations: readonly Migration[],
): Promise<Database> {
  const newest = Math.max(...migrations.map(({ version }) => version));
  const before = await storedVersion(database.name);
  if (before > newest) {
    throw store.fail({
      message: `The ${store.name} was written by a newer version of Sidelight (schema ${before}, this one knows ${newest}).`,
      remedy: 'Update Sidelight; nothing was changed.',
    });
  }
  try {
    await database.open();
    return database;
  } catch (error) {
    database.close();
    if (before === 0 || before === newest) throw storageError(error, store);
    throw store.fail(
      {
        message: `The ${store.name} could not be brought from schema ${before} to ${newest}; it stays as it was.`,
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
