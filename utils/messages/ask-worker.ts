import type { AnswerTo, Ask, Problem } from './answers.ts';
import type { PageRequest, ViewRequest } from './protocol.ts';

/** Pauses before the next try, in milliseconds: a worker that was killed needs a moment to start again. */
const RETRY_PAUSES = [50, 200, 600, 1_500];

/** Longest wait for one answer, in milliseconds. */
const ANSWER_LIMIT = 30_000;

/** What browsers say when the worker was not there or went away before it answered. */
const WORKER_GONE =
  /receiving end does not exist|could not establish connection|message (channel|port) (is )?closed|before a response was received|promised response .* went out of scope/i;

const NO_ANSWER: Problem = {
  message: 'Sidelight gave no answer.',
  remedy:
    'Try again. If it stays silent, switch the extension off and on in the browser’s list of extensions.',
};

const TOO_SLOW: Problem = {
  message: 'Sidelight is taking too long.',
  remedy: 'Wait until running imports are done, then try again.',
};

const OUTDATED: Problem = {
  message: 'Sidelight was updated or switched off meanwhile.',
  remedy: 'Reload the page, or close this view and open it again.',
};

/** What the client needs of its surroundings; tests put their own in. */
export interface WorkerConnection<Kind extends PageRequest | ViewRequest> {
  /** Resolves with what the worker answered; undefined where nobody did. */
  send(request: Kind): Promise<unknown>;
  pause(milliseconds: number): Promise<void>;
}

type Attempt =
  | { readonly kind: 'answered'; readonly answer: object }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/**
 * A client for views or pages that asks the worker, and asks again, quietly, when the worker was killed before it
 * answered. Every request can be repeated without harm: a second try changes nothing that the first one did.
 */
export function workerClient<Kind extends PageRequest | ViewRequest>(
  connection: WorkerConnection<Kind>,
): { readonly ask: Ask<Kind> } {
  return {
    async ask<Request extends Kind>(request: Request): Promise<AnswerTo<Request>> {
      for (const pause of [...RETRY_PAUSES, null]) {
        const attempt = await tryOnce(connection, request);
        // The worker is part of this extension and answers by the type of the request; only that it did is checked.
        if (attempt.kind === 'answered') return attempt.answer as AnswerTo<Request>;
        if (attempt.kind === 'failed') return { ok: false, problem: attempt.problem } as AnswerTo<Request>;
        if (pause !== null) await connection.pause(pause);
      }
      return { ok: false, problem: NO_ANSWER } as AnswerTo<Request>;
    },
  };
}

/** Waits with the browser's own clock. */
export function pauseFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function tryOnce<Kind extends PageRequest | ViewRequest>(
  connection: WorkerConnection<Kind>,
  request: Kind,
): Promise<Attempt> {
  const { promise: late, resolve: giveUp } = Promise.withResolvers<Attempt>();
  const timer = setTimeout(() => giveUp({ kind: 'failed', problem: TOO_SLOW }), ANSWER_LIMIT);
  try {
    return await Promise.race([connection.send(request).then(readAnswer), late]);
  } catch (error) {
    return readFailure(error);
  } finally {
    clearTimeout(timer);
  }
}

function readAnswer(answer: unknown): Attempt {
  const isAnswer = typeof answer === 'object' && answer !== null && 'ok' in answer;
  return isAnswer ? { kind: 'answered', answer } : { kind: 'gone' };
}

function readFailure(error: unknown): Attempt {
  const message = error instanceof Error ? error.message : String(error);
  if (WORKER_GONE.test(message)) return { kind: 'gone' };
  if (/context invalidated/i.test(message)) return { kind: 'failed', problem: OUTDATED };
  return { kind: 'failed', problem: { message, remedy: NO_ANSWER.remedy } };
}
