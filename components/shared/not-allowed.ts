import type { Problem } from '../../utils/messages/problem.ts';

/** What is said where the reader told the browser no. */
export const NOT_ALLOWED: Problem = {
  message: 'No server was asked: your browser did not allow it.',
  remedy: 'Try again, and say yes when the browser asks.',
};
