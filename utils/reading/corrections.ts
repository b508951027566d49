import type { ActorEdit, StoredActorEdit } from '../actors/edits/actor-edit.ts';
import { describeEdit } from '../actors/edits/describe-edit.ts';
import type { EditMatter } from '../actors/edits/edit-matter.ts';
import { storedEdit } from '../actors/edits/stored-edit.ts';
import { touchedBy } from '../actors/edits/touched-by.ts';
import type { Article } from '../articles/article.ts';
import type { EditImport, EditView, KeptEdit } from '../messages/answers.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { NotebookError } from '../notebook/notebook-error.ts';
import { notebookFile, readNotebookFile } from '../notebook/notebook-file.ts';
import type { PageAtHand } from './article-analyser.ts';
import { problemOfPageEdit } from './check-page-edit.ts';
import type { ReadingEngine } from './reading-engine.ts';

export interface CorrectionParts {
  readonly notebook: Notebook;
  readonly engine: ReadingEngine;
  /** Lets what was read before agree: the articles that name these actors or hold these forms may read differently. */
  readonly changed: (matter: EditMatter) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The reader's corrections of actors: made, taken back, listed, exported and imported. Fails with a NotebookError. */
export class Corrections {
  readonly #parts: CorrectionParts;

  constructor(parts: CorrectionParts) {
    this.#parts = parts;
  }

  /** Keeps a correction. Made again, it is the same one, only newer. */
  async make(edit: ActorEdit, page: PageAtHand): Promise<KeptEdit> {
    return this.#keep(await this.#madeNow(edit, page));
  }

  /**
   * Keeps a correction that came from a page, which can only speak of what stands on it.
   * @param own told the id before it is kept, where it was not there before: the page may take that one back
   */
  async makeOnPage(edit: ActorEdit, article: Article, own: (id: string) => Promise<void>): Promise<KeptEdit> {
    const problem = problemOfPageEdit(edit, await this.#parts.engine.analyser.analysePage(article));
    if (problem !== null) throw new NotebookError(problem);
    const made = await this.#madeNow(edit, async () => article);
    if ((await this.#parts.notebook.actorEdit(made.id)) === null) await own(made.id);
    return this.#keep(made);
  }

  /** Takes a correction back; nothing happens where it is gone already. */
  async undo(id: string): Promise<void> {
    const removed = await this.#parts.notebook.removeActorEdit(id);
    if (removed !== null) await this.#follow([removed]);
  }

  /** All corrections, newest first. */
  async list(): Promise<EditView[]> {
    const edits = await this.#parts.notebook.actorEdits();
    return edits.map((stored) => {
      const { id, edit, madeAt } = stored;
      return { id, edit, madeAt, sentence: describeEdit(stored) };
    });
  }

  /** All corrections as the text of a file. */
  async exportFile(): Promise<string> {
    return notebookFile(await this.#parts.notebook.actorEdits());
  }

  /** Adds the corrections of an exported file that are not there yet; none where anything is wrong with it. */
  async importFile(text: string): Promise<EditImport> {
    const { notebook, now } = this.#parts;
    const edits = await readNotebookFile(text, now());
    const added = await notebook.addActorEdits(edits);
    if (added.length > 0) await this.#follow(added);
    return { added: added.length, known: edits.length - added.length };
  }

  async #madeNow(edit: ActorEdit, page: PageAtHand): Promise<StoredActorEdit> {
    const { engine, now } = this.#parts;
    const madeAt = new Date(now()).toISOString();
    const made = await storedEdit(edit, (id) => engine.analyser.knownActor(id, page), madeAt);
    if (made !== null) return made;
    throw new NotebookError({
      message: 'Sidelight does not know this actor (any more).',
      remedy: 'The page or the corpus changed: open the list again.',
    });
  }

  async #keep(made: StoredActorEdit): Promise<KeptEdit> {
    await this.#parts.notebook.keepActorEdit(made);
    await this.#follow([made]);
    return { id: made.id };
  }

  async #follow(changed: readonly StoredActorEdit[]): Promise<void> {
    const ids = new Set(changed.map(({ id }) => id));
    const edits = await this.#parts.notebook.actorEdits();
    const others = edits.filter(({ id }) => !ids.has(id));
    await this.#parts.changed(touchedBy(changed, others));
  }
}
