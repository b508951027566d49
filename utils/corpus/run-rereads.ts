import type { Article } from '../articles/article.ts';
import type { AnalysedArticle } from './analysed-article.ts';
import type { Corpus } from './corpus.ts';
import type { RereadTask } from './stored-records.ts';

export interface RereadProgress {
  readonly task: RereadTask;
  /** Articles of the corpus that the task has dealt with, of all. */
  readonly done: number;
  readonly articles: number;
}

export interface RereadOptions {
  /** Reads one article by what is known now, the reader's latest edits included. */
  readonly read: (article: Article) => Promise<AnalysedArticle>;
  /** Called whenever something more is safely in the corpus. */
  readonly onProgress?: (progress: RereadProgress) => void;
  /** Stops after the article at hand; the rest goes on from there another time. */
  readonly signal?: AbortSignal;
  /** Articles in one transaction, at most 200; 20 unless told. */
  readonly batchSize?: number;
  /** Awaited between batches, so that others get their turn. */
  readonly pause?: () => Promise<void>;
}

/**
 * Reads all articles again that wait for it, and writes them back under their number, id and origin. Resolves when
 * none is left. After a kill at any point the next run goes on where the last transaction ended. Rejects with the
 * signal's reason when aborted and with a CorpusError where the corpus cannot be written.
 */
export function runRereads(_corpus: Corpus, _options: RereadOptions): Promise<void> {
  return Promise.reject(new Error('not there yet'));
}
