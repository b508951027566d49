import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { guardedNetwork, originOf } from '../../../utils/network/network.ts';
import { NetworkError } from '../../../utils/network/network-error.ts';

const servers: Server[] = [];

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `http://127.0.0.1:${address.port}`;
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const everywhere = guardedNetwork({ fetch, isAllowed: async () => true });
const bounds = { limit: 1_000, timeout: 2_000 };

async function failureOf(work: Promise<unknown>) {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(NetworkError);
  return error instanceof NetworkError ? error.failure : null;
}

describe('guardedNetwork', () => {
  it('gives back what an agreed server answers', async () => {
    const origin = await serve((request, response) => {
      response.setHeader('etag', '"1"');
      response.end(`${request.method} ${request.headers['if-none-match']} ${request.headers.cookie}`);
    });
    const reply = await everywhere.send(`${origin}/feed`, { ...bounds, headers: { 'if-none-match': '"0"' } });
    expect(reply.status).toBe(200);
    expect(reply.headers.get('etag')).toBe('"1"');
    expect(new TextDecoder().decode(reply.bytes)).toBe('GET "0" undefined');
  });

  it('asks no server that was not agreed to', async () => {
    let asked = 0;
    const origin = await serve((_, response) => {
      asked += 1;
      response.end();
    });
    const network = guardedNetwork({ fetch, isAllowed: async (one) => one !== origin });
    expect(await failureOf(network.send(`${origin}/feed`, bounds))).toBe('not-allowed');
    expect(asked).toBe(0);
  });

  it('follows to no other address', async () => {
    let asked = 0;
    const other = await serve((_, response) => {
      asked += 1;
      response.end();
    });
    const origin = await serve((_, response) => response.writeHead(302, { location: other }).end());
    expect(await failureOf(everywhere.send(origin, bounds))).toBe('moved');
    expect(asked).toBe(0);
  });

  it('reads no more than it may', async () => {
    const origin = await serve((_, response) => {
      const more = setInterval(() => response.write('x'.repeat(400)), 1);
      response.on('close', () => clearInterval(more));
    });
    expect(await failureOf(everywhere.send(origin, bounds))).toBe('too-large');
  });

  it('says so where nobody answers, or not in time', async () => {
    const origin = await serve(() => undefined);
    expect(await failureOf(everywhere.send(origin, { ...bounds, timeout: 50 }))).toBe('too-slow');
    expect(await failureOf(everywhere.send('http://127.0.0.1:1/', bounds))).toBe('unreachable');
  });

  it('ends with the reason of whoever ended it', async () => {
    const origin = await serve(() => undefined);
    const aborter = new AbortController();
    const asked = everywhere.send(origin, { ...bounds, signal: aborter.signal });
    aborter.abort(new Error('enough'));
    await expect(asked).rejects.toThrow('enough');
  });
});

describe('originOf', () => {
  it.each([
    ['https://example.org/a?b', 'https://example.org'],
    ['http://example.org:8080', 'http://example.org:8080'],
    ['ftp://example.org', null],
    ['https://name:secret@example.org/', null],
    ['javascript:alert(1)', null],
    ['not an address', null],
  ])('of %s is %s', (url, origin) => expect(originOf(url)).toBe(origin));
});
