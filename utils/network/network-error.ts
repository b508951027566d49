import type { Explanation } from '../storage/storage-error.ts';

/** Why a request came to nothing, for those who decide what to do next. */
export type NetworkFailure = 'not-allowed' | 'moved' | 'too-large' | 'too-slow' | 'unreachable';

/** A request that got no answer, in words that a view can show. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
  readonly failure: NetworkFailure;
  readonly url: string;
  readonly problem: Explanation;

  constructor(failure: NetworkFailure, url: string, problem: Explanation, cause?: unknown) {
    super(problem.message, { cause });
    this.failure = failure;
    this.url = url;
    this.problem = problem;
  }
}
