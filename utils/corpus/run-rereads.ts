import type { Article } from '../articles/article.ts';
import type { DocumentNumber } from '../coverage/coverage-index.ts';
import { StorageError } from '../storage/storage-error.ts';
import { type RewrittenArticle, rewriteArticles } from './add-articles.ts';
import type { AnalysedArticle } from './analysed-article.ts';
import { sourcesOf } from './article-sources.ts';
import type { Corpus } from './corpus.ts';
import { reportingFailure } from './corpus-error.ts';
import { prepareArticle } from './prepared-article.ts';
import { deleteArticles } from './remove-articles.ts';
import { rereadChooser } from './reread-chooser.ts';
import { nextTask, rereadTasks } from './reread-tasks.ts';
import type { ArticleRecord, RereadTask } from './stored-records.ts';
import { progressOf, type RereadProgress, setRereadTasks, storedTasks } from './stored-rereads.ts';

export interface RereadOptions {
  /** Reads one article by what is known now, the reader's latest edits included. */
  readonly read: (article: Article) => Promise<AnalysedArticle>;
  /** Called whenever something more is safely in the corpus. */
  readonly onProgress?: (progress: RereadProgress) => void;
  /** Stops after the article at hand; the rest goes on from there another time. */
  readonly signal?: AbortSignal;
  /** Articles in one transaction, at most 200; 20 unless told. */
  readonly batchSize?: number;
  /** Awaited between batches, so that others get their turn. */
  readonly pause?: () => Promise<void>;
}

const BATCH_SIZE = 20;
const LARGEST_BATCH = 200;
/** Articles that are looked through at once for those to be read again. */
const LOOK_THROUGH = 200;

/**
 * Reads all articles again that wait for it, and writes them back under their number and id, with their sources. Resolves when
 * none is left. After a kill at any point the next run goes on where the last transaction ended. An article that
 * cannot be read stays as it was. Rejects with the signal's reason when aborted and with a CorpusError where the corpus
 * cannot be written.
 */
export async function runRereads(corpus: Corpus, options: RereadOptions): Promise<void> {
  for (;;) {
    const task = nextTask(await rereadTasks(corpus));
    if (task === undefined) return;
    const moved = await rereadBatch(corpus, task, options);
    if (moved !== null) {
      await corpus.tidyIndex(options.signal);
      options.onProgress?.(await progressOf(corpus.database, moved));
    }
    await options.pause?.();
  }
}

/** The task after its next step; null where it was dropped or the step done by another runner meanwhile. */
async function rereadBatch(
  corpus: Corpus,
  task: RereadTask,
  options: RereadOptions,
): Promise<RereadTask | null> {
  const { records, last } = await nextArticles(corpus, task, options);
  const again = new Map<DocumentNumber, AnalysedArticle>();
  for (const record of records) {
    options.signal?.throwIfAborted();
    const analysed = await readOrKeep(record, options.read);
    if (analysed !== null) again.set(record.number, { ...analysed, id: record.id });
  }
  options.signal?.throwIfAborted();
  return corpus.change(async () => {
    const tasks = await storedTasks(corpus.database);
    const at = tasks.findIndex(({ id, after }) => id === task.id && after === task.after);
    if (at < 0) return null;
    await replaceArticles(corpus, again);
    const moved = { ...task, after: last ?? task.after };
    await setRereadTasks(corpus.database, last === null ? tasks.toSpliced(at, 1) : tasks.with(at, moved));
    if (last === null && task.which.kind === 'stale')
      await corpus.database.meta.put({ key: 'reader', value: task.which.before });
    return moved;
  });
}

/**
 * The next articles that a task reads, and the number of the last one that it has dealt with then; null where all are
 * done.
 */
async function nextArticles(
  { database }: Corpus,
  { which, after }: RereadTask,
  { batchSize = BATCH_SIZE }: RereadOptions,
): Promise<{ readonly records: readonly ArticleRecord[]; readonly last: DocumentNumber | null }> {
  const size = Math.min(LARGEST_BATCH, Math.max(1, batchSize));
  const limit = which.kind === 'all' ? size : LOOK_THROUGH;
  const looked = await reportingFailure(() =>
    database.articles.where('number').above(after).limit(limit).toArray(),
  );
  const chosen = looked.filter(rereadChooser(which));
  const records = chosen.slice(0, size);
  const last = chosen.length > size ? records.at(-1) : looked.at(-1);
  return { records, last: last?.number ?? null };
}

/** Null where an article is too strange for the recogniser of today. */
async function readOrKeep(
  { article }: ArticleRecord,
  read: RereadOptions['read'],
): Promise<AnalysedArticle | null> {
  try {
    return await read(article);
  } catch (error) {
    if (error instanceof StorageError) throw error;
    console.warn('An article could not be read again.', error);
    return null;
  }
}

/** Takes the old version out of every table and puts the new one in. Articles that were removed meanwhile stay away. */
async function replaceArticles(
  corpus: Corpus,
  again: ReadonlyMap<DocumentNumber, AnalysedArticle>,
): Promise<void> {
  const there = await corpus.database.articles.bulkGet([...again.keys()]);
  const old = there.filter((record) => record !== undefined);
  if (old.length === 0) return;
  const numbers = old.map(({ number }) => number);
  const sources = await sourcesOf(corpus.database, numbers);
  const heads = await corpus.database.articleHeads.bulkGet(numbers);
  const rewritten = heads.flatMap((head): RewrittenArticle[] => {
    const analysed = head && again.get(head.number);
    if (head === undefined || analysed === undefined) return [];
    const { number, addedAt } = head;
    return [{ number, addedAt, sources: sources.get(number) ?? [], prepared: prepareArticle(analysed) }];
  });
  await deleteArticles(corpus.database, old);
  await rewriteArticles(corpus.database, rewritten);
}
