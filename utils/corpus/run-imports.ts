import type { Article } from '../articles/article.ts';
import type { AnalysedArticle } from './analysed-article.ts';
import type { Corpus } from './corpus.ts';
import { CorpusError } from './corpus-error.ts';
import { advanceImport, type ImportFile, type ImportJob, nextImport, type ReadBatch } from './import-job.ts';
import type { Refusal } from './stored-records.ts';

/** What reading a file gives: its articles, and what in it could not be read. */
export interface ReadFile {
  readonly entries: readonly { readonly article: Article }[];
  readonly problems: readonly string[];
}

export interface ImportProgress {
  readonly job: ImportJob;
  /** Name of the file that was worked on, and how many articles it has. */
  readonly file: string;
  readonly articlesInFile: number;
}

export interface RunOptions {
  readonly readDocument: (name: string, content: string) => ReadFile;
  readonly analyse: (article: Article) => Promise<AnalysedArticle>;
  /** Called whenever something more is safely in the corpus. */
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Stops after the article at hand; the import stays unfinished and goes on from there another time. */
  readonly signal?: AbortSignal;
  /** Articles in one transaction, at most 200; 20 unless told. */
  readonly batchSize?: number;
  /** Keeps two contexts from doing the same work twice; without it both are still safe. */
  readonly lock?: <Value>(work: () => Promise<Value>) => Promise<Value>;
}

const BATCH_SIZE = 20;
const LARGEST_BATCH = 200;

/**
 * Runs all unfinished imports to their end and answers the reports of those that it finished. After a kill at any
 * point the next run goes on where the last transaction ended. Rejects with the signal's reason when aborted and
 * with a CorpusError where the corpus cannot be written; the import then stays unfinished.
 */
export function runImports(corpus: Corpus, options: RunOptions): Promise<ImportJob[]> {
  const { lock = (work) => work() } = options;
  return lock(async () => {
    const finished: ImportJob[] = [];
    for (let next = await nextImport(corpus); next !== null; next = await nextImport(corpus)) {
      const job = await importFile(corpus, next.job, next.file, options);
      if (job?.state === 'finished') finished.push(job);
    }
    return finished;
  });
}

/** Adds what is left of one file; null where the import was cancelled meanwhile. */
async function importFile(
  corpus: Corpus,
  job: ImportJob,
  file: ImportFile,
  options: RunOptions,
): Promise<ImportJob | null> {
  const { articles, refused } = readFile(file, options);
  let at: ImportJob | null = job;
  while (at !== null && at.file === job.file && at.state === 'unfinished') {
    const batch = await readBatch(articles, at.article, refused, file.name, options);
    at = await advanceImport(corpus, at, batch);
    await corpus.tidyIndex(options.signal);
    if (at !== null) options.onProgress?.({ job: at, file: file.name, articlesInFile: articles.length });
  }
  return at;
}

/** Comments and other text are no coverage and stay out. */
function readFile(
  { name, content }: ImportFile,
  { readDocument }: RunOptions,
): { readonly articles: readonly Article[]; readonly refused: readonly Refusal[] } {
  try {
    const { entries, problems } = readDocument(name, content);
    const articles = entries.map(({ article }) => article).filter(({ kind }) => kind === 'article');
    const refused = problems.map((reason) => ({ name, reason }));
    if (articles.length === 0 && refused.length === 0)
      refused.push({ name, reason: 'No article was found in it.' });
    return { articles, refused };
  } catch (error) {
    return { articles: [], refused: [{ name, reason: reasonOf(error) }] };
  }
}

async function readBatch(
  articles: readonly Article[],
  from: number,
  refusedByFile: readonly Refusal[],
  file: string,
  { analyse, signal, batchSize = BATCH_SIZE }: RunOptions,
): Promise<ReadBatch> {
  const end = from + Math.min(LARGEST_BATCH, Math.max(1, batchSize));
  const analysed: AnalysedArticle[] = [];
  const refused: Refusal[] = [];
  for (const article of articles.slice(from, end)) {
    signal?.throwIfAborted();
    try {
      analysed.push(await analyse(article));
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof CorpusError) throw error;
      refused.push({
        name: article.title === null ? file : `${file}: ${article.title}`,
        reason: reasonOf(error),
      });
    }
  }
  signal?.throwIfAborted();
  if (end < articles.length) return { articles: analysed, refused, next: end };
  return { articles: analysed, refused: [...refused, ...refusedByFile], next: null };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
