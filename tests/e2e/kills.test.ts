import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FoundBrowser } from '../../scripts/find-browser.ts';
import { seededRandom } from '../bench/generated-actors.ts';
import { CouchServer } from '../unit/replication/couch-server.ts';
import { newsroomDocuments } from '../unit/replication/newsroom-documents.ts';
import { foundBrowsers } from './browsers.ts';
import { corpusDigest } from './corpus-digest.ts';
import { type Kill, KillableBrowser } from './killable-browser.ts';
import { drawMoments, runDisturbed, runUndisturbed, type Work } from './killed-work.ts';
import { importOfFolder, packAt, replicationOf } from './long-works.ts';
import { articleLines, PackPublisher } from './pack-publisher.ts';

/** Every run kills at other moments; what a failure prints brings back those of that run. */
const SEED = Number(process.env.SIDELIGHT_KILLS_SEED ?? Date.now() % 1_000_000);

const FILES = 10;
const LINES_A_FILE = 50;
const PACKED = 1_500;
/** The second version of the pack goes so far past the first, and leaves out as many of its beginning as stated here. */
const PACKED_LATER = 400;
const PACKED_NO_MORE = 200;
const SHARED = 500;

const kills = (counts: Partial<Record<Kill, number>>): Kill[] =>
  (['page', 'worker', 'browser'] as const).flatMap((kill) =>
    Array.from({ length: counts[kill] ?? 0 }, () => kill),
  );

const KILLS = {
  import: kills({ page: 12, worker: 4, browser: 4 }),
  install: kills({ worker: 8, browser: 2 }),
  update: kills({ worker: 8, browser: 2 }),
  replication: kills({ worker: 16, browser: 4 }),
} as const;

const folder = await mkdtemp(join(tmpdir(), 'sidelight-kills-'));
const couch = new CouchServer({ selectors: true });
let publisher: PackPublisher | null = null;

beforeAll(async () => {
  await mkdir(join(folder, 'import'));
  for (let file = 0; file < FILES; file += 1)
    await writeFile(
      join(folder, 'import', `${file}.jsonl`),
      articleLines('Berth', file * LINES_A_FILE, LINES_A_FILE),
    );
  publisher = await PackPublisher.start();
  await publisher.make('first', articleLines('Ship', 0, PACKED));
  await publisher.make(
    'second',
    articleLines('Ship', PACKED_NO_MORE, PACKED - PACKED_NO_MORE + PACKED_LATER),
  );
  await couch.start();
  await (await couch.create('newsroom')).bulkDocs(await newsroomDocuments(SHARED));
}, 180_000);

afterAll(async () => {
  await publisher?.stop();
  await couch.stop();
  await rm(folder, { recursive: true });
});

// Only Chromium lets a test kill the background worker.
const chromium = foundBrowsers.filter(({ kind }) => kind === 'chromium');

describe.each(chromium)('work in $name that is killed at random moments', (found: FoundBrowser) => {
  let whole: KillableBrowser | null = null;
  let killed: KillableBrowser | null = null;

  beforeAll(async () => {
    whole = await KillableBrowser.start(found);
    killed = await KillableBrowser.start(found);
  });
  afterAll(async () => {
    await whole?.stop();
    await killed?.stop();
  });

  const leavesTheSame = async (work: Work, at: readonly Kill[]) => {
    if (whole === null || killed === null) throw new Error('The browser did not start.');
    const undisturbed = await runUndisturbed(whole, work);
    const moments = drawMoments(undisturbed, at, seededRandom(SEED + at.length));
    const told = `${work.title}, SIDELIGHT_KILLS_SEED=${SEED}, killed at ${JSON.stringify(moments)}`;
    const begun = Date.now();
    const underWay = await runDisturbed(killed, work, moments).catch((cause: unknown) => {
      throw new Error(told, { cause });
    });
    console.log(
      `${found.name}: ${work.title} of ${undisturbed.steps} articles in ${Math.round(undisturbed.took)} ms; with ` +
        `${moments.length} kills, ${underWay} of them before it was done, in ${Date.now() - begun} ms (seed ${SEED})`,
    );
    expect(await corpusDigest(killed.library), told).toEqual(undisturbed.digest);
    expect(underWay, told).toBeGreaterThanOrEqual(at.length / 4);
  };
  const options = { timeout: 400_000, retry: 0 };

  it('an import of a folder leaves the same corpus', options, async () => {
    await leavesTheSame(
      importOfFolder(join(folder, 'import'), FILES * LINES_A_FILE, found.kind),
      KILLS.import,
    );
  });

  it('a pack and its update leave the same corpus', options, async () => {
    if (publisher === null) throw new Error('There is no publisher.');
    const { url } = publisher;
    await publisher.publish('first');
    await leavesTheSame(packAt(url, 'installing a pack', PACKED), KILLS.install);
    await publisher.publish('second');
    const length = PACKED - PACKED_NO_MORE + PACKED_LATER;
    await leavesTheSame(packAt(url, 'updating a pack', length), KILLS.update);
  });

  it('a replication leaves the same corpus', options, async () => {
    await leavesTheSame(replicationOf(`${couch.origin}/newsroom`, SHARED), KILLS.replication);
  });
});
