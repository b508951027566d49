import { Dexie, type EntityTable } from 'dexie';
import type { StoredActorEdit } from '../actors/edits/actor-edit.ts';
import { declareMigrations, type Migration, openVersioned } from '../storage/versioned-database.ts';
import { NOTEBOOK } from './notebook-error.ts';

export const NOTEBOOK_MIGRATIONS: readonly Migration[] = [
  { version: 1, stores: { actorEdits: '&id, madeAt' } },
];

/** What the reader wrote, as it lies in IndexedDB. Nothing else holds it, so it is never dropped. */
export class NotebookDatabase extends Dexie {
  declare actorEdits: EntityTable<StoredActorEdit, 'id'>;

  constructor(name: string, migrations: readonly Migration[] = NOTEBOOK_MIGRATIONS) {
    super(name);
    declareMigrations(this, migrations);
  }
}

/** Opens the database and brings it to the newest schema, as {@link openVersioned} does. */
export function openNotebookDatabase(
  name: string,
  migrations: readonly Migration[] = NOTEBOOK_MIGRATIONS,
): Promise<NotebookDatabase> {
  return openVersioned(NOTEBOOK, new NotebookDatabase(name, migrations), migrations);
}
