import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** Something that a browser asked for, by whatever part of it. */
export interface WatchedRequest {
  /** "http://quay.example/feed"; for an encrypted connection, of which no more can be seen, "connect quay.example:443". */
  readonly what: string;
  readonly headers: IncomingMessage['headers'];
}

export interface Published {
  readonly status?: number;
  readonly type: string;
  readonly body: string;
}

// What the browsers ask of their makers by themselves.
const MAKERS =
  /^(?:connect |https?:\/\/)(?:[\w-]+\.)*(?:mozilla\.(?:org|com|net)|firefox\.com|google\.com|googleapis\.com|gstatic\.com|gvt1\.com|googleusercontent\.com|chromium\.org)(?:[:/]|$)/;

/**
 * All the network that a browser has: a proxy that gives what was published under made-up names, leads nowhere else, and
 * remembers everything that was asked for. Pages, workers and the browser itself go through it alike.
 */
export class WatchedNetwork {
  readonly #published = new Map<string, Published>();
  readonly #server: Server = createServer((request, response) => this.#answer(request, response));
  #requests: WatchedRequest[] = [];
  port = 0;

  static async start(): Promise<WatchedNetwork> {
    const network = new WatchedNetwork();
    const server = network.#server;
    server.on('connect', (request, socket) => {
      network.#requests.push({ what: `connect ${request.url}`, headers: request.headers });
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
    network.port = address.port;
    return network;
  }

  publish(url: string, published: Published): void {
    this.#published.set(url, published);
  }

  /** What was asked for, the browsers' own questions to their makers and for icons left out. */
  get requests(): readonly WatchedRequest[] {
    return this.#requests.filter(({ what }) => !MAKERS.test(what) && !what.endsWith('/favicon.ico'));
  }

  /** The requests for an address, in order. */
  asked(url: string): WatchedRequest[] {
    return this.#requests.filter(({ what }) => what === url);
  }

  forget(): void {
    this.#requests = [];
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const url = request.url ?? '';
    this.#requests.push({ what: url, headers: request.headers });
    const found = this.#published.get(url);
    if (found === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
      return;
    }
    const etag = `"${createHash('sha256').update(found.body).digest('hex').slice(0, 16)}"`;
    const same = found.status === undefined && request.headers['if-none-match'] === etag;
    response.writeHead(same ? 304 : (found.status ?? 200), { 'content-type': found.type, etag });
    response.end(same ? undefined : found.body);
  }
}
