import { CorpusError } from '../../utils/corpus/corpus-error.ts';

/** What a view is told that asks about an article which was removed meanwhile. */
export function articleGone(): CorpusError {
  return new CorpusError({
    message: 'This article is no longer in the corpus.',
    remedy: 'Go back and open the list again.',
  });
}

/** What a view is told that asks about a page which does not answer. */
export function pageGone(): CorpusError {
  return new CorpusError({
    message: 'The page did not answer.',
    remedy: 'It may have been closed or reloaded: open the popup on it again.',
  });
}
