import { reportingFailureOf, StorageError, type Store, storageError } from '../storage/storage-error.ts';

/** A failure of the corpus that a view can show as it is. */
export class CorpusError extends StorageError {
  override readonly name = 'CorpusError';
}

export const CORPUS: Store = {
  name: 'corpus',
  fail: (problem, cause) => new CorpusError(problem, cause),
};

/** Turns a failure of the database into one that a view can show. */
export function corpusError(error: unknown): StorageError {
  return storageError(error, CORPUS);
}

/** Runs work on the database; what fails fails as a {@link CorpusError}. */
export function reportingFailure<Value>(work: () => PromiseLike<Value>): Promise<Value> {
  return reportingFailureOf(CORPUS, work);
}
