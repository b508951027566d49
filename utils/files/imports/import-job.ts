import type { Corpus } from '../../corpus/corpus.ts';
import { reportingFailure } from '../../corpus/corpus-error.ts';
import type { ImportFileRecord } from '../../corpus/import-records.ts';
import { goOn, type ImportJob, withDefaults } from './job-progress.ts';

/** A file that is to be imported. */
export interface ImportFile {
  /** With its path, where it came with a folder. */
  readonly name: string;
  readonly file: Blob;
}

/**
 * Stores files to be imported, so that whoever runs imports next finds them, even after a restart. Forgets the
 * reports of finished imports. Answers the job's number.
 */
export function startImport(corpus: Corpus, files: readonly ImportFile[]): Promise<number> {
  const { imports, importFiles } = corpus.database;
  return corpus.change(async () => {
    for (const finished of await imports.where('state').equals('finished').primaryKeys())
      await forget(corpus, finished);
    const job = await imports.add({
      state: files.length === 0 ? 'finished' : 'unfinished',
      files: files.length,
      file: 0,
      article: 0,
      added: 0,
      known: 0,
      refused: [],
      ahead: Math.min(1, files.length),
    });
    await importFiles.bulkAdd(files.map(({ name, file }, index) => ({ job, index, name, file })));
    return job;
  });
}

/** Stores more files of an import that was just started; those that are too many for one transaction. */
export function extendImport(corpus: Corpus, id: number, files: readonly ImportFile[]): Promise<void> {
  const { imports, importFiles } = corpus.database;
  return corpus.change(async () => {
    const job = await imports.get(id);
    if (job === undefined) return;
    const records = files.map(({ name, file }, i) => ({ job: id, index: job.files + i, name, file }));
    await importFiles.bulkAdd(records);
    const extended = withDefaults({ ...job, files: job.files + records.length });
    await imports.put(job.state === 'unfinished' ? extended : goOn(extended));
  });
}

/** Drops an import with the files that it did not read yet; what it added stays. A running one stops by itself. */
export function cancelImport(corpus: Corpus, job: number): Promise<void> {
  return corpus.change(() => forget(corpus, job));
}

async function forget(corpus: Corpus, job: number): Promise<void> {
  await corpus.database.imports.delete(job);
  await filesOf(corpus, job).delete();
}

/** Every import that is not finished or was the last to finish, in the order in which they were started. */
export function importJobs(corpus: Corpus): Promise<ImportJob[]> {
  return reportingFailure(async () => (await corpus.database.imports.toArray()).map(withDefaults));
}

/** The first import in which a file is to be read, with that file. */
export function nextImport(corpus: Corpus): Promise<{ job: ImportJob; file: ImportFile } | null> {
  return reportingFailure(async () => {
    const job = await corpus.database.imports.where('state').equals('unfinished').first();
    const file = job && (await corpus.database.importFiles.get([job.id, job.file]));
    return job && file ? { job: withDefaults(job), file: storedFile(file) } : null;
  });
}

/** The files of an import that are read to their end, with what became of them. */
export async function fileResults(corpus: Corpus, job: number): Promise<ImportFileRecord[]> {
  const found: ImportFileRecord[] = [];
  await reportingFailure(() =>
    filesOf(corpus, job).each((record) => {
      if (record.result !== undefined) found.push(record);
    }),
  );
  return found;
}

function storedFile({ name, file, content }: ImportFileRecord): ImportFile {
  return { name, file: file ?? new Blob([content ?? '']) };
}

function filesOf(corpus: Corpus, job: number) {
  return corpus.database.importFiles
    .where('[job+index]')
    .between([job, 0], [job, Number.POSITIVE_INFINITY], true, true);
}
