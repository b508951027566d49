/** What happened and what to do about it, in words for a person. */
export interface Explanation {
  readonly message: string;
  readonly remedy: string;
}

/** A failure that a view can show as it is. */
export class StorageError extends Error {
  override readonly name: string = 'StorageError';
  readonly problem: Explanation;

  constructor(problem: Explanation, cause?: unknown) {
    super(problem.message, { cause });
    this.problem = problem;
  }
}

/** A database by the name that a person knows, and how it fails. */
export interface Store {
  readonly name: 'corpus' | 'notebook';
  readonly fail: (problem: Explanation, cause?: unknown) => StorageError;
}

/** Turns a failure of the database into one that a view can show. */
export function storageError(error: unknown, store: Store): StorageError {
  if (error instanceof StorageError) return error;
  return store.fail(explain(error, store.name), error);
}

/** Runs work on a database; what fails fails as a {@link StorageError}. */
export async function reportingFailureOf<Value>(
  store: Store,
  work: () => PromiseLike<Value>,
): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw storageError(error, store);
  }
}

function explain(error: unknown, store: string): Explanation {
  if (isCausedBy(error, 'QuotaExceededError')) {
    return {
      message: `The disk has no room left for the ${store}. What was being added was left out; nothing is half-written.`,
      remedy: 'Free some disk space or remove articles from the corpus, then try again.',
    };
  }
  if (isCausedBy(error, 'MissingAPIError')) {
    return {
      message: 'This browser window gives extensions no storage.',
      remedy: 'Use a normal window: some browsers store nothing in private ones.',
    };
  }
  return {
    message: `The ${store} could not be read or written.`,
    remedy: 'Try again; if it happens again, restart the browser.',
  };
}

/** Whether the error, or one that it wraps, has this name: the database wraps the browser's errors. */
function isCausedBy(error: unknown, name: string): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('name' in error && error.name === name) return true;
  const inner = 'inner' in error ? error.inner : 'cause' in error ? error.cause : undefined;
  return inner !== error && isCausedBy(inner, name);
}
