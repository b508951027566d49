import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { PROJECT } from '../../scripts/build-extension.ts';
import { findBrowser, thisMachine } from '../../scripts/find-browser.ts';
import { launchBrowser } from '../../scripts/launch-browser.ts';
import { serveFolders } from '../../scripts/serve-fixtures.ts';
import { sayThatSharedIsMissing } from '../shared-folder.ts';
import { madePack } from './packs/made-pack.ts';
import { packsExtension } from './packs/packs-extension.ts';
import { poolFile } from './pool.ts';

// node tests/bench/packs.ts [--articles 10000,100000] [--profile FILE]
// Installing a pack from a file server in a worker of an extension's page, beside writing the same records as they are.
// With --profile, where the worker's time goes is written to a file that Chromium's developer tools open.

/** Longest wait for one command to the page. */
const PATIENCE = 3_600_000;

const { values: options } = parseArgs({
  options: { articles: { type: 'string', default: '10000' }, profile: { type: 'string' } },
});

async function call(page: Page, method: string, argument: string | null): Promise<Record<string, number>> {
  const value = await page.evaluate(
    (name, given) => window.sidelightPacksBench.call(name, given),
    method,
    argument,
  );
  return Object.fromEntries(
    Object.entries(value ?? {}).flatMap(([name, one]) => (typeof one === 'number' ? [[name, one]] : [])),
  );
}

/** Runs work while the worker's time is noted. */
async function profiled<Value>(
  page: Page,
  file: string | undefined,
  work: () => Promise<Value>,
): Promise<Value> {
  const client = page.workers().at(-1)?.client;
  if (file === undefined || client === undefined) return work();
  await client.send('Profiler.enable');
  await client.send('Profiler.start');
  const value = await work();
  const { profile } = await client.send('Profiler.stop');
  writeFileSync(file, JSON.stringify(profile));
  return value;
}

async function measure(pool: string, count: number): Promise<void> {
  const browser = findBrowser(thisMachine(), 'chromium');
  if (browser === null) return console.log('skipped: Chromium is not on this machine');
  const server = await serveFolders([await madePack(pool, count)]);
  const extension = await packsExtension(options.profile !== undefined);
  const profile = mkdtempSync(join(PROJECT, 'test-results', 'packs-profile-'));
  const launched = await launchBrowser({ browser, extension, headless: true, profile, patience: PATIENCE });
  try {
    console.log(`\n${browser.name}, ${count} articles`);
    const page = await launched.openExtensionPage('/bench.html');
    await page.waitForFunction(() => window.sidelightPacksBench !== undefined);
    const {
      articles = 0,
      installing = 0,
      tending = 0,
    } = await profiled(page, options.profile, () => call(page, 'install', `${server.origin}/manifest.json`));
    console.log(`  installed ${articles} in ${seconds(installing)}: ${rate(articles, installing)} a second`);
    console.log(`  last merges ${seconds(tending)}`);
    const { articles: put = 0, writing = 0 } = await call(page, 'raw', null);
    console.log(`  raw bulkPut of ${put} in ${seconds(writing)}: ${rate(put, writing)} a second`);
    console.log(`  installing is ${((articles / installing) * (writing / put)).toFixed(2)} of raw`);
  } finally {
    await launched.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(1)} s`;
}

function rate(articles: number, milliseconds: number): string {
  return ((articles / milliseconds) * 1_000).toFixed(0);
}

if (poolFile === null) sayThatSharedIsMissing('installing packs');
else {
  mkdirSync(join(PROJECT, 'test-results'), { recursive: true });
  for (const count of options.articles.split(',')) await measure(poolFile, Number(count));
}
