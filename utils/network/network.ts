import type { Explanation } from '../storage/storage-error.ts';
import { NetworkError } from './network-error.ts';
import { readBounded } from './read-bounded.ts';

/** What is asked of a server. */
export interface NetworkRequest {
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Longest answer that is read, in bytes after decompression. */
  readonly limit: number;
  /** Longest wait for the whole answer, in milliseconds. */
  readonly timeout: number;
  readonly signal?: AbortSignal;
}

/** A server's answer, whole. */
export interface NetworkReply {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The one way out of this machine. Fails with a {@link NetworkError}. */
export interface Network {
  /** Asks a server whose origin the reader agreed to; never another one, also not where the server points there. */
  send(url: string, request: NetworkRequest): Promise<NetworkReply>;
}

export interface NetworkParts {
  readonly fetch: typeof globalThis.fetch;
  /** Whether the reader agreed to requests to this origin ("https://example.org"), as things are now. */
  readonly isAllowed: (origin: string) => Promise<boolean>;
}

/**
 * A network that reaches agreed origins alone. Cookies are never sent, nothing is cached, and where a server points
 * elsewhere the request ends: a browser would follow to whatever origin before anybody could look.
 */
export function guardedNetwork({ fetch, isAllowed }: NetworkParts): Network {
  return {
    async send(url, { method = 'GET', headers = {}, body, limit, timeout, signal }) {
      const origin = originOf(url);
      if (origin === null) throw new NetworkError('not-allowed', url, NO_ADDRESS);
      if (!(await isAllowed(origin))) throw new NetworkError('not-allowed', url, notAllowed(origin));
      const late = AbortSignal.timeout(timeout);
      const ends = signal === undefined ? late : AbortSignal.any([late, signal]);
      try {
        const response = await fetch(url, {
          method,
          headers: { ...headers },
          ...(body !== undefined && { body }),
          signal: ends,
          redirect: 'manual',
          credentials: 'omit',
          cache: 'no-store',
          referrerPolicy: 'no-referrer',
        });
        if (response.type === 'opaqueredirect' || isRedirect(response.status))
          throw new NetworkError('moved', url, MOVED);
        const bytes = await readBounded(response, limit);
        if (bytes === null) throw new NetworkError('too-large', url, tooLarge(limit));
        return { status: response.status, headers: response.headers, bytes };
      } catch (error) {
        if (error instanceof NetworkError) throw error;
        signal?.throwIfAborted();
        if (late.aborted) throw new NetworkError('too-slow', url, TOO_SLOW, error);
        throw new NetworkError('unreachable', url, UNREACHABLE, error);
      }
    },
  };
}

/** The origin of an http or https address; null for anything else, also with a name and password in it. */
export function originOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, origin, username, password } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return username === '' && password === '' ? origin : null;
}

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400 && status !== 304;
}

const NO_ADDRESS: Explanation = {
  message: 'This is no web address that Sidelight can ask.',
  remedy: 'Give an address that begins with https:// and has no name or password in it.',
};

const MOVED: Explanation = {
  message: 'The server points to another address.',
  remedy: 'Open the address in a tab, and give Sidelight the one that you end at.',
};

const TOO_SLOW: Explanation = {
  message: 'The server took too long to answer.',
  remedy: 'Sidelight tries again later.',
};

const UNREACHABLE: Explanation = {
  message: 'The server could not be reached.',
  remedy: 'Check the address and your connection; Sidelight tries again later.',
};

function notAllowed(origin: string): Explanation {
  return {
    message: `Sidelight was not allowed to ask ${origin}.`,
    remedy: 'Allow it in the library, under Sources.',
  };
}

function tooLarge(limit: number): Explanation {
  return {
    message: `The answer is larger than the ${Math.round(limit / 1_000_000)} MB that Sidelight reads.`,
    remedy: 'Ask whoever publishes it for smaller parts.',
  };
}
