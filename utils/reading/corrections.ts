import type { ActorEdit, StoredActorEdit } from '../actors/edits/actor-edit.ts';
import { describeEdit } from '../actors/edits/describe-edit.ts';
import type { EditMatter } from '../actors/edits/edit-matter.ts';
import { storedEdit } from '../actors/edits/stored-edit.ts';
import { touchedBy } from '../actors/edits/touched-by.ts';
import type { Article } from '../articles/article.ts';
import type { EditImport, EditView, KeptEdit } from '../messages/answers.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { entriesIn } from '../notebook/notebook-content.ts';
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
    if ((await this.#parts.notebook.actorEdits.find(made.id)) === null) await own(made.id);
    return this.#keep(made);
  }

  /** Takes a correction back; nothing happens where it is gone already. */
  async undo(id: string): Promise<void> {
    const removed = await this.#parts.notebook.actorEdits.remove(id);
    if (removed !== null) await this.#follow([removed]);
  }

  /** All corrections, newest first. */
  async list(): Promise<EditView[]> {
    const edits = await this.#parts.notebook.actorEdits.all();
    return edits.map((stored) => {
      const { id, edit, madeAt } = stored;
      return { id, edit, madeAt, sentence: describeEdit(stored) };
    });
  }

  /** The whole notebook, in which the corrections are, as the text of a file. */
  async exportFile(): Promise<string> {
    return notebookFile(await this.#parts.notebook.content());
  }

  /** Adds what an exported file holds and the notebook does not; nothing where anything is wrong with the file. */
  async importFile(text: string): Promise<EditImport> {
    const { notebook, now } = this.#parts;
    const content = await readNotebookFile(text, now());
    const fresh = await notebook.add(content);
    if (fresh.actorEdits.length > 0) await this.#follow(fresh.actorEdits);
    const added = entriesIn(fresh);
    return { added, known: entriesIn(content) - added };
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
    await this.#parts.notebook.actorEdits.keep(made);
    await this.#follow([made]);
    return { id: made.id };
  }

  async #follow(changed: readonly StoredActorEdit[]): Promise<void> {
    const ids = new Set(changed.map(({ id }) => id));
    const edits = await this.#parts.notebook.actorEdits.all();
    const others = edits.filter(({ id }) => !ids.has(id));
    await this.#parts.changed(touchedBy(changed, others));
  }
}
