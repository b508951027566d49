import type { CorpusDatabase } from './corpus-database.ts';
import { reportingFailure } from './corpus-error.ts';
import type { RereadTask } from './stored-records.ts';

/** How far a task has come. */
export interface RereadProgress {
  readonly task: RereadTask;
  /** Articles of the corpus that the task has dealt with, of all. */
  readonly done: number;
  readonly articles: number;
}

export function progressOf(database: CorpusDatabase, task: RereadTask): Promise<RereadProgress> {
  return reportingFailure(async () => ({
    task,
    done: await database.articles.where('number').belowOrEqual(task.after).count(),
    articles: await database.articles.count(),
  }));
}

/** How far the reading of the whole corpus has come, where it is read; what single edits touch does not count. */
export async function wholeReread(database: CorpusDatabase): Promise<RereadProgress | null> {
  const task = (await reportingFailure(() => storedTasks(database))).find(
    ({ which }) => which.kind !== 'touched',
  );
  return task === undefined ? null : progressOf(database, task);
}

export async function storedTasks(database: CorpusDatabase): Promise<readonly RereadTask[]> {
  const record = await database.meta.get('rereads');
  return record?.key === 'rereads' ? record.value : [];
}

export async function setRereadTasks(database: CorpusDatabase, value: readonly RereadTask[]): Promise<void> {
  await database.meta.put({ key: 'rereads', value });
}
