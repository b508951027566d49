import type { ActorEdit } from '../../utils/actors/edits/actor-edit.ts';
import { CorpusError } from '../../utils/corpus/corpus-error.ts';
import type { EditImport, EditView, FoundActor, KeptEdit } from '../../utils/messages/answers.ts';

/** Keeps a correction that was made in the card on a page. */
export async function editOnPage(_tab: number, _edit: ActorEdit): Promise<KeptEdit> {
  throw notYet();
}

export async function undoOnPage(_tab: number, _id: string): Promise<void> {
  throw notYet();
}

/** Keeps a correction that was made in the popup or the library. */
export async function editInView(_edit: ActorEdit, _tab: number | undefined): Promise<KeptEdit> {
  throw notYet();
}

export async function undoInView(_id: string): Promise<void> {
  throw notYet();
}

export async function editViews(): Promise<readonly EditView[]> {
  return [];
}

export async function findActors(_query: string, _tab: number | undefined): Promise<readonly FoundActor[]> {
  return [];
}

export async function exportEdits(): Promise<string> {
  throw notYet();
}

export async function importEdits(_text: string): Promise<EditImport> {
  throw notYet();
}

function notYet(): CorpusError {
  return new CorpusError({ message: 'Corrections cannot be kept yet.', remedy: 'Update Sidelight.' });
}
