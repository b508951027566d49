import type { ActorEdit } from '../../utils/actors/edits/actor-edit.ts';
import type { KeptEdit } from '../../utils/messages/answers.ts';
import { NotebookError } from '../../utils/notebook/notebook-error.ts';
import { corrections } from './corrections.ts';
import { isEditOf, noteEditOf } from './edits-of-tab.ts';
import { articleOf } from './page-script.ts';

/** Keeps a correction that was made in the card on a page. */
export async function editOnPage(tab: number, edit: ActorEdit): Promise<KeptEdit> {
  const article = await articleOf(tab);
  if (article === null) {
    throw new NotebookError({
      message: 'The page did not say what it shows.',
      remedy: 'Reload the page and try again.',
    });
  }
  return (await corrections()).makeOnPage(edit, article, (id) => noteEditOf(tab, id));
}

/** Takes back a correction that was made in the card of this tab. */
export async function undoOnPage(tab: number, id: string): Promise<void> {
  if (!(await isEditOf(tab, id))) {
    throw new NotebookError({
      message: 'This correction was not made on this page.',
      remedy: 'Take it back in the library, which lists all corrections.',
    });
  }
  await (await corrections()).undo(id);
}
