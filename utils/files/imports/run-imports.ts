import type { Article } from '../../articles/article.ts';
import type { AnalysedArticle } from '../../corpus/analysed-article.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { CorpusError } from '../../corpus/corpus-error.ts';
import type { Refusal } from '../../corpus/import-records.ts';
import type { FileItem, TextFormat } from '../file-reader.ts';
import { advanceImport, type ReadBatch } from './advance-import.ts';
import { fileItems } from './file-items.ts';
import { type ImportFile, nextImport } from './import-job.ts';
import type { ImportJob } from './job-progress.ts';

export interface ImportProgress {
  readonly job: ImportJob;
  /** Name of the file that was worked on, and which part of its bytes is read, from 0 to 1. */
  readonly file: string;
  readonly share: number;
}

export interface RunOptions {
  /** Formats beside those that every file is looked at for. */
  readonly formats?: readonly TextFormat[];
  readonly analyse: (article: Article) => Promise<AnalysedArticle>;
  /** Called whenever something more is safely in the corpus. */
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Stops after the article at hand; the import stays unfinished and goes on from there another time. */
  readonly signal?: AbortSignal;
  /** Articles in one transaction, at most 200; 20 unless told. */
  readonly batchSize?: number;
  /** Keeps two contexts from doing the same work twice; without it both are still safe. The signal ends the wait. */
  readonly lock?: <Value>(work: () => Promise<Value>, signal?: AbortSignal) => Promise<Value>;
}

const BATCH_SIZE = 20;
const LARGEST_BATCH = 200;

/** What is no article costs little; so many make a batch too. */
const OTHERS_IN_BATCH = 500;

/**
 * Runs all unfinished imports as far as they go and answers those that it finished. After a kill at any point the next
 * run goes on where the last transaction ended. Rejects with the signal's reason when aborted and with a CorpusError
 * where the corpus cannot be written; the import then stays unfinished.
 */
export function runImports(corpus: Corpus, options: RunOptions): Promise<ImportJob[]> {
  const { lock = (work) => work(), signal } = options;
  return lock(async () => {
    const finished: ImportJob[] = [];
    for (let next = await nextImport(corpus); next !== null; next = await nextImport(corpus)) {
      const job = await importFile(corpus, next.job, next.file, options);
      if (job?.state === 'finished') finished.push(job);
    }
    return finished;
  }, signal);
}

/** Adds what is left of one file; null where the import was cancelled meanwhile. */
async function importFile(
  corpus: Corpus,
  job: ImportJob,
  file: ImportFile,
  options: RunOptions,
): Promise<ImportJob | null> {
  const { items, meter } = fileItems(job, file, options.formats);
  try {
    let at: ImportJob | null = job;
    while (at !== null && at.file === job.file && at.state === 'unfinished') {
      const batch = await readBatch(items, at, file.name, options);
      at = await advanceImport(corpus, at, batch);
      await corpus.tidyIndex(options.signal);
      if (at !== null) {
        const share = file.file.size === 0 ? 1 : Math.min(1, meter.bytes / file.file.size);
        options.onProgress?.({ job: at, file: file.name, share: at.file === job.file ? share : 0 });
      }
    }
    return at;
  } finally {
    await items.return(undefined);
  }
}

/** Comments and other text are no coverage and stay out. */
async function readBatch(
  items: AsyncGenerator<FileItem>,
  { article: from }: ImportJob,
  file: string,
  { analyse, signal, batchSize = BATCH_SIZE }: RunOptions,
): Promise<ReadBatch> {
  const size = Math.min(LARGEST_BATCH, Math.max(1, batchSize));
  const articles: AnalysedArticle[] = [];
  const refused: Refusal[] = [];
  let passedOver = 0;
  let count = 0;
  while (articles.length < size && count < OTHERS_IN_BATCH) {
    signal?.throwIfAborted();
    const { done, value: item } = await items.next();
    signal?.throwIfAborted();
    if (done) {
      if (from + count === 0) refused.push({ name: file, reason: 'No article was found in it.' });
      return { articles, refused, passedOver, next: null, question: null };
    }
    if (item.kind === 'columns-unknown') {
      const { header, rows, guess } = item;
      return { articles, refused, passedOver, next: null, question: { name: file, header, rows, guess } };
    }
    count += 1;
    if (item.kind === 'refused') refused.push({ name: item.name, reason: item.reason });
    else if (item.kind === 'passed-over' || item.article.kind !== 'article') passedOver += 1;
    else {
      const analysed = await analyseItem(item.article, file, analyse, signal);
      if ('id' in analysed) articles.push(analysed);
      else refused.push(analysed);
    }
  }
  return { articles, refused, passedOver, next: from + count, question: null };
}

async function analyseItem(
  article: Article,
  file: string,
  analyse: RunOptions['analyse'],
  signal: AbortSignal | undefined,
): Promise<AnalysedArticle | Refusal> {
  try {
    return await analyse(article);
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof CorpusError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    return { name: article.title === null ? file : `${file}: ${article.title}`, reason };
  }
}
