import type { NetworkError } from '../network/network-error.ts';
import type { Explanation } from '../storage/storage-error.ts';

/**
 * Why a server gave nothing: it refuses the log-in, is out of reach (which passes by itself), has no such database, may
 * not be asked, or answers what this protocol does not know.
 */
export const REMOTE_FAILURES = [
  'log-in',
  'out-of-reach',
  'no-database',
  'not-allowed',
  'too-large',
  'wrong-answer',
] as const;
export type RemoteFailureKind = (typeof REMOTE_FAILURES)[number];

/** A failure of the other side, in words that a view can show. It holds nothing of a log-in. */
export class RemoteFailure extends Error {
  override readonly name = 'RemoteFailure';
  readonly kind: RemoteFailureKind;
  readonly problem: Explanation;
  /** How long the server asks to be left alone, in milliseconds; null where it does not say. */
  readonly retryAfter: number | null;

  constructor(kind: RemoteFailureKind, problem: Explanation, retryAfter: number | null = null) {
    super(problem.message);
    this.kind = kind;
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
}

/** What a request that got no answer means here. */
export function failureOfNetwork(error: NetworkError): RemoteFailure {
  switch (error.failure) {
    case 'not-allowed':
      return new RemoteFailure('not-allowed', error.problem);
    case 'unreachable':
    case 'too-slow':
      return new RemoteFailure('out-of-reach', error.problem);
    case 'too-large':
      return new RemoteFailure('too-large', error.problem);
    case 'moved':
      return new RemoteFailure('wrong-answer', error.problem);
  }
}

/** What an HTTP status means that is none of those which a request knows how to take. */
export function failureOfStatus(status: number, retryAfter: number | null): RemoteFailure {
  if (status === 401 || status === 403) {
    return new RemoteFailure('log-in', {
      message: 'The server does not accept the log-in.',
      remedy:
        'Give a name and password, or a token, that may read this database. Everything that came stays.',
    });
  }
  if (status === 404) {
    return new RemoteFailure('no-database', {
      message: 'The server has no such database.',
      remedy: 'Check the address with whoever runs it. Everything that came stays.',
    });
  }
  if (status === 408 || status === 429 || status >= 500) {
    return new RemoteFailure(
      'out-of-reach',
      {
        message: `The server cannot answer now (status ${status}).`,
        remedy: 'Sidelight tries again later.',
      },
      retryAfter,
    );
  }
  return wrongAnswer(`status ${status}`);
}

/** An answer that is not what the CouchDB replication protocol says. */
export function wrongAnswer(what: string): RemoteFailure {
  return new RemoteFailure('wrong-answer', {
    message: `The server does not answer as a CouchDB database does (${what}).`,
    remedy: 'Check that the address is that of a database, and not of a page about it.',
  });
}
