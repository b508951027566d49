import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FixtureServer, serveFolders } from '../../../scripts/serve-fixtures.ts';

const base = mkdtempSync(join(tmpdir(), 'sidelight-serve-'));
let server: FixtureServer;

beforeAll(async () => {
  mkdirSync(join(base, 'first', 'nested'), { recursive: true });
  mkdirSync(join(base, 'second'));
  mkdirSync(join(base, 'first-secret'));
  writeFileSync(join(base, 'first', 'page one.html'), '<p>één');
  writeFileSync(join(base, 'first', 'nested', 'data.json'), '{}');
  writeFileSync(join(base, 'first', 'both.txt'), 'first');
  writeFileSync(join(base, 'second', 'both.txt'), 'second');
  writeFileSync(join(base, 'second', 'only.txt'), 'only');
  writeFileSync(join(base, 'first-secret', 'key.txt'), 'secret');
  writeFileSync(join(base, 'outside.txt'), 'outside');
  server = await serveFolders([join(base, 'first'), join(base, 'second')]);
});

afterAll(async () => {
  await server.close();
  rmSync(base, { recursive: true });
});

/** Asks with the path exactly as given; `fetch` would tidy it up first. */
function statusOf(path: string, method = 'GET'): Promise<number | undefined> {
  const { hostname, port } = new URL(server.origin);
  return new Promise((done, failed) => {
    request({ hostname, port, path, method }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', failed)
      .end();
  });
}

describe('serveFolders', () => {
  it('serves files with their type, whatever the query', async () => {
    const page = await fetch(`${server.origin}/page%20one.html?story=1`);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toBe('<p>één');
    expect((await fetch(`${server.origin}/nested/data.json`)).headers.get('content-type')).toMatch(/json/);
  });

  it('looks into the folders in their order', async () => {
    expect(await (await fetch(`${server.origin}/both.txt`)).text()).toBe('first');
    expect(await (await fetch(`${server.origin}/only.txt`)).text()).toBe('only');
  });

  it.each([
    '/missing.html',
    '/nested',
    '/',
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/../first-secret/key.txt',
    '/both.txt%00.html',
    '/%E0%A4%A',
  ])('has nothing at %s', async (path) => {
    expect(await statusOf(path)).toBe(404);
  });

  it('only answers questions', async () => {
    expect(await statusOf('/both.txt', 'HEAD')).toBe(200);
    expect(await statusOf('/both.txt', 'POST')).toBe(404);
  });

  it('says so where its port is taken', async () => {
    const port = Number(new URL(server.origin).port);
    await expect(serveFolders([base], port)).rejects.toThrow(/EADDRINUSE/);
  });

  it('frees its port when closed', async () => {
    const other = await serveFolders([base]);
    await fetch(`${other.origin}/outside.txt`);
    await other.close();
    const again = await serveFolders([base], Number(new URL(other.origin).port));
    expect(again.origin).toBe(other.origin);
    await again.close();
  });
});
