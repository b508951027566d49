import type { Network, NetworkReply } from '../network/network.ts';
import { NetworkError } from '../network/network-error.ts';
import type { Explanation } from '../storage/storage-error.ts';
import { retryAfterOf } from './feed-schedule.ts';
import type { Validators } from './feed-state.ts';

/** A server's answer, told apart by what is to be done. */
export type ServerAnswer =
  | { readonly kind: 'there'; readonly reply: NetworkReply; readonly validators: Validators }
  | { readonly kind: 'unchanged'; readonly reply: NetworkReply }
  | { readonly kind: 'gone'; readonly problem: Explanation }
  | {
      readonly kind: 'failed';
      readonly problem: Explanation;
      /** Milliseconds that the server wants to be left alone for. */
      readonly retryAfter: number | null;
      /** Whether asking again soon may help. */
      readonly passing: boolean;
    };

export interface Question {
  readonly url: string;
  readonly accept: string;
  /** What we have of it; null where nothing. */
  readonly have: Validators | null;
  /** In bytes. */
  readonly limit: number;
  readonly signal?: AbortSignal;
}

// Browsers stop a worker whose request takes half a minute.
const TIMEOUT = 25_000;

/**
 * Asks for something that we may have already (RFC 9110, 13: conditional requests). Rejects with the signal's reason
 * alone. `now` is in milliseconds since 1970.
 */
export async function askServer(network: Network, question: Question, now: number): Promise<ServerAnswer> {
  const { url, accept, have, limit, signal } = question;
  try {
    const reply = await network.send(url, {
      headers: {
        accept,
        ...(have?.etag != null && { 'if-none-match': have.etag }),
        ...(have?.lastModified != null && { 'if-modified-since': have.lastModified }),
      },
      limit,
      timeout: TIMEOUT,
      ...(signal && { signal }),
    });
    return answerOf(reply, now);
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    const passing = error.failure === 'too-slow' || error.failure === 'unreachable';
    return { kind: 'failed', problem: error.problem, retryAfter: null, passing };
  }
}

function answerOf(reply: NetworkReply, now: number): ServerAnswer {
  const { status, headers } = reply;
  if (status === 304) return { kind: 'unchanged', reply };
  if (status === 200) return { kind: 'there', reply, validators: validatorsOf(headers) };
  if (status === 410) return { kind: 'gone', problem: GONE };
  const passing = status === 429 || status >= 500;
  return { kind: 'failed', problem: problemOf(status), retryAfter: retryAfterOf(headers, now), passing };
}

function validatorsOf(headers: Headers): Validators {
  const within = (name: string, longest: number) => {
    const value = headers.get(name);
    return value !== null && value !== '' && value.length <= longest ? value : null;
  };
  return { etag: within('etag', 500), lastModified: within('last-modified', 100) };
}

const GONE: Explanation = {
  message: 'Its server says that it is gone for good.',
  remedy:
    'Sidelight asks no more. Look for another feed of this outlet, or stop following it; its articles stay.',
};

const LATER = 'Sidelight tries again later, less and less often.';

function problemOf(status: number): Explanation {
  switch (status) {
    case 401:
    case 403:
      return {
        message: `Its server does not give it to us (status ${status}).`,
        remedy: `It may need a subscription, or keep programs out. ${LATER}`,
      };
    case 404:
      return {
        message: 'Its server no longer has it at this address (status 404).',
        remedy: `Look for its new address on the outlet’s page. ${LATER}`,
      };
    case 429:
      return { message: 'Its server asks us to come less often (status 429).', remedy: LATER };
    default:
      return status >= 500
        ? { message: `Its server is in trouble (status ${status}).`, remedy: LATER }
        : { message: `Its server gave no feed (status ${status}).`, remedy: LATER };
  }
}
