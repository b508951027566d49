import { touchedBy } from '../actors/edits/touched-by.ts';
import type { AnalysedArticle } from '../corpus/analysed-article.ts';
import { rereadChooser } from '../corpus/reread-chooser.ts';
import type { Notebook } from '../notebook/notebook.ts';

/**
 * Tells whether an article that the reader of today read elsewhere reads the same here: it does unless one of the
 * reader's corrections may touch it.
 */
export function readsTheSame(open: () => Promise<Notebook>): (given: AnalysedArticle) => Promise<boolean> {
  let kept: { readonly revision: string; readonly isTouched: ReturnType<typeof rereadChooser> } | null = null;
  return async (given) => {
    const { actorEdits } = await open();
    const revision = await actorEdits.revision();
    if (kept?.revision !== revision) {
      const matter = touchedBy(await actorEdits.all(), []);
      kept = { revision, isTouched: rereadChooser({ kind: 'touched', ...matter }) };
    }
    return !kept.isTouched(given);
  };
}
