import type { ActorEdit } from '../actors/edits/actor-edit.ts';
import { matterOf } from '../actors/edits/edit-matter.ts';
import { findForms, wordsOf } from '../actors/edits/find-forms.ts';
import { writingOf } from '../actors/edits/writing.ts';
import type { AnalysedArticle } from '../corpus/analysed-article.ts';
import type { Problem } from '../messages/answers.ts';

/**
 * What is wrong with a correction that came from a page; null where it may be made. A page can only speak of names that
 * stand in its own article and of actors that are named there.
 */
export function problemOfPageEdit(edit: ActorEdit, page: AnalysedArticle): Problem | null {
  const { forms, actors } = matterOf(edit);
  const standing = new Set(findForms(wordsOf(page.article), forms.map(writingOf)).map(({ form }) => form));
  const missing = forms.find((form) => !standing.has(writingOf(form)));
  if (missing !== undefined) {
    return {
      message: `“${missing}” does not stand in the article on this page.`,
      remedy: 'The page may have changed: reload it and try again.',
    };
  }
  if (actors.every((id) => page.actors.some((actor) => actor.id === id))) return null;
  return {
    message: 'This page does not name the actor (any more).',
    remedy: 'Reload the page, or correct the actor in the popup or the library.',
  };
}
