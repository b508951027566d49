import { StorageError, type Store } from '../storage/storage-error.ts';

/** A failure of the notebook, or a refusal to write into it, that a view can show as it is. */
export class NotebookError extends StorageError {
  override readonly name = 'NotebookError';
}

export const NOTEBOOK: Store = {
  name: 'notebook',
  fail: (problem, cause) => new NotebookError(problem, cause),
};
