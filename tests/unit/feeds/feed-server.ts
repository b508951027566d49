import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What a server answers at one path. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer | ((response: ServerResponse) => void);
  /** Whether it answers conditional requests with 304; it does unless told. */
  readonly conditional?: boolean;
}

export interface SeenRequest {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
}

/** A server on this machine that gives what is set at a path, and remembers what it was asked for. */
export class FeedServer {
  readonly answers = new Map<string, Answer>();
  readonly requests: SeenRequest[] = [];
  readonly #server = createServer((request, response) => this.#answer(request, response));
  origin = '';

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port.');
    this.origin = `http://127.0.0.1:${address.port}`;
    return this;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** The requests for a path, in order. */
  asked(path: string): SeenRequest[] {
    return this.requests.filter((request) => request.path === path);
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '';
    this.requests.push({ path, headers: request.headers });
    const { status, headers = {}, body = '', conditional = true } = this.answers.get(path) ?? { status: 404 };
    if (typeof body === 'function') {
      body(response);
      return;
    }
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    if (conditional && status === undefined) {
      response.setHeader('etag', etag);
      if (request.headers['if-none-match'] === etag) {
        response.writeHead(304, { ...headers }).end();
        return;
      }
    }
    response.writeHead(status ?? 200, { ...headers }).end(body);
  }
}

export interface ExampleItem {
  readonly guid: string;
  readonly title: string;
  readonly text: string;
  readonly link?: string;
}

/** An RSS feed with these items. */
export function rssOf(items: readonly ExampleItem[], more = ''): string {
  const written = items.map(
    ({ guid, title, text, link = `/news/${guid}` }) =>
      `<item><guid isPermaLink="false">${guid}</guid><title>${title}</title><link>${link}</link><description><![CDATA[${text}]]></description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title>${more}${written.join('')}</channel></rss>`;
}

/** A news page with these paragraphs. */
export function pageOf(title: string, paragraphs: readonly string[]): string {
  const declared = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2026-02-26T08:00:00Z',
  };
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article">
    <meta property="og:site_name" content="Harbour Post">
    <script type="application/ld+json">${JSON.stringify(declared)}</script></head><body><article><h1>${title}</h1>
    ${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
}
