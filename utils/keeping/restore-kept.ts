import { releaseThoseOf } from '../corpus/release-source.ts';
import type { KeptArticle } from '../notebook/kept-article.ts';
import { finishLeaving, type Keeping } from './keep-article.ts';
import { keepState, setKeepState } from './keep-state.ts';

/** Articles that one transaction brings back at most; each is read before, which takes most of the time. */
const BATCH_SIZE = 20;

export interface RestoreOptions {
  /** Awaited between batches, so that others get their turn. */
  readonly pause?: () => Promise<void>;
  /** Ends it after the batch at hand; the next call goes on. */
  readonly signal?: AbortSignal;
}

/**
 * Brings into the corpus what the notebook keeps and the corpus lacks: after a kill between the two, after a notebook
 * came in from a file, after the corpus was lost. One comparison of two short texts where nothing is missing. Answers how
 * many articles came back. Rejects with the signal's reason when aborted.
 */
export async function restoreKept(
  keeping: Keeping,
  { pause = async () => {}, signal }: RestoreOptions = {},
): Promise<number> {
  const { corpus, notebook } = keeping;
  await finishLeaving(keeping);
  const state = await keepState(corpus);
  const revision = await notebook.keptArticles.revision();
  if (state.revision === revision) return 0;
  let restored = 0;
  let done = '';
  for (;;) {
    signal?.throwIfAborted();
    const batch = await notebook.keptArticles.after(done, BATCH_SIZE);
    const lastOfBatch = batch.at(-1);
    if (lastOfBatch === undefined) break;
    restored += await restoreBatch(batch, keeping);
    done = lastOfBatch.id;
    await pause();
  }
  await corpus.change(() => setKeepState(corpus, { leaving: [], revision }));
  await corpus.tidyIndex(signal);
  return restored;
}

async function restoreBatch(batch: readonly KeptArticle[], { corpus, analyse }: Keeping): Promise<number> {
  const there = await corpus.articlesById(batch.map(({ id }) => id));
  let restored = 0;
  for (const { id, article, by } of batch) {
    if (there.get(id)?.sources.includes(by)) continue;
    const analysed = await analyse(article);
    await corpus.addArticles([analysed], by, () =>
      releaseThoseOf(corpus.database, by === 'kept' ? 'read' : 'kept', [id]),
    );
    if (!there.has(id)) restored += 1;
  }
  return restored;
}
