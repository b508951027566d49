import { Dexie, type Table } from 'dexie';
import type { StoredActorEdit } from '../actors/edits/actor-edit.ts';
import type { StoredJudgement } from '../claims/judgements/judged-pair.ts';
import type { StoredWording } from '../claims/meaning/wording-entry.ts';
import { declareMigrations, type Migration, openVersioned } from '../storage/versioned-database.ts';
import type { KeptArticle } from './kept-article.ts';
import { NOTEBOOK } from './notebook-error.ts';
import type { ShareAuthor, ShareMark } from './share-mark.ts';
import type { Subscription } from './subscription.ts';

export const NOTEBOOK_MIGRATIONS: readonly Migration[] = [
  { version: 1, stores: { actorEdits: '&id, madeAt' } },
  { version: 2, stores: { judgements: '&pair, madeAt', wordings: '&id, madeAt' } },
  { version: 3, stores: { keptArticles: '&id, madeAt, place', subscriptions: '&id, madeAt' } },
  { version: 4, stores: { shareMarks: '&id', shareAuthor: '&key' } },
];

/** What the reader wrote, as it lies in IndexedDB. Nothing else holds it, so it is never dropped. */
export class NotebookDatabase extends Dexie {
  declare actorEdits: Table<StoredActorEdit, string>;
  declare judgements: Table<StoredJudgement, string>;
  declare wordings: Table<StoredWording, string>;
  declare keptArticles: Table<KeptArticle, string>;
  declare subscriptions: Table<Subscription, string>;
  declare shareMarks: Table<ShareMark, string>;
  declare shareAuthor: Table<ShareAuthor, string>;

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
