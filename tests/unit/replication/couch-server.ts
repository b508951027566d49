import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import expressPouchDB from 'express-pouchdb';
import memory from 'pouchdb-adapter-memory';
import PouchDB, { type TestDatabase } from 'pouchdb-core';
import mapreduce from 'pouchdb-mapreduce';
import replication from 'pouchdb-replication';

/** What is done to a request instead of answering it. */
export type Fault = 'cut' | 'half' | 'error' | 'busy';

interface Options {
  /** Whether the server filters changes by a selector, as CouchDB does from version 2 on. */
  readonly selectors?: boolean;
  readonly bulkGet?: boolean;
}

const Databases = PouchDB.plugin(memory)
  .plugin(mapreduce)
  .plugin(replication)
  .defaults({ adapter: 'memory' });

/** A server that speaks the CouchDB replication protocol, with everything in memory, and that can be made to fail. */
export class CouchServer {
  /** Every request so far: "POST /news/_bulk_get". */
  readonly requests: string[] = [];
  /** The Authorization header of each. */
  readonly authorizations: (string | undefined)[] = [];
  /** The header that is asked for; null lets everybody in. */
  login: string | null = null;
  /** Whether those who are let in may also write. */
  readOnly = false;
  fault: (request: string) => Fault | null = () => null;
  port = 0;
  readonly #options: Options;
  readonly #app = express();
  #server: Server | null = null;

  constructor(options: Options = {}) {
    this.#options = options;
    this.#app.post('/:database/_changes', express.json(), (request, response, next) => {
      if (!options.selectors || request.query.filter !== '_selector') return next();
      const { since, limit, style } = request.query;
      new Databases(request.params.database)
        .changes({ since: Number(since), limit: Number(limit), style, selector: request.body.selector })
        .then((changes) => response.json(changes), next);
    });
    this.#app.use(
      expressPouchDB(Databases, {
        mode: 'minimumForPouchDB',
        inMemoryConfig: true,
        logPath: join(tmpdir(), 'sidelight-couch-server.log'),
      }),
    );
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  database(name: string): TestDatabase {
    return new Databases(name);
  }

  /** Makes a database that is there for those who ask. */
  async create(name: string): Promise<TestDatabase> {
    await fetch(`${this.origin}/${name}`, {
      method: 'PUT',
      ...(this.login !== null && { headers: { authorization: this.login } }),
    });
    return this.database(name);
  }

  /** Begins to answer, on the same port as before and with the same data. */
  async start(): Promise<void> {
    const server = createServer((request, response) => this.#answer(request, response));
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port.');
    this.port = address.port;
    this.#server = server;
  }

  /** Cuts whatever is under way. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (server === null) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const line = `${request.method} ${request.url?.split('?')[0]}`;
    this.requests.push(line);
    this.authorizations.push(request.headers.authorization);
    const fault = this.fault(line);
    if (fault === 'cut') {
      request.socket.destroy();
    } else if (fault === 'error' || fault === 'busy') {
      response.writeHead(fault === 'busy' ? 429 : 500, { 'retry-after': '7' }).end('{"error":"down"}');
    } else if (this.login !== null && request.headers.authorization !== this.login) {
      response.writeHead(401).end('{"error":"unauthorized"}');
    } else if (this.readOnly && /_bulk_docs$|^PUT/.test(line)) {
      response.writeHead(403).end('{"error":"forbidden"}');
    } else if (this.#options.bulkGet === false && line.endsWith('/_bulk_get')) {
      response.writeHead(405).end('{"error":"method_not_allowed"}');
    } else {
      if (fault === 'half') cutHalfWay(response);
      this.#app(request, response);
    }
  }
}

/** Lets only the first part of an answer out. */
function cutHalfWay(response: ServerResponse): void {
  const write = response.write.bind(response);
  const cut = (chunk: unknown): boolean => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) write(chunk.slice(0, chunk.length / 2));
    response.socket?.destroy();
    return false;
  };
  response.write = cut;
  response.end = (chunk?: unknown) => {
    cut(chunk);
    return response;
  };
}
