import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT } from '../../scripts/build-extension.ts';
import { type BrowserKind, findBrowser, thisMachine } from '../../scripts/find-browser.ts';
import { launchBrowser } from '../../scripts/launch-browser.ts';
import { sayThatSharedIsMissing } from '../shared-folder.ts';
import { benchExtension } from './coverage/bench-extension.ts';
import { SYSTEM_NAMES, type SystemName } from './coverage/coverage-system.ts';
import type { SystemFigures } from './coverage/figures.ts';
import { measureSystems } from './coverage/measure-systems.ts';
import { printFigures } from './coverage/print-figures.ts';
import { poolFile } from './pool.ts';

// node tests/bench/coverage.ts [--articles 10000,100000] [--browsers chromium,firefox] [--systems fts5,minisearch]
// Sidelight's index beside other ways of finding related articles, all in workers of one page in the extension's own
// origin, with a profile on disk. What was measured is appended to test-results/coverage-bench.jsonl, which
// growth-picture.ts draws.

const RESULTS_FILE = join(PROJECT, 'test-results', 'coverage-bench.jsonl');
/** Longest wait for one command to a page: saving a large index takes a while. */
const PATIENCE = 600_000;

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    browsers: { type: 'string', default: 'chromium,firefox' },
    systems: { type: 'string', default: SYSTEM_NAMES.join(',') },
  },
});

function listed<Name extends string>(given: string, known: readonly Name[]): readonly Name[] {
  return known.filter((name) => given.split(',').includes(name));
}

async function benchIn(
  kind: BrowserKind,
  pool: string,
  counts: readonly number[],
  systems: readonly SystemName[],
): Promise<void> {
  const browser = findBrowser(thisMachine(), kind);
  if (browser === null) {
    console.log(`skipped: ${kind} is not on this machine`);
    return;
  }
  const extension = await benchExtension(kind, pool);
  for (const articles of counts) {
    // On the project's disk: a machine may keep its folder for temporary files in memory.
    const profile = mkdtempSync(join(PROJECT, 'test-results', 'coverage-profile-'));
    const launched = await launchBrowser({
      browser,
      extension,
      headless: true,
      profile,
      exactClocks: true,
      patience: PATIENCE,
    });
    try {
      console.log(`\n${browser.name}, ${articles} articles`);
      const page = await launched.openExtensionPage('/bench.html');
      const tell = (line: string) => console.log(`  ${new Date().toISOString().slice(11, 19)} ${line}`);
      const figures = await measureSystems(page, { browser: kind, articles, systems }, tell);
      keep(figures);
      printFigures(figures);
    } finally {
      await launched.close();
      rmSync(profile, { recursive: true, force: true });
    }
  }
}

function keep(figures: readonly SystemFigures[]): void {
  for (const line of figures) appendFileSync(RESULTS_FILE, `${JSON.stringify(line)}\n`);
}

if (poolFile === null) sayThatSharedIsMissing('coverage at scale');
else {
  mkdirSync(join(PROJECT, 'test-results'), { recursive: true });
  const counts = options.articles.split(',').map(Number);
  for (const kind of listed<BrowserKind>(options.browsers, ['chromium', 'firefox'])) {
    await benchIn(kind, poolFile, counts, listed(options.systems, SYSTEM_NAMES));
  }
}
