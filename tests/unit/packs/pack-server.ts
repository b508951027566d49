import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { guardedNetwork, type Network } from '../../../utils/network/network.ts';
import type { ExamplePack } from './example-pack.ts';

/** What a server does with a request, in place of what it should. */
export type Trouble = (path: string, response: ServerResponse, bytes: Uint8Array | undefined) => boolean;

/** A plain file server with one pack at a time in its folder "/pack/". */
export class PackServer {
  /** The paths that were asked for, in order, with the status that they got. */
  readonly asked: { path: string; status: number }[] = [];
  pack: ExamplePack | null = null;
  /** Answers true where it took care of the request. */
  trouble: Trouble = () => false;
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<PackServer> {
    const server = createServer((request, response) => started.#answer(request, response));
    const started = new PackServer(server);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return started;
  }

  get origin(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port.');
    return `http://127.0.0.1:${address.port}`;
  }

  /** The address of the manifest. */
  get url(): string {
    return `${this.origin}/pack/manifest.json`;
  }

  /** A network that may ask this server alone. */
  get network(): Network {
    return guardedNetwork({ fetch: globalThis.fetch, isAllowed: async (origin) => origin === this.origin });
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = (request.url ?? '').replace(/^\/pack\//, '');
    response.on('finish', () => this.asked.push({ path, status: response.statusCode }));
    const bytes = this.pack?.files.get(path);
    if (this.trouble(path, response, bytes)) return;
    if (bytes === undefined) {
      response.writeHead(404).end();
      return;
    }
    const etag = `"${this.pack?.manifest.version}-${bytes.length}"`;
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.writeHead(200, { etag }).end(bytes);
  }
}
