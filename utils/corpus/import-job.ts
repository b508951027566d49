import type { Addition } from './add-articles.ts';
import type { AnalysedArticle } from './analysed-article.ts';
import type { Corpus } from './corpus.ts';
import { reportingFailure } from './corpus-error.ts';
import type { ImportRecord, Refusal } from './stored-records.ts';

/** A file that is to be imported; `content` is its decoded text. */
export interface ImportFile {
  readonly name: string;
  readonly content: string;
}

/** Files to be added and how far that has come; once finished, its report. */
export type ImportJob = ImportRecord;

/**
 * Stores files to be imported, so that whoever runs imports next finds them, even after a restart. Forgets the
 * reports of finished imports. Answers the job's number.
 */
export function startImport(corpus: Corpus, files: readonly ImportFile[]): Promise<number> {
  const { imports, importFiles } = corpus.database;
  return corpus.change(async () => {
    await imports.where('state').equals('finished').delete();
    const job = await imports.add({
      state: files.length === 0 ? 'finished' : 'unfinished',
      files: files.length,
      file: 0,
      article: 0,
      added: 0,
      known: 0,
      refused: [],
    });
    await importFiles.bulkAdd(files.map(({ name, content }, index) => ({ job, index, name, content })));
    return job;
  });
}

/** Drops an import with the files that it did not read yet; what it added stays. A running one stops by itself. */
export function cancelImport(corpus: Corpus, job: number): Promise<void> {
  return corpus.change(async () => {
    await corpus.database.imports.delete(job);
    await filesOf(corpus, job).delete();
  });
}

/** Every import that is unfinished or was the last to finish, in the order in which they were started. */
export function importJobs(corpus: Corpus): Promise<ImportJob[]> {
  return reportingFailure(() => corpus.database.imports.toArray());
}

/** The first import that is not finished, with the file that it is at. */
export function nextImport(corpus: Corpus): Promise<{ job: ImportJob; file: ImportFile } | null> {
  return reportingFailure(async () => {
    const job = await corpus.database.imports.where('state').equals('unfinished').first();
    const file = job && (await corpus.database.importFiles.get([job.id, job.file]));
    return job && file ? { job, file } : null;
  });
}

/** Articles of one file that were read, and what came of those that could not be. */
export interface ReadBatch {
  readonly articles: readonly AnalysedArticle[];
  readonly refused: readonly Refusal[];
  /** The article of the file that comes next; null where the file is done. */
  readonly next: number | null;
}

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
      await requireUnmoved(corpus, job);
      moved = movedOn(job, batch, addition);
      await corpus.database.imports.put(moved);
      if (batch.next === null) await corpus.database.importFiles.delete([job.id, job.file]);
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

async function requireUnmoved(corpus: Corpus, { id, state, file, article }: ImportJob): Promise<void> {
  const now = await corpus.database.imports.get(id);
  if (now?.state === state && now.file === file && now.article === article) return;
  throw new ImportMovedError(`import ${id} is no longer at file ${file}, article ${article}`);
}

function movedOn(job: ImportJob, { next, refused }: ReadBatch, { added, known }: Addition): ImportJob {
  const file = next === null ? job.file + 1 : job.file;
  return {
    ...job,
    state: file === job.files ? 'finished' : 'unfinished',
    file,
    article: next ?? 0,
    added: job.added + added.length,
    known: job.known + known.length,
    refused: [...job.refused, ...refused],
  };
}

function filesOf(corpus: Corpus, job: number) {
  return corpus.database.importFiles
    .where('[job+index]')
    .between([job, 0], [job, Number.POSITIVE_INFINITY], true, true);
}
