import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { PROJECT } from '../../scripts/build-extension.ts';
import { findBrowser, thisMachine } from '../../scripts/find-browser.ts';
import { launchBrowser } from '../../scripts/launch-browser.ts';
import { sayThatSharedIsMissing } from '../shared-folder.ts';
import { claimsExtension } from './claims/claims-extension.ts';
import { quantile } from './coverage/figures.ts';
import { poolFile } from './pool.ts';

// node tests/bench/claims.ts [--articles 20000] [--pages 20] [--keep FOLDER]
// Comparing pages of 1,000 words with a corpus in IndexedDB, in a worker of an extension's page, beside plain BM25 over
// all sentences in memory. With --keep, the corpus stays in the folder and is not filled again from there.

const STEP = 200;
const PATIENCE = 600_000;

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    pages: { type: 'string', default: '20' },
    keep: { type: 'string' },
  },
});

type Numbers = Readonly<Record<string, number>>;

function numbersIn({ value }: { readonly value: unknown }): Numbers {
  return Object.fromEntries(
    Object.entries(value ?? {}).flatMap(([name, one]) => (typeof one === 'number' ? [[name, one]] : [])),
  );
}

async function ask(page: Page, method: string, number: number): Promise<Numbers> {
  const asked = page.evaluate((name, of) => window.sidelightClaimsBench.ask(name, of), method, number);
  return numbersIn(await asked);
}

/** Megabytes that the worker holds, with and without its garbage. */
async function heap(page: Page, collect: boolean): Promise<number> {
  const client = page.workers().findLast((worker) => worker.url().endsWith('/claims-worker.js'))?.client;
  if (client === undefined) return Number.NaN;
  for (let round = 0; collect && round < 2; round += 1) {
    await client.send('HeapProfiler.collectGarbage');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { usedSize, backingStorageSize = 0 } = await client.send('Runtime.getHeapUsage');
  return (usedSize + backingStorageSize) / 1e6;
}

async function fill(page: Page, articles: number): Promise<void> {
  let [reading, adding] = [0, 0];
  const { value } = await page.evaluate(() => window.sidelightClaimsBench.call('count'));
  const there = typeof value === 'number' ? value : 0;
  for (let from = there; from < articles; from += STEP) {
    const took = numbersIn(
      await page.evaluate(
        (first, last) => window.sidelightClaimsBench.fill(first, last),
        from,
        Math.min(articles, from + STEP),
      ),
    );
    reading += took.reading ?? 0;
    adding += took.adding ?? 0;
    if ((from + STEP) % 5_000 === 0) console.log(`  ${from + STEP} articles`);
  }
  const { took: tending } = await page.evaluate(() => window.sidelightClaimsBench.call('tend'));
  const {
    index = 0,
    claims = 0,
    count = 0,
  } = numbersIn(await page.evaluate(() => window.sidelightClaimsBench.call('bytes')));
  const each = (value: number, digits = 2, of = articles) => (value / of).toFixed(digits);
  const filled = articles - there;
  console.log(`  claims an article ${each(count, 1)}`);
  if (filled > 0)
    console.log(`  ms an article: reading ${each(reading, 2, filled)}, adding ${each(adding, 2, filled)}`);
  console.log(`  last merges ${(tending / 1e3).toFixed(1)} s`);
  console.log(`  KB an article: index ${each(index / 1e3)}, claims ${each(claims / 1e3)}`);
}

function tell(name: string, values: readonly number[], baseline = Number.NaN): void {
  const [middle, most] = [quantile(values, 0.5), quantile(values, 0.95)];
  const share = Number.isNaN(baseline) ? '' : `, ${(middle / baseline).toFixed(2)} of BM25's`;
  console.log(`  ${name}: ${middle.toFixed(1)} / ${most.toFixed(1)} ms${share}`);
}

async function compare(page: Page, pages: number): Promise<void> {
  const times = new Map<string, number[]>();
  const note = (name: string, value = Number.NaN) => times.set(name, [...(times.get(name) ?? []), value]);
  await page.evaluate(() => window.sidelightClaimsBench.restart());
  const cold = await ask(page, 'find', pages);
  console.log(`  cold: opening ${cold.opening?.toFixed(0)}, finding ${cold.finding?.toFixed(0)} ms`);
  let most = 0;
  for (let number = 0; number < pages; number += 1) {
    for (const [name, value] of Object.entries(await ask(page, 'compare', number))) note(name, value);
    most = Math.max(most, await heap(page, false));
  }
  for (let number = 0; number < pages; number += 1)
    for (const [name, value] of Object.entries(await ask(page, 'find', number))) note(name, value);
  console.log(`  heap ${(await heap(page, true)).toFixed(1)} MB at rest, ${most.toFixed(1)} MB at most`);
  await page.evaluate(() => window.sidelightClaimsBench.call('buildSentences'));
  for (let number = 0; number < pages; number += 1)
    note('bm25', (await ask(page, 'askSentences', number)).took);
  const plain = times.get('bm25') ?? [];
  tell('BM25 over sentences in memory', plain);
  console.log(`  with its heap of ${(await heap(page, true)).toFixed(1)} MB`);
  const baseline = quantile(plain, 0.5);
  tell('finding partners', times.get('finding') ?? [], baseline);
  tell('  of it, reading the index', times.get('readingIndex') ?? []);
  tell('  of it, reading claims', times.get('readingClaims') ?? []);
  tell('first comparisons', times.get('first') ?? []);
  tell('finding and comparing', times.get('whole') ?? [], baseline);
  const middle = (name: string) => quantile(times.get(name) ?? [], 0.5);
  console.log(`  claims of a page ${middle('claims')}, comparisons ${middle('comparisons')}`);
}

async function main(pool: string): Promise<void> {
  const browser = findBrowser(thisMachine(), 'chromium');
  if (browser === null) return console.log('skipped: Chromium is not on this machine');
  mkdirSync(join(PROJECT, 'test-results'), { recursive: true });
  const extension = await claimsExtension(pool);
  const profile = options.keep ?? mkdtempSync(join(PROJECT, 'test-results', 'claims-profile-'));
  const launched = await launchBrowser({ browser, extension, headless: true, profile, patience: PATIENCE });
  try {
    console.log(`\n${browser.name}, ${options.articles} articles`);
    const page = await launched.openExtensionPage('/bench.html');
    await page.evaluate(() => window.sidelightClaimsBench.restart());
    await fill(page, Number(options.articles));
    await compare(page, Number(options.pages));
  } finally {
    await launched.close();
    if (options.keep === undefined) rmSync(profile, { recursive: true, force: true });
  }
}

if (poolFile === null) sayThatSharedIsMissing('comparing claims at scale');
else await main(poolFile);
