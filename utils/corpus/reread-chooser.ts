import type { ActorId } from '../actors/actor.ts';
import { foldText } from '../text/normalise.ts';
import type { ArticleRecord, RereadSelection } from './stored-records.ts';

/** Which articles a selection means. */
export function rereadChooser(
  which: RereadSelection,
): (record: Pick<ArticleRecord, 'article' | 'mentions' | 'readBy'>) => boolean {
  switch (which.kind) {
    case 'all':
      return () => true;
    case 'stale':
      return ({ readBy = 0 }) => readBy < which.before;
    case 'touched': {
      const actors = new Set<ActorId>(which.actors);
      const forms = which.forms.map(letters).filter((form) => form !== '');
      return ({ mentions, article }) => {
        if (mentions.some(({ actor, metonymOf }) => actors.has(actor) || actors.has(metonymOf ?? actor)))
          return true;
        const text = forms.length === 0 ? '' : letters(article.text);
        return forms.some((form) => text.includes(form));
      };
    }
  }
}

/** A text without its signs and spaces: a form is found however it is written, and now and then where it is not. */
function letters(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
