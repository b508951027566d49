import type { ImportState } from '../../components/corpus/import-runner.ts';
import type { PickedFile } from '../../components/corpus/picked-files.ts';
import type { Corpus } from '../../utils/corpus/corpus.ts';
import { corpusError } from '../../utils/corpus/corpus-error.ts';
import type { ColumnsAnswer } from '../../utils/corpus/import-records.ts';
import { answerColumns } from '../../utils/files/imports/answer-columns.ts';
import { cancelImport, importJobs } from '../../utils/files/imports/import-job.ts';
import { fileReports, type ImportReport, refusedFile } from '../../utils/files/imports/import-report.ts';
import type { ImportJob } from '../../utils/files/imports/job-progress.ts';
import { type RunOptions, runImports } from '../../utils/files/imports/run-imports.ts';
import { TallyKeeper } from './import-tally.ts';
import { storeFiles } from './store-files.ts';

export type ImportCommand =
  | { readonly type: 'start'; readonly files: readonly PickedFile[] }
  | { readonly type: 'look' }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'cancel' }
  | { readonly type: 'answer'; readonly job: number; readonly answer: ColumnsAnswer };

/** How files are read, and what keeps two sessions from doing the same work. */
export type ImportTools = Pick<RunOptions, 'formats' | 'analyse' | 'lock'>;

export interface ImportSession {
  /** Follows a command; resolves when there is nothing left to do for it. Never rejects. */
  obey(command: ImportCommand): Promise<void>;
}

/** Why a running import is stopped. */
type Stop = 'pause' | 'cancel';

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
  let stop: Stop = 'pause';
  let tally = new TallyKeeper();

  /** Runs what is unfinished to its end, after storing the files given. */
  const work = async (files: readonly PickedFile[]) => {
    const aborter = new AbortController();
    running = aborter;
    if (files.length > 0) tally = new TallyKeeper();
    try {
      report({ state: 'preparing', stored: 0, files: files.length });
      const corpus = await openCorpus();
      if (files.length > 0) await store(corpus, files, aborter.signal);
      tally.follow(await unfinishedJobs(corpus));
      report({ state: 'running', ...tally.view() });
      await runImports(corpus, {
        ...(await loadTools(corpus)),
        signal: aborter.signal,
        onProgress: (progress) => {
          tally.advance(progress);
          report({ state: 'running', ...tally.view() });
        },
      });
      // Where these fail the import has succeeded all the same; the background tries again.
      await corpus.tendIndex(async () => aborter.signal.throwIfAborted()).catch(() => undefined);
      await corpus.refreshActorDictionary().catch(() => undefined);
      await conclude(corpus);
    } catch (error) {
      if (!aborter.signal.aborted) report({ state: 'failed', problem: corpusError(error).problem });
      else await (stop === 'cancel' ? drop() : look());
    } finally {
      running = null;
    }
  };

  const store = async (corpus: Corpus, files: readonly PickedFile[], signal: AbortSignal) => {
    await storeFiles(corpus, files, {
      signal,
      onStored: (stored) => report({ state: 'preparing', stored, files: files.length }),
      onUnreadable: (name) => tally.refuse(refusedFile(name, 'the file could not be opened')),
    });
  };

  /** Tells what came of it. Another session may have done a part of the work. */
  const conclude = async (corpus: Corpus) => {
    const jobs = await importJobs(corpus);
    tally.update(jobs);
    if (jobs.some(({ state }) => state === 'asking')) report({ state: 'asking', ...tally.view() });
    else report({ state: 'finished', report: await fullReport(corpus) });
  };

  const fullReport = async (corpus: Corpus): Promise<ImportReport> => ({
    tally: tally.sum(),
    files: [...tally.refusedFiles, ...(await fileReports(corpus, tally.jobs))],
  });

  /** Tells of what waits. */
  const look = () =>
    reportingFailure(async (corpus) => {
      const jobs = await unfinishedJobs(corpus);
      if (jobs.length === 0) return;
      tally.follow(jobs);
      const waits = jobs.some(({ state }) => state === 'unfinished');
      report({ state: waits ? 'paused' : 'asking', ...tally.view() });
    });

  const drop = () =>
    reportingFailure(async (corpus) => {
      const unfinished = await unfinishedJobs(corpus);
      tally.follow(unfinished);
      const told = await fullReport(corpus);
      for (const job of unfinished) await cancelImport(corpus, job.id);
      report({ state: 'cancelled', report: told });
    });

  const answer = async (job: number, given: ColumnsAnswer) => {
    let goesOn = false;
    await reportingFailure(async (corpus) => {
      const waits = (await unfinishedJobs(corpus)).some(({ state }) => state === 'unfinished');
      const answered = await answerColumns(corpus, job, given);
      if (answered === null) return;
      tally.follow([answered]);
      goesOn = running === null && !waits;
      if (running !== null) report({ state: 'running', ...tally.view() });
      else if (waits) report({ state: 'paused', ...tally.view() });
    });
    if (goesOn) await work([]);
  };

  const reportingFailure = async (task: (corpus: Corpus) => Promise<void>) => {
    try {
      await task(await openCorpus());
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
          if (running === null) await work([]);
          return;
        case 'look':
          if (running === null) await look();
          return;
        case 'pause':
          stop = 'pause';
          running?.abort();
          return;
        case 'cancel':
          stop = 'cancel';
          if (running === null) await drop();
          else running.abort();
          return;
        case 'answer':
          await answer(command.job, command.answer);
      }
    },
  };
}

async function unfinishedJobs(corpus: Corpus): Promise<ImportJob[]> {
  return (await importJobs(corpus)).filter(({ state }) => state !== 'finished');
}
