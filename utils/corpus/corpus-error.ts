/** What the corpus could not do, in words for a person: `message` says what happened, `remedy` what to do. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
  readonly remedy: string;

  constructor(message: string, remedy: string, cause?: unknown) {
    super(message, { cause });
    this.remedy = remedy;
  }
}

/** Whether an error, or what caused it, has this name; Dexie wraps the errors of the browser. */
function isNamed(error: unknown, name: string): boolean {
  if (!(error instanceof Error || error instanceof DOMException)) return false;
  if (error.name === name) return true;
  const inner: unknown = 'inner' in error ? error.inner : error.cause;
  return inner !== undefined && inner !== error && isNamed(inner, name);
}

/** Turns a failure of the database into one that a view can show; an abort stays an abort. */
export function corpusError(error: unknown): unknown {
  if (error instanceof CorpusError || isNamed(error, 'AbortSignalError')) return error;
  if (isNamed(error, 'QuotaExceededError')) {
    return new CorpusError(
      'There is no room left for the corpus on this disk; nothing was half-written.',
      'Free some disk space or remove articles from the corpus, then try again.',
      error,
    );
  }
  if (isNamed(error, 'DatabaseClosedError') || isNamed(error, 'InvalidStateError')) {
    return new CorpusError(
      'The corpus was closed while it was in use.',
      'Try again; if it happens again, restart the browser.',
      error,
    );
  }
  return new CorpusError(
    'The corpus could not be read or written.',
    'Try again; if it happens again, restart the browser.',
    error,
  );
}
