import * as v from 'valibot';
import type { Network } from '../network/network.ts';
import { NetworkError } from '../network/network-error.ts';
import { authorizationOf, type Credentials } from './credentials.ts';
import { failureOfNetwork, failureOfStatus, wrongAnswer } from './remote-failure.ts';

/** Milliseconds that a server has for one answer. */
const PATIENCE = 60_000;

export interface CouchClientParts {
  readonly network: Network;
  /** The server's origin, or the folder on it that databases lie in. */
  readonly base: string;
  readonly credentials: Credentials | null;
  readonly signal?: AbortSignal;
}

interface Question {
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly body?: unknown;
  /** Longest answer in bytes. */
  readonly limit: number;
  /** Statuses beside those of success that the asker knows what to make of. */
  readonly expected?: readonly number[];
}

/** A server's answer: its status, and its JSON as it came; undefined where it is none. */
export interface CouchAnswer {
  readonly status: number;
  readonly value: unknown;
}

/** Speaks JSON with one server, logged in where the reader gave a log-in. Fails with a {@link RemoteFailure}. */
export class CouchClient {
  readonly #parts: CouchClientParts;
  /** Bytes of all answers. */
  received = 0;

  constructor(parts: CouchClientParts) {
    this.#parts = parts;
  }

  /** @param path below the base, encoded, beginning with a slash */
  async ask(path: string, { method = 'GET', body, limit, expected = [] }: Question): Promise<CouchAnswer> {
    const { network, base, credentials, signal } = this.#parts;
    try {
      const { status, headers, bytes } = await network.send(base + path, {
        method,
        headers: {
          accept: 'application/json',
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(credentials !== null && { authorization: authorizationOf(credentials) }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        limit,
        timeout: PATIENCE,
        ...(signal && { signal }),
      });
      this.received += bytes.length;
      if ((status < 200 || status > 299) && !expected.includes(status))
        throw failureOfStatus(status, secondsToWait(headers.get('retry-after')));
      return { status, value: json(bytes) };
    } catch (error) {
      throw error instanceof NetworkError ? failureOfNetwork(error) : error;
    }
  }
}

/** What an answer says, by its schema; fails with a {@link RemoteFailure} that names `what` was asked. */
export function checked<Value>(
  schema: v.GenericSchema<unknown, Value>,
  answer: unknown,
  what: string,
): Value {
  const parsed = v.safeParse(schema, answer);
  if (!parsed.success) throw wrongAnswer(what);
  return parsed.output;
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** Milliseconds, where the header gives seconds as CouchDB's proxies do; null without. */
function secondsToWait(header: string | null): number | null {
  return header !== null && /^\d{1,6}$/.test(header) ? Number(header) * 1_000 : null;
}
