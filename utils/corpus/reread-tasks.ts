import { READER_VERSION } from '../actors/reader-version.ts';
import type { Corpus } from './corpus.ts';
import { reportingFailure } from './corpus-error.ts';
import type { RereadSelection, RereadTask } from './stored-records.ts';
import { setRereadTasks, storedTasks } from './stored-rereads.ts';

/**
 * Notes that articles are to be read again, so that whoever runs re-reading next does it, even after a restart. What
 * is asked for twice is done once.
 */
export function requestReread(corpus: Corpus, which: RereadSelection): Promise<void> {
  return corpus.change(async () => {
    await setRereadTasks(corpus.database, withRequest(await storedTasks(corpus.database), which));
  });
}

/** Asks for articles that an older recogniser read, where there may be any. One small read where there are none. */
export async function requestStaleReread(corpus: Corpus): Promise<void> {
  const reader = await reportingFailure(() => corpus.database.meta.get('reader'));
  if (reader?.key === 'reader' && reader.value === READER_VERSION) return;
  await requestReread(corpus, { kind: 'stale', before: READER_VERSION });
}

/** Drops the reading again of all articles; a running one stops by itself, and what it has read stays. */
export function cancelRereadOfAll(corpus: Corpus): Promise<void> {
  return corpus.change(async () => {
    const tasks = await storedTasks(corpus.database);
    await setRereadTasks(
      corpus.database,
      tasks.filter(({ which }) => which.kind !== 'all'),
    );
  });
}

/** What waits to be read again. */
export function rereadTasks(corpus: Corpus): Promise<readonly RereadTask[]> {
  return reportingFailure(() => storedTasks(corpus.database));
}

/**
 * The task to work on: what the reader's edits touch comes before the rest of the corpus.
 */
export function nextTask(tasks: readonly RereadTask[]): RereadTask | undefined {
  return tasks.find(({ which }) => which.kind === 'touched') ?? tasks[0];
}

/**
 * A request joins one that was not begun. Together they are a new task, so that a step already at work on the old one,
 * by what was known before, does not count.
 */
function withRequest(tasks: readonly RereadTask[], which: RereadSelection): readonly RereadTask[] {
  if (which.kind === 'stale' && tasks.some((task) => isSameStale(task.which, which))) return tasks;
  const id = Math.max(0, ...tasks.map((task) => task.id)) + 1;
  const joined = tasks.findIndex((task) => task.after === 0 && task.which.kind === which.kind);
  const waiting = tasks[joined];
  if (waiting === undefined) return [...tasks, { id, which, after: 0 }];
  return tasks.with(joined, { id, which: both(waiting.which, which), after: 0 });
}

function isSameStale(one: RereadSelection, other: RereadSelection): boolean {
  return one.kind === 'stale' && other.kind === 'stale' && one.before === other.before;
}

function both(one: RereadSelection, other: RereadSelection): RereadSelection {
  if (one.kind !== 'touched' || other.kind !== 'touched') return other;
  return {
    kind: 'touched',
    actors: [...new Set([...one.actors, ...other.actors])],
    forms: [...new Set([...one.forms, ...other.forms])],
  };
}
