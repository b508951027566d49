import { READER_VERSION } from '../actors/reader-version.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { requestReread } from '../corpus/reread-tasks.ts';
import { restoreArticles } from '../corpus/restore-articles.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { entriesIn } from '../notebook/notebook-content.ts';
import type { CheckedBackup } from './check-backup.ts';

export interface RestoreOptions {
  readonly corpus: Corpus;
  readonly notebook: Notebook;
  /** Called with how many articles are dealt with. */
  readonly onProgress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

/** What restoring brought: what was not there before, and what was. */
export interface RestoreReport {
  readonly added: number;
  readonly known: number;
  /** For the worker to take over, as JSON; null where the backup holds none. */
  readonly settings: string | null;
}

/**
 * Brings back what a checked backup holds and what is missing here; what is here stays. Each step is a transaction: after
 * a kill, doing it again goes on with what is missing. Fails with a StorageError.
 */
export async function restoreBackup(
  backup: CheckedBackup,
  { corpus, notebook, onProgress = () => {}, signal }: RestoreOptions,
): Promise<RestoreReport> {
  const { summary } = backup;
  const total = summary.articles + summary.keptArticles;
  let done = 0;
  const tally = { added: 0, known: 0 };
  const count = (added: number, all: number) => {
    tally.added += added;
    tally.known += all - added;
  };
  const step = (size: number) => {
    done += size;
    onProgress(done, total);
    signal?.throwIfAborted();
  };

  count(entriesIn(await notebook.add(backup.notebook)), entriesIn(backup.notebook));
  for await (const kept of backup.keptArticles()) {
    count((await notebook.keptArticles.add(kept)).length, kept.length);
    step(kept.length);
  }
  let isOutdated = false;
  for await (const articles of backup.articles()) {
    const restored = await restoreArticles(corpus, articles);
    count(restored.added, articles.length);
    isOutdated ||= articles.some(({ readBy }) => readBy < READER_VERSION);
    await corpus.tidyIndex(signal);
    step(articles.length);
  }
  if (isOutdated) await requestReread(corpus, { kind: 'stale', before: READER_VERSION });
  return { ...tally, settings: backup.settings };
}
