import type { Addition } from '../../corpus/add-articles.ts';
import type { AnalysedArticle } from '../../corpus/analysed-article.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { ColumnsQuestion, FileResult, Refusal } from '../../corpus/import-records.ts';
import { goOn, type ImportJob, withDefaults } from './job-progress.ts';

/** Items of one file that were read, and what came of those that are no articles. */
export interface ReadBatch {
  readonly articles: readonly AnalysedArticle[];
  readonly refused: readonly Refusal[];
  readonly passedOver: number;
  /** The item of the file that comes next; null where the file is done, or has to wait for an answer. */
  readonly next: number | null;
  /** What a person has to say before the file can be read. */
  readonly question: Omit<ColumnsQuestion, 'index'> | null;
}

/** Refusals that are kept word for word, for each file; all are counted. */
const KEPT_REFUSALS = 200;

/**
 * Adds a batch and moves the job on, both in one transaction. Null where the job was cancelled or moved on by another
 * runner meanwhile; then nothing is added.
 */
export async function advanceImport(
  corpus: Corpus,
  job: ImportJob,
  batch: ReadBatch,
): Promise<ImportJob | null> {
  let moved: ImportJob | null = null;
  try {
    await corpus.addArticles(batch.articles, 'import', async (addition) => {
      const now = await requireUnmoved(corpus, job);
      const result = together(now.current, batch, addition);
      if (batch.next === null && batch.question === null) await closeFile(corpus, now, result);
      moved = movedOn(now, batch, result, addition);
      await corpus.database.imports.put(moved);
    });
  } catch (error) {
    if (error instanceof Error && error.cause instanceof ImportMovedError) return null;
    throw error;
  }
  return moved;
}

/** Another context has cancelled or continued the import. */
class ImportMovedError extends Error {
  override readonly name = 'ImportMovedError';
}

/** The job as it is stored now: questions of it may have been answered meanwhile. */
async function requireUnmoved(corpus: Corpus, { id, state, file, article }: ImportJob): Promise<ImportJob> {
  const now = await corpus.database.imports.get(id);
  if (now?.state === state && now.file === file && now.article === article) return withDefaults(now);
  throw new ImportMovedError(`import ${id} is no longer at file ${file}, article ${article}`);
}

/** Lets go of the file's bytes and keeps what became of it. */
async function closeFile(corpus: Corpus, job: ImportJob, result: FileResult): Promise<void> {
  const { importFiles } = corpus.database;
  const { name = '' } = (await importFiles.get([job.id, job.file])) ?? {};
  await importFiles.put({ job: job.id, index: job.file, name, result });
}

function together(
  before: FileResult,
  { refused, passedOver }: ReadBatch,
  { added, known }: Addition,
): FileResult {
  return {
    added: before.added + added.length,
    known: before.known + known.length,
    passedOver: before.passedOver + passedOver,
    refused: before.refused + refused.length,
    refusals: [...before.refusals, ...refused].slice(0, KEPT_REFUSALS),
  };
}

function movedOn(
  job: ImportJob,
  batch: ReadBatch,
  result: FileResult,
  { added, known }: Addition,
): ImportJob {
  const counted: ImportJob = {
    ...job,
    added: job.added + added.length,
    known: job.known + known.length,
    passedOver: job.passedOver + batch.passedOver,
    refusedCount: job.refusedCount + batch.refused.length,
    current: result,
  };
  if (batch.question !== null)
    return goOn({ ...counted, questions: [...job.questions, { ...batch.question, index: job.file }] });
  if (batch.next === null) return goOn({ ...counted, done: job.done + 1 });
  return { ...counted, article: batch.next };
}
