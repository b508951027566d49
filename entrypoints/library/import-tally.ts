import type { ImportProgressView, ImportQuestion } from '../../components/corpus/import-runner.ts';
import type { FileReport, ImportTally } from '../../utils/files/imports/import-report.ts';
import type { ImportJob } from '../../utils/files/imports/job-progress.ts';
import type { ImportProgress } from '../../utils/files/imports/run-imports.ts';

/** Adds up several jobs and the files that made it into none. */
export class TallyKeeper {
  readonly #jobs = new Map<number, { readonly job: ImportJob; readonly share: number }>();
  readonly #refused: FileReport[] = [];

  refuse(file: FileReport): void {
    this.#refused.push(file);
  }

  get refusedFiles(): readonly FileReport[] {
    return this.#refused;
  }

  get jobs(): ImportJob[] {
    return [...this.#jobs.values()].map(({ job }) => job);
  }

  follow(jobs: readonly ImportJob[]): void {
    for (const job of jobs) this.#jobs.set(job.id, { job, share: this.#jobs.get(job.id)?.share ?? 0 });
  }

  advance({ job, share }: ImportProgress): void {
    this.#jobs.set(job.id, { job, share });
  }

  /** What jobs are now, of those that are followed. */
  update(jobs: readonly ImportJob[]): void {
    for (const job of jobs) if (this.#jobs.has(job.id)) this.#jobs.set(job.id, { job, share: 0 });
  }

  sum(): ImportTally {
    const refusedFiles = this.#refused.length;
    const tally = {
      files: refusedFiles,
      filesDone: refusedFiles,
      added: 0,
      known: 0,
      passedOver: 0,
      refused: refusedFiles,
    };
    for (const { job, share } of this.#jobs.values()) {
      tally.files += job.files;
      tally.filesDone += job.done + share;
      tally.added += job.added;
      tally.known += job.known;
      tally.passedOver += job.passedOver;
      tally.refused += job.refusedCount;
    }
    return tally;
  }

  view(): ImportProgressView {
    return { tally: this.sum(), questions: this.jobs.flatMap(questionsOf) };
  }
}

/** One question for all tables of a job with the same header. */
function questionsOf(job: ImportJob): ImportQuestion[] {
  const byHeader = new Map<string, ImportQuestion>();
  for (const { name, header, rows, guess } of job.questions) {
    const key = JSON.stringify(header);
    const tables = (byHeader.get(key)?.tables ?? 0) + 1;
    byHeader.set(key, { ...(byHeader.get(key) ?? { job: job.id, name, header, rows, guess }), tables });
  }
  return [...byHeader.values()];
}
