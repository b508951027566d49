import type { FileResult, ImportRecord } from '../../corpus/import-records.ts';

/** Files to be added and how far that has come; once finished, its report. */
export type ImportJob = Required<ImportRecord>;

const NO_RESULT: FileResult = { added: 0, known: 0, passedOver: 0, refused: 0, refusals: [] };

/** What older versions stored, as this one stores it. */
export function withDefaults(record: ImportRecord): ImportJob {
  return {
    current: NO_RESULT,
    passedOver: 0,
    refusedCount: record.refused.length,
    done: record.file,
    ahead: record.file + 1,
    later: [],
    questions: [],
    answers: [],
    ...record,
  };
}

/** The job at the file that comes next: first all once in their order, then those that waited for an answer. */
export function goOn(job: ImportJob): ImportJob {
  const next: ImportJob = { ...job, article: 0, current: NO_RESULT };
  if (job.ahead < job.files) return { ...next, state: 'unfinished', file: job.ahead, ahead: job.ahead + 1 };
  const [first, ...later] = job.later;
  if (first !== undefined) return { ...next, state: 'unfinished', file: first, later };
  return { ...next, state: job.questions.length > 0 ? 'asking' : 'finished', file: job.files };
}
