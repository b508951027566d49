import 'fake-indexeddb/auto';
import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { guardedNetwork } from '../../../utils/network/network.ts';
import { pull } from '../../../utils/replication/pull.ts';
import { RemoteDatabase } from '../../../utils/replication/remote-database.ts';
import { replicationState } from '../../../utils/replication/replication-state.ts';
import { articleDocument, EVERYTHING, emptyCorpus, numbered, partsOf, titles } from './shared-example.ts';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `http://127.0.0.1:${address.port}`;
}

const LOGIN = { kind: 'password', name: 'mara', password: 'secret' } as const;

async function following(origin: string) {
  const subscription = {
    kind: 'shared',
    id: 'bad',
    url: `${origin}/news`,
    title: 'Bad',
    origins: [origin],
    madeAt: '2026-01-01T00:00:00.000Z',
    follows: EVERYTHING,
    sends: false,
  } as const;
  const corpus = await emptyCorpus();
  const network = guardedNetwork({ fetch, isAllowed: async (asked) => asked === origin });
  const remote = new RemoteDatabase(subscription.url, { network, credentials: LOGIN });
  return { corpus, subscription, parts: partsOf(corpus, subscription, { remote }) };
}

/** Answers each path, without its query, with this value as JSON; `{}` where there is none. */
function answering(answers: Readonly<Record<string, unknown>>): RequestListener {
  return (request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    if (path.includes('/_local/') && request.method === 'GET') response.writeHead(404);
    response.end(JSON.stringify(answers[path] ?? {}));
  };
}

const DATABASE = { '/': { couchdb: 'Welcome', uuid: 'u' }, '/news': { db_name: 'news', update_seq: '1-x' } };
const row = (id: string, seq: unknown, ...revs: readonly string[]) => ({
  id,
  seq,
  changes: revs.map((rev) => ({ rev })),
});

describe('a server that means ill', () => {
  it.each<readonly [string, RequestListener, string]>([
    ['gives a page', (_, response) => response.end('<html>'), 'wrong-answer'],
    ['gives brackets without end', (_, response) => response.end('['.repeat(200_000)), 'wrong-answer'],
    ['never ends its greeting', (_, response) => response.end(Buffer.alloc(2_000_000, 32)), 'too-large'],
    ['gives no database', (_, response) => response.writeHead(404).end('{}'), 'no-database'],
    [
      'gives a feed of other things',
      answering({ ...DATABASE, '/news/_changes': { results: [row('a', {}, '1-a')], last_seq: 1 } }),
      'wrong-answer',
    ],
    [
      'gives revisions that are none',
      answering({ ...DATABASE, '/news/_changes': { results: [row('a', 1, '../..')], last_seq: 1 } }),
      'wrong-answer',
    ],
    [
      'gives the same changes again and again',
      answering({
        ...DATABASE,
        '/news/_changes': { results: [row('_design/a', 5, '1-a')], last_seq: 5, pending: 9 },
      }),
      'wrong-answer',
    ],
  ])('that %s is told apart', async (_, listener, kind) => {
    const { parts, corpus } = await following(await serve(listener));
    await expect(pull(parts)).rejects.toMatchObject({ name: 'RemoteFailure', kind });
    expect(await corpus.articleCount()).toBe(0);
  });

  it('never gets the log-in of another by pointing there', async () => {
    const seen: unknown[] = [];
    const other = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.end('{}');
    });
    const { parts } = await following(
      await serve((_, response) => response.writeHead(307, { location: `${other}/news` }).end()),
    );
    const failure = await pull(parts).catch((error: unknown) => error);
    expect(failure).toMatchObject({ kind: 'wrong-answer' });
    expect(seen).toEqual([]);
    expect(JSON.stringify(failure)).not.toMatch(/mara|secret|bWFy/);
  });

  it('spoils no good document with bad ones beside it', async () => {
    const good = await articleDocument('good', numbered(1));
    const odd = await articleDocument('odd', numbered(2));
    const documents = [
      { ...good, _rev: '1-a' },
      // Claims to be another document, and one that nobody asked for.
      { ...odd, _id: 'good', _rev: '9-z' },
      { ...odd, _id: 'unasked', _rev: '1-a' },
      { _id: 'no-rev' },
      null,
      'text',
    ];
    const { parts, corpus, subscription } = await following(
      await serve(
        answering({
          ...DATABASE,
          '/news/_changes': {
            results: [row('good', 1, '1-a'), row('odd', 2, '1-a'), row('__proto__', 3, '1-a')],
            last_seq: 3,
            pending: 0,
          },
          '/news/_bulk_get': { results: [{ id: 'good', docs: documents.map((ok) => ({ ok })) }] },
        }),
      ),
    );
    await pull(parts);
    expect(await titles(corpus)).toEqual(['Report 1']);
    expect(await replicationState(corpus, subscription)).toMatchObject({ since: 3, pending: 0 });
  });
});
