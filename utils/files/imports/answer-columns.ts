import type { Corpus } from '../../corpus/corpus.ts';
import type { ColumnsAnswer } from '../../corpus/import-records.ts';
import { goOn, type ImportJob, withDefaults } from './job-progress.ts';

/**
 * Takes what a person chose for the tables of an import with one header. All that wait with this header have their
 * turn when the other files are read; those that come later are not asked about again. Answers the job, or null where
 * it is gone.
 */
export function answerColumns(corpus: Corpus, id: number, answer: ColumnsAnswer): Promise<ImportJob | null> {
  return corpus.change(async () => {
    const record = await corpus.database.imports.get(id);
    if (record === undefined) return null;
    const job = withDefaults(record);
    const answered = job.questions.filter(({ header }) => isSameHeader(header, answer.header));
    const waiting: ImportJob = {
      ...job,
      questions: job.questions.filter((question) => !answered.includes(question)),
      answers: [...job.answers.filter(({ header }) => !isSameHeader(header, answer.header)), answer],
      later: [...job.later, ...answered.map(({ index }) => index)],
    };
    const moved = job.state === 'asking' ? goOn(waiting) : waiting;
    await corpus.database.imports.put(moved);
    return moved;
  });
}

/** What was chosen for tables with this header; undefined where nobody was asked yet. */
export function answerFor(job: ImportJob, header: readonly string[]): ColumnsAnswer | undefined {
  return job.answers.find((answer) => isSameHeader(answer.header, header));
}

function isSameHeader(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, i) => name === other[i]);
}
