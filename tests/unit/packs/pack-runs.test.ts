import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { guardedNetwork } from '../../../utils/network/network.ts';
import { type Notebook, openNotebook } from '../../../utils/notebook/notebook.ts';
import { manifestAddress } from '../../../utils/packs/pack-address.ts';
import { PackError } from '../../../utils/packs/pack-error.ts';
import { PackRuns } from '../../../utils/packs/pack-runs.ts';
import { numberedArticles, packOf } from './example-pack.ts';
import { PackServer } from './pack-server.ts';

const A_DAY = 24 * 60 * 60 * 1_000;
const pack = await packOf(await numberedArticles(0, 12), 4);

let server: PackServer;
let corpus: Corpus;
let notebook: Notebook;
let runs: PackRuns;
let databases = 0;
const clock = Date.parse('2026-05-01T00:00:00.000Z');

beforeAll(async () => {
  server = await PackServer.start();
});
afterAll(() => server.stop());
beforeEach(async () => {
  databases += 1;
  corpus = await openCorpus(`pack-runs-${databases}`);
  notebook = await openNotebook(`pack-runs-notebook-${databases}`);
  server.pack = pack;
  server.trouble = () => false;
  server.asked.length = 0;
  runs = new PackRuns({
    stores: async () => ({ corpus, notebook }),
    networkFor: (origins) =>
      guardedNetwork({ fetch: globalThis.fetch, isAllowed: async (origin) => origins.includes(origin) }),
    now: () => clock,
    random: () => 0,
    pause: async () => {},
  });
});
afterEach(() => {
  corpus.close();
  notebook.close();
});

describe('PackRuns', () => {
  it('shows a pack before anything of it is kept', async () => {
    const preview = await runs.preview(`${server.origin}/pack/`);
    expect(preview).toMatchObject({ title: 'Ferries', licence: 'CC0-1.0', articles: 12, followed: false });
    expect(preview.bytes).toBe(pack.manifest.counts.bytes);
    expect(server.asked).toEqual([{ path: 'manifest.json', status: 200 }]);
    expect(await notebook.subscriptions.all()).toEqual([]);
    expect(await corpus.database.sourceStates.count()).toBe(0);
    expect(await runs.nextDue()).toBeNull();
  });

  it('follows a pack from subscribing to letting go', async () => {
    await runs.subscribe(server.url);
    expect(await runs.views()).toMatchObject([{ title: 'Ferries', state: 'waiting', about: null }]);
    expect(await runs.nextDue()).toBe(clock);
    expect(await runs.runDue()).toBe(clock + A_DAY);
    const [view] = await runs.views();
    expect(view).toMatchObject({ state: 'current', installed: 12, failing: null });
    expect(await corpus.storageBySource()).toMatchObject([{ source: `pack:${view?.id}`, articles: 12 }]);
    expect(await runs.preview(server.url)).toMatchObject({ followed: true });

    await runs.leave(view?.id ?? '');
    expect(await runs.views()).toMatchObject([{ state: 'leaving' }]);
    await expect(runs.subscribe(server.url)).rejects.toThrow('still removing');
    expect(await runs.runDue()).toBeNull();
    expect(await runs.views()).toEqual([]);
    expect(await corpus.articleCount()).toBe(0);
    expect(await corpus.database.sourceStates.count()).toBe(0);
  });

  it('asks no server while a pack is paused', async () => {
    await runs.subscribe(server.url);
    const [view] = await runs.views();
    await runs.hold(view?.id ?? '', true);
    server.asked.length = 0;
    expect(await runs.runDue()).toBeNull();
    expect(server.asked).toEqual([]);
    await runs.hold(view?.id ?? '', false);
    await runs.runDue();
    expect(await runs.views()).toMatchObject([{ state: 'current' }]);
  });

  it.each([[['articles']], [['articles', 'sourceStates']]])(
    'says that the disk is full, met in %j, and goes on once there is room',
    async (tables) => {
      await runs.subscribe(server.url);
      const fail = () => {
        throw new DOMException('The disk is full', 'QuotaExceededError');
      };
      for (const table of tables) {
        corpus.database.table(table).hook('creating', fail);
        corpus.database.table(table).hook('updating', fail);
      }
      await runs.runDue();
      const [view] = await runs.views();
      expect(view?.failing?.message).toContain('no room left');
      expect(await corpus.articleCount()).toBe(0);
      for (const table of tables) {
        corpus.database.table(table).hook('creating').unsubscribe(fail);
        corpus.database.table(table).hook('updating').unsubscribe(fail);
      }
      await runs.update(view?.id ?? '');
      expect(await runs.views()).toMatchObject([{ state: 'current', installed: 12, failing: null }]);
    },
  );

  it('says why there is nothing at an address', async () => {
    await expect(runs.preview(`${server.origin}/other/`)).rejects.toThrow('status 404');
    await expect(runs.preview('ftp://ferries.example/')).rejects.toThrow(PackError);
    server.pack = { ...pack, files: new Map([['manifest.json', new TextEncoder().encode('<p>Hello</p>')]]) };
    await expect(runs.subscribe(server.url)).rejects.toThrow('no pack');
    expect(await notebook.subscriptions.all()).toEqual([]);
  });
});

describe('manifestAddress', () => {
  it.each([
    ['https://ferries.example/pack', 'https://ferries.example/pack/manifest.json'],
    ['https://ferries.example/pack//', 'https://ferries.example/pack/manifest.json'],
    [' ferries.example ', 'https://ferries.example/manifest.json'],
    ['http://127.0.0.1:8080/a/manifest.json#x', 'http://127.0.0.1:8080/a/manifest.json'],
    ['https://ferries.example/p?key=1', 'https://ferries.example/p/manifest.json?key=1'],
  ])('makes of %j %j', (given, address) => {
    expect(manifestAddress(given)).toBe(address);
  });

  it.each([
    [''],
    ['javascript:alert(1)'],
    ['https://me:secret@ferries.example/'],
    ['file:///etc'],
    ['https://'],
  ])('refuses %j', (given) => {
    expect(() => manifestAddress(given)).toThrow(PackError);
  });
});
