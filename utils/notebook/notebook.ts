import type { StoredActorEdit } from '../actors/edits/actor-edit.ts';
import { newestFirst } from '../actors/edits/stored-edit.ts';
import { reportingFailureOf } from '../storage/storage-error.ts';
import { type NotebookDatabase, openNotebookDatabase } from './notebook-database.ts';
import { NOTEBOOK, NotebookError } from './notebook-error.ts';

/** Corrections that a notebook holds at most: more than anybody makes by hand, few enough to weigh in a moment. */
export const EDIT_LIMIT = 20_000;

/** Opens the notebook, creating or upgrading it. Fails with a NotebookError. */
export async function openNotebook(name = 'sidelight-notebook'): Promise<Notebook> {
  return new Notebook(await openNotebookDatabase(name));
}

/**
 * What the reader wrote: so far the corrections of actors. Every method fails with a NotebookError, which says in words
 * what happened; a failed change leaves nothing half-written.
 */
export class Notebook {
  readonly database: NotebookDatabase;

  constructor(database: NotebookDatabase) {
    this.database = database;
  }

  /** All corrections, newest first. */
  actorEdits(): Promise<StoredActorEdit[]> {
    return reportingFailureOf(NOTEBOOK, async () => newestFirst(await this.database.actorEdits.toArray()));
  }

  /** Changes whenever the corrections do, by whichever context. */
  revision(): Promise<string> {
    return reportingFailureOf(NOTEBOOK, async () =>
      (await this.database.actorEdits.orderBy('madeAt').keys()).join(' '),
    );
  }

  async actorEdit(id: string): Promise<StoredActorEdit | null> {
    return (await reportingFailureOf(NOTEBOOK, () => this.database.actorEdits.get(id))) ?? null;
  }

  /**
   * Keeps a correction that was made just now. It becomes the newest, also where the clock went back; what is the newest
   * already stays as it is.
   */
  keepActorEdit(edit: StoredActorEdit): Promise<void> {
    return this.#change(async () => {
      const newest = await this.database.actorEdits.orderBy('madeAt').last();
      if (newest?.id === edit.id) return;
      const isNewest = newest === undefined || newest.madeAt < edit.madeAt;
      await this.#write([isNewest ? edit : { ...edit, madeAt: momentAfter(newest.madeAt) }]);
    });
  }

  /** Takes a correction back. Answers with what it was; null where it was not there. */
  removeActorEdit(id: string): Promise<StoredActorEdit | null> {
    return this.#change(async () => {
      const edit = await this.database.actorEdits.get(id);
      await this.database.actorEdits.delete(id);
      return edit ?? null;
    });
  }

  /** Adds the corrections of another notebook that are not there yet, all or none. Answers with those. */
  addActorEdits(edits: readonly StoredActorEdit[]): Promise<StoredActorEdit[]> {
    return this.#change(async () => {
      const there = await this.database.actorEdits.bulkGet(edits.map(({ id }) => id));
      const fresh = edits.filter((_, i) => there[i] === undefined);
      await this.#write(fresh);
      return fresh;
    });
  }

  close(): void {
    this.database.close();
  }

  async #write(edits: readonly StoredActorEdit[]): Promise<void> {
    const { actorEdits } = this.database;
    await actorEdits.bulkPut([...edits]);
    if ((await actorEdits.count()) > EDIT_LIMIT) {
      throw new NotebookError({
        message: `The notebook holds no more than ${EDIT_LIMIT} corrections.`,
        remedy: 'Take back some that you no longer need; nothing was added.',
      });
    }
  }

  #change<Value>(work: () => Promise<Value>): Promise<Value> {
    return reportingFailureOf(NOTEBOOK, () => this.database.transaction('rw', this.database.tables, work));
  }
}

function momentAfter(madeAt: string): string {
  return new Date(Date.parse(madeAt) + 1).toISOString();
}
