import type { AnswerTo, Problem } from '../messages/answers.ts';
import type { PageRequest } from '../messages/protocol.ts';

/** Asks the worker from a page. It never rejects: failures come back as problems. */
export type AskFromPage = <Request extends PageRequest>(request: Request) => Promise<AnswerTo<Request>>;

export interface PageConnection {
  /** Resolves with what the worker answered; undefined where nobody did. */
  send(request: PageRequest): Promise<unknown>;
  /** Whether the extension that this script belongs to is still there. */
  isAlive(): boolean;
  pause(milliseconds: number): Promise<void>;
}

/** Pauses before the next try, in milliseconds: a worker that was killed needs a moment to start again. */
const RETRY_PAUSES = [100, 400, 1_200];

const NO_ANSWER: Problem = {
  message: 'Sidelight gave no answer.',
  remedy: 'Reload the page to try again.',
};

/**
 * An asker that tries again, quietly, when the worker was stopped before it answered. What a page asks can be
 * asked twice without harm.
 */
export function askFromPage(connection: PageConnection): AskFromPage {
  return async <Request extends PageRequest>(request: Request) => {
    for (const pause of [...RETRY_PAUSES, null]) {
      const answer = connection.isAlive() ? await connection.send(request).catch(() => undefined) : undefined;
      // Our own worker answers by the type of the request; only that it did is checked.
      if (isAnswer(answer)) return answer as AnswerTo<Request>;
      if (pause === null || !connection.isAlive()) break;
      await connection.pause(pause);
    }
    return { ok: false, problem: NO_ANSWER } as AnswerTo<Request>;
  };
}

function isAnswer(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}
