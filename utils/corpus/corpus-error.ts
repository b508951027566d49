/** What happened and what to do about it, in words for a person. */
interface Explanation {
  readonly message: string;
  readonly remedy: string;
}

/** A failure of the corpus that a view can show as it is. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
  readonly problem: Explanation;

  constructor(problem: Explanation, cause?: unknown) {
    super(problem.message, { cause });
    this.problem = problem;
  }
}

/** Turns a failure of the database into one that a view can show. */
export function corpusError(error: unknown): CorpusError {
  if (error instanceof CorpusError) return error;
  return new CorpusError(explain(error), error);
}

function explain(error: unknown): Explanation {
  if (isCausedBy(error, 'QuotaExceededError')) {
    return {
      message:
        'The disk has no room left for the corpus. What was being added was left out; nothing is half-written.',
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
    message: 'The corpus could not be read or written.',
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

/** Runs work on the database; what fails fails as a {@link CorpusError}. */
export async function reportingFailure<Value>(work: () => PromiseLike<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw corpusError(error);
  }
}
