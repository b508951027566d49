import {
  EMPTY_TALLY,
  type ImportState,
  type ImportTally,
  type RefusedImport,
} from '../../components/corpus/import-runner.ts';
import { decodeDocument } from '../../utils/articles/decode-document.ts';
import type { Corpus } from '../../utils/corpus/corpus.ts';
import { corpusError } from '../../utils/corpus/corpus-error.ts';
import {
  cancelImport,
  type ImportFile,
  type ImportJob,
  importJobs,
  startImport,
} from '../../utils/corpus/import-job.ts';
import { type ImportProgress, type RunOptions, runImports } from '../../utils/corpus/run-imports.ts';

/** Text that is stored in one transaction at most, in UTF-16 code units; a larger file makes one of its own. */
const TEXT_IN_ONE_JOB = 16_000_000;

export type ImportCommand =
  | { readonly type: 'start'; readonly files: readonly File[] }
  | { readonly type: 'resume' }
  | { readonly type: 'cancel' };

/** How files are read, and what keeps two sessions from doing the same work. */
export type ImportTools = Pick<RunOptions, 'readDocument' | 'analyse' | 'lock'>;

export interface ImportSession {
  /** Follows a command; resolves when there is nothing left to do for it. Never rejects. */
  obey(command: ImportCommand): Promise<void>;
}

/**
 * Runs imports on command and reports each step. What has to survive is in the corpus' import jobs; this only
 * remembers what to report.
 */
export function createImportSession(
  openCorpus: () => Promise<Corpus>,
  loadTools: (corpus: Corpus) => Promise<ImportTools>,
  report: (state: ImportState) => void,
): ImportSession {
  let running: AbortController | null = null;

  const work = async (files: readonly File[] | null) => {
    const aborter = new AbortController();
    running = aborter;
    const tally = new Tally();
    try {
      report({ state: 'preparing' });
      const corpus = await openCorpus();
      if (files === null) tally.follow(await unfinishedJobs(corpus));
      else await storeFiles(corpus, files, tally, aborter.signal);
      report({ state: 'running', tally: tally.sum() });
      await runImports(corpus, {
        ...(await loadTools(corpus)),
        signal: aborter.signal,
        onProgress: (progress) => {
          tally.advance(progress);
          report({ state: 'running', tally: tally.sum() });
        },
      });
      // Where these fail the import has succeeded all the same; the background tries again.
      await corpus.tendIndex(async () => aborter.signal.throwIfAborted()).catch(() => undefined);
      await corpus.refreshActorDictionary().catch(() => undefined);
      // Another session may have done a part of the work.
      tally.update(await importJobs(corpus));
      report({ state: 'finished', tally: tally.sum() });
    } catch (error) {
      if (aborter.signal.aborted) await drop(tally);
      else report({ state: 'failed', problem: corpusError(error).problem });
    } finally {
      running = null;
    }
  };

  const drop = async (tally: Tally) => {
    try {
      const corpus = await openCorpus();
      const unfinished = await unfinishedJobs(corpus);
      tally.follow(unfinished);
      for (const job of unfinished) await cancelImport(corpus, job.id);
      report({ state: 'cancelled', tally: tally.sum() });
    } catch (error) {
      report({ state: 'failed', problem: corpusError(error).problem });
    }
  };

  return {
    async obey(command) {
      switch (command.type) {
        case 'start':
          if (running === null) await work(command.files);
          return;
        case 'resume':
          if (running === null) await work(null);
          return;
        case 'cancel':
          if (running === null) await drop(new Tally());
          else running.abort();
      }
    },
  };
}

/** Decodes the files and stores them as jobs, so that they are read even if this worker is killed. */
async function storeFiles(
  corpus: Corpus,
  files: readonly File[],
  tally: Tally,
  signal: AbortSignal,
): Promise<void> {
  let waiting: ImportFile[] = [];
  let size = 0;
  const store = async () => {
    if (waiting.length === 0) return;
    const id = await startImport(corpus, waiting);
    tally.begin(id, waiting.length);
    waiting = [];
    size = 0;
  };
  for (const file of files) {
    signal.throwIfAborted();
    const decoded = await decodeFile(file);
    if (!decoded.ok) {
      tally.refuse({ name: file.name, reason: decoded.message });
      continue;
    }
    if (size + decoded.content.length > TEXT_IN_ONE_JOB) await store();
    waiting.push({ name: file.name, content: decoded.content });
    size += decoded.content.length;
  }
  await store();
}

async function decodeFile(file: File): Promise<ReturnType<typeof decodeDocument>> {
  try {
    return decodeDocument(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { ok: false, message: 'the file could not be opened' };
  }
}

async function unfinishedJobs(corpus: Corpus): Promise<ImportJob[]> {
  return (await importJobs(corpus)).filter((job) => job.state === 'unfinished');
}

type JobTally = Pick<ImportJob, 'files' | 'file' | 'added' | 'known' | 'refused'> & {
  readonly partial: number;
};

/** Adds up several jobs and the files that made it into none. */
class Tally {
  readonly #jobs = new Map<number, JobTally>();
  readonly #refused: RefusedImport[] = [];

  begin(job: number, files: number): void {
    this.#jobs.set(job, { files, file: 0, added: 0, known: 0, refused: [], partial: 0 });
  }

  refuse(file: RefusedImport): void {
    this.#refused.push(file);
  }

  follow(jobs: readonly ImportJob[]): void {
    for (const job of jobs) this.#jobs.set(job.id, { ...job, partial: 0 });
  }

  update(jobs: readonly ImportJob[]): void {
    this.follow(jobs.filter((job) => this.#jobs.has(job.id)));
  }

  advance({ job, articlesInFile }: ImportProgress): void {
    const partial = articlesInFile === 0 ? 0 : Math.min(1, job.article / articlesInFile);
    this.#jobs.set(job.id, { ...job, partial });
  }

  sum(): ImportTally {
    let { files, filesDone, added, known } = EMPTY_TALLY;
    const refused = [...this.#refused];
    for (const job of this.#jobs.values()) {
      files += job.files;
      filesDone += job.file + job.partial;
      added += job.added;
      known += job.known;
      refused.push(...job.refused);
    }
    return {
      files: files + this.#refused.length,
      filesDone: filesDone + this.#refused.length,
      added,
      known,
      refused,
    };
  }
}
