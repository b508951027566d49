import type { KeptArticle } from '../notebook/kept-article.ts';
import type { Notebook } from '../notebook/notebook.ts';

/** Kept articles that are looked at in one go. */
const BATCH_SIZE = 20;
/** Length of a date that names the day. */
const DAY = 10;

interface Releasing {
  readonly notebook: Pick<Notebook, 'keptArticles'>;
  /** Keeps an article no longer. */
  readonly letGo: (id: string) => Promise<void>;
  /** Ends it after the article at hand; the next call goes on. */
  readonly signal: AbortSignal;
}

/**
 * Lets go of what was kept by hand or while reading, all of it or what is from before a day. Answers whether it came to
 * its end.
 */
export async function releaseKept(
  by: KeptArticle['by'],
  olderThan: string | null,
  { notebook, letGo, signal }: Releasing,
): Promise<boolean> {
  for (let done = ''; ; ) {
    const batch = await notebook.keptArticles.after(done, BATCH_SIZE);
    const last = batch.at(-1);
    if (last === undefined) return true;
    for (const kept of batch) {
      if (kept.by !== by || (olderThan !== null && !isFromBefore(kept, olderThan))) continue;
      if (signal.aborted) return false;
      await letGo(kept.id);
    }
    done = last.id;
  }
}

/** Whether an article is dated before a day; where its date is missing, whether it was kept before. */
function isFromBefore({ article, madeAt }: KeptArticle, day: string): boolean {
  const date = (article.date ?? madeAt).slice(0, DAY);
  // A year or a month that holds the day may be from after it.
  return date < day && !day.startsWith(date);
}
