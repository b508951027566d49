import type { Article } from '../articles/article.ts';
import { type ArticleId, articleId } from '../articles/article-id.ts';
import { articlePlace } from '../articles/article-place.ts';
import type { AnalysedArticle } from '../corpus/analysed-article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { releaseThoseOf } from '../corpus/release-source.ts';
import type { KeptArticle } from '../notebook/kept-article.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { keepState, setKeepState } from './keep-state.ts';

/** What keeping works on. */
export interface Keeping {
  readonly corpus: Corpus;
  readonly notebook: Notebook;
  /** Reads an article for the corpus. */
  readonly analyse: (article: Article) => Promise<AnalysedArticle>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Keeps an article: in the notebook, which is the truth, then in the corpus. Where that is cut short in between,
 * `restoreKept` does the rest. What was kept while reading becomes kept by hand, never the other way round. Answers with
 * what is kept; kept again, it is the same. Fails with a StorageError.
 */
export async function keepArticle(
  article: Article,
  by: KeptArticle['by'],
  keeping: Keeping,
): Promise<KeptArticle> {
  const { corpus, notebook, analyse, now } = keeping;
  const id = await articleId(article);
  const analysed = await analyse(article);
  const [state, before, known] = await Promise.all([
    keepState(corpus),
    notebook.keptArticles.revision(),
    notebook.keptArticles.find(id),
  ]);
  const stays = known !== null && (known.by === by || by === 'read') && !state.leaving.includes(id);
  const kept: KeptArticle = stays
    ? known
    : { id, article, place: articlePlace(article.url), by, madeAt: new Date(now()).toISOString() };
  if (!stays) await notebook.keptArticles.keep(kept);
  const after = await notebook.keptArticles.revision();
  await corpus.addArticles([analysed], kept.by, async () => {
    await releaseThoseOf(corpus.database, kept.by === 'kept' ? 'read' : 'kept', [id]);
    await setKeepState(corpus, {
      revision: state.revision === before ? after : state.revision,
      leaving: state.leaving.filter((one) => one !== id),
    });
  });
  return kept;
}

/**
 * Keeps an article no longer. Who else put it into the corpus keeps it there. It leaves the corpus first, with a note that
 * it is to leave the notebook too, so that no kill brings back what the reader let go.
 */
export async function letGo(id: ArticleId, keeping: Keeping): Promise<void> {
  const { corpus } = keeping;
  const state = await keepState(corpus);
  await corpus.change(async () => {
    for (const source of ['kept', 'read'] as const) await releaseThoseOf(corpus.database, source, [id]);
    await setKeepState(corpus, { ...state, leaving: [...new Set([...state.leaving, id])] });
  });
  await finishLeaving(keeping);
  await corpus.tidyIndex();
}

/** Takes out of the notebook what has left the corpus. */
export async function finishLeaving({ corpus, notebook }: Keeping): Promise<void> {
  const state = await keepState(corpus);
  if (state.leaving.length === 0) return;
  const before = await notebook.keptArticles.revision();
  for (const id of state.leaving) await notebook.keptArticles.remove(id);
  const after = await notebook.keptArticles.revision();
  await corpus.change(() =>
    setKeepState(corpus, { revision: state.revision === before ? after : state.revision, leaving: [] }),
  );
}
