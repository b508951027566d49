import type { ActorEdit, StoredActorEdit } from '../../utils/actors/edits/actor-edit.ts';
import { describeEdit } from '../../utils/actors/edits/describe-edit.ts';
import { storedEdit } from '../../utils/actors/edits/stored-edit.ts';
import { touchedBy } from '../../utils/actors/edits/touched-by.ts';
import type { EditImport, EditView, FoundActor, KeptEdit, Problem } from '../../utils/messages/answers.ts';
import { NotebookError } from '../../utils/notebook/notebook-error.ts';
import { notebookFile, readNotebookFile } from '../../utils/notebook/notebook-file.ts';
import { problemOfPageEdit } from '../../utils/reading/check-page-edit.ts';
import { isEditOf, noteEditOf } from './edits-of-tab.ts';
import { engine } from './engine.ts';
import { notebook } from './notebook.ts';
import { articleOf, rereadPages } from './page-script.ts';
import { startReread } from './reread.ts';

const NO_PAGE: Problem = {
  message: 'The page did not say what it shows.',
  remedy: 'Reload the page and try again.',
};
const NOT_OF_THIS_PAGE: Problem = {
  message: 'This correction was not made on this page.',
  remedy: 'Take it back in the library, which lists all corrections.',
};
const UNKNOWN_ACTOR: Problem = {
  message: 'Sidelight does not know this actor (any more).',
  remedy: 'The page or the corpus changed: open the list again.',
};

/** Keeps a correction that was made in the card on a page. */
export async function editOnPage(tab: number, edit: ActorEdit): Promise<KeptEdit> {
  const article = await articleOf(tab);
  if (article === null) throw new NotebookError(NO_PAGE);
  const problem = problemOfPageEdit(edit, await (await engine()).engine.analysePage(article));
  if (problem !== null) throw new NotebookError(problem);
  const made = await madeNow(edit, tab);
  // Noted first: a page may take back what it made, and nothing that was there before, also where the worker is killed
  // in between and asked again.
  if ((await (await notebook()).actorEdit(made.id)) === null) await noteEditOf(tab, made.id);
  return keep(made);
}

/** Takes back a correction that was made in the card of this tab. */
export async function undoOnPage(tab: number, id: string): Promise<void> {
  if (!(await isEditOf(tab, id))) throw new NotebookError(NOT_OF_THIS_PAGE);
  await undoInView(id);
}

/** Keeps a correction that was made in the popup or the library. */
export async function editInView(edit: ActorEdit, tab: number | undefined): Promise<KeptEdit> {
  return keep(await madeNow(edit, tab));
}

/** Takes a correction back; nothing happens where it is gone already. */
export async function undoInView(id: string): Promise<void> {
  const removed = await (await notebook()).removeActorEdit(id);
  if (removed !== null) await follow([removed]);
}

/** All corrections, newest first. */
export async function editViews(): Promise<EditView[]> {
  const edits = await (await notebook()).actorEdits();
  return edits.map(({ id, edit, madeAt, actors }) => {
    const names = new Map(actors.map((actor) => [actor.id, actor.name]));
    return { id, edit, madeAt, sentence: describeEdit(edit, (actor) => names.get(actor) ?? actor) };
  });
}

/** Actors whose names resemble what was typed. */
export async function findActors(query: string, tab: number | undefined): Promise<FoundActor[]> {
  return (await engine()).engine.findActors(query, () => articleOf(tab));
}

/** All corrections as the text of a file. */
export async function exportEdits(): Promise<string> {
  return notebookFile(await (await notebook()).actorEdits());
}

/** Adds the corrections of an exported file, all that are not there yet, or none where anything is wrong with it. */
export async function importEdits(text: string): Promise<EditImport> {
  const edits = await readNotebookFile(text, Date.now());
  const added = await (await notebook()).addActorEdits(edits);
  if (added.length > 0) await follow(added);
  return { added: added.length, known: edits.length - added.length };
}

async function madeNow(edit: ActorEdit, tab: number | undefined): Promise<StoredActorEdit> {
  const { engine: reader } = await engine();
  const known = (id: string) => reader.knownActor(id, () => articleOf(tab));
  const made = await storedEdit(edit, known, new Date().toISOString());
  if (made === null) throw new NotebookError(UNKNOWN_ACTOR);
  return made;
}

async function keep(made: StoredActorEdit): Promise<KeptEdit> {
  await (await notebook()).keepActorEdit(made);
  await follow([made]);
  return { id: made.id };
}

/** Lets what was read before agree with corrections that came or went: stored articles bit by bit, open pages at once. */
async function follow(changed: readonly StoredActorEdit[]): Promise<void> {
  const ids = new Set(changed.map(({ id }) => id));
  const others = (await (await notebook()).actorEdits()).filter(({ id }) => !ids.has(id));
  await startReread({ kind: 'touched', ...touchedBy(changed, others) });
  void rereadPages();
}
