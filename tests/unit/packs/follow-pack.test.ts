import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { rereadTasks } from '../../../utils/corpus/reread-tasks.ts';
import type { SubscriptionSource } from '../../../utils/notebook/article-source.ts';
import { followPack } from '../../../utils/packs/follow-pack.ts';
import { beginLeaving, forgetPack, holdPack, leavePack } from '../../../utils/packs/leave-pack.ts';
import { writeLine } from '../../../utils/packs/pack-line.ts';
import { packState } from '../../../utils/packs/pack-state.ts';
import { shardPath, writeShard } from '../../../utils/packs/shard-file.ts';
import { contentsOf } from '../corpus/corpus-contents.ts';
import { manifestOf, numberedArticle, numberedArticles, packOf } from './example-pack.ts';
import { PackServer } from './pack-server.ts';

const SOURCE: SubscriptionSource = 'pack:ferries';
const first = await numberedArticles(0, 30);
const changed = await numberedArticle(7, ' again');
const second = [...first.slice(0, 7), changed, ...first.slice(8), ...(await numberedArticles(30, 34))];
const [packOne, packTwo] = await Promise.all([packOf(first, 6), packOf(second, 6, { version: '2' })]);

let server: PackServer;
let corpus: Corpus;
let databases = 0;
let clock = Date.parse('2026-05-01T00:00:00.000Z');

beforeAll(async () => {
  server = await PackServer.start();
});
afterAll(() => server.stop());
beforeEach(async () => {
  databases += 1;
  corpus = await openCorpus(`packs-test-${databases}`);
  server.pack = packOne;
  server.trouble = () => false;
  server.asked.length = 0;
  clock = Date.parse('2026-05-01T00:00:00.000Z');
});
afterEach(() => corpus.close());

function follow(more: { readonly ask?: boolean; readonly signal?: AbortSignal } = {}): Promise<boolean> {
  return followPack(
    corpus,
    { source: SOURCE, url: server.url },
    { network: server.network, now: () => clock, random: () => 0, ...more },
  );
}

async function contentsWith(articles: typeof first) {
  databases += 1;
  const plain = await openCorpus(`packs-test-${databases}`);
  await plain.addArticles(articles, SOURCE);
  const contents = await contentsOf(plain);
  plain.close();
  return contents;
}

const askedShards = () =>
  server.asked.filter(({ path }) => path.startsWith('shards/')).map(({ path }) => path);

describe('followPack', () => {
  it('installs a pack as if its articles had been added', async () => {
    expect(await follow()).toBe(true);
    expect(await contentsOf(corpus)).toEqual(await contentsWith(first));
    expect(await packState(corpus, SOURCE)).toMatchObject({ done: 5, gone: [], failing: null });
    expect(askedShards()).toHaveLength(5);
  });

  it('asks no more than once a day, and takes "not changed" for an answer', async () => {
    await follow();
    server.asked.length = 0;
    expect(await follow()).toBe(false);
    expect(server.asked).toEqual([]);
    clock += 25 * 60 * 60 * 1_000;
    expect(await follow()).toBe(false);
    expect(server.asked).toEqual([{ path: 'manifest.json', status: 304 }]);
    expect(await follow({ ask: true })).toBe(false);
    expect(server.asked).toHaveLength(2);
  });

  it('goes on with a version that the reader asked for before its time', async () => {
    await follow();
    server.pack = packTwo;
    const stopped = new AbortController();
    const asking = followPack(
      corpus,
      { source: SOURCE, url: server.url },
      {
        network: server.network,
        now: () => clock,
        random: () => 0,
        ask: true,
        signal: stopped.signal,
        pause: async () => stopped.abort(),
      },
    );
    await expect(asking).rejects.toThrow();
    expect(await packState(corpus, SOURCE)).not.toMatchObject({ gone: [] });
    await follow();
    expect(await packState(corpus, SOURCE)).toMatchObject({ gone: [], failing: null });
    expect(await contentsOf(corpus)).toEqual(await contentsWith(second));
  });

  it('takes what changed alone, and lets go of what is no longer there', async () => {
    await follow();
    server.pack = packTwo;
    server.asked.length = 0;
    await follow({ ask: true });
    const shared = packTwo.manifest.shards.filter(({ hash }) =>
      packOne.manifest.shards.some((shard) => shard.hash === hash),
    );
    expect(shared.length).toBe(4);
    expect(askedShards()).toHaveLength(packTwo.manifest.shards.length - shared.length);
    expect(await contentsOf(corpus)).toEqual(await contentsWith(second));
    const states = await corpus.database.sourceStates.toCollection().primaryKeys();
    expect(states).toHaveLength(1 + packTwo.manifest.shards.length);
  });

  it('leaves articles that the reader has otherwise', async () => {
    const [, one, two] = first;
    if (one === undefined || two === undefined) throw new Error('There are no articles.');
    await corpus.addArticles([one, two], 'import');
    await follow();
    await beginLeaving(corpus, SOURCE);
    await leavePack(corpus, SOURCE);
    await forgetPack(corpus, SOURCE);
    databases += 1;
    const plain = await openCorpus(`packs-test-${databases}`);
    await plain.addArticles([one, two], 'import');
    expect(await contentsOf(corpus)).toEqual(await contentsOf(plain));
    expect(await corpus.database.sourceStates.count()).toBe(0);
    plain.close();
  });

  it('waits where the reader has it wait, and goes on afterwards', async () => {
    await holdPack(corpus, SOURCE, true);
    await follow();
    expect(server.asked).toEqual([]);
    await holdPack(corpus, SOURCE, false);
    await follow();
    expect(await corpus.articleCount()).toBe(30);
  });

  it('stops in the middle when paused, and goes on from there', async () => {
    server.trouble = (path) => {
      if (path.endsWith(packOne.manifest.shards[3]?.hash ?? '-') || !path.includes('shards')) return false;
      if (askedShards().length === 2) void holdPack(corpus, SOURCE, true);
      return false;
    };
    await follow();
    const halfWay = await corpus.articleCount();
    expect(halfWay).toBeLessThan(30);
    await follow();
    expect(await corpus.articleCount()).toBe(halfWay);
    server.trouble = () => false;
    await holdPack(corpus, SOURCE, false);
    await follow();
    expect(await contentsOf(corpus)).toEqual(await contentsWith(first));
  });

  it('has articles of an older reader read again', async () => {
    server.pack = await packOf(first, 6, { reader: 1 });
    await follow();
    expect((await corpus.database.articles.toArray()).map(({ readBy }) => readBy)).toEqual(
      first.map(() => 1),
    );
    expect(await rereadTasks(corpus)).toMatchObject([{ which: { kind: 'stale' } }]);
  });
});

describe('a hostile pack', () => {
  it('is refused at its first bad line, and what was installed before stays', async () => {
    await follow();
    const before = await contentsOf(corpus);
    const good = await writeShard(first.slice(0, 3).map(writeLine));
    const lying = first.slice(3, 6).map((one) => writeLine(one).replace(/"end":\d+/, '"end":99999999'));
    const bad = await writeShard(lying);
    const files = new Map(packOne.files);
    for (const { entry, packed } of [good, bad]) files.set(shardPath(entry), packed);
    const manifest = manifestOf([good, bad], { version: '3' });
    files.set('manifest.json', new TextEncoder().encode(JSON.stringify(manifest)));
    server.pack = { manifest, files };
    await follow({ ask: true });
    expect((await packState(corpus, SOURCE))?.failing?.message).toMatch(
      /article 1 of part [0-9a-f]{12} has /,
    );
    expect(await contentsOf(corpus)).toEqual(before);
  });

  it('is refused as a whole where its manifest is too large', async () => {
    server.trouble = (path, response) => path === 'manifest.json' && !!response.end(' '.repeat(5_000_000));
    await follow();
    expect((await packState(corpus, SOURCE))?.failing?.message).toContain('larger than the 4 MB');
    expect(await corpus.articleCount()).toBe(0);
  });
});

describe('a server in trouble', () => {
  const cases: readonly (readonly [string, PackServer['trouble'], string])[] = [
    ['cuts a part off', (path, response, bytes) => cutOff(path, response, bytes), 'could not be reached'],
    [
      'sends another file',
      (path, response) => isShard(path, 2) && !!response.end(packOne.files.get(shardName(1))),
      'another size',
    ],
    [
      'sends bytes of the same length',
      (path, response, bytes) =>
        isShard(path, 2) && !!response.end(bytes?.map((byte, at) => (at > 90 ? byte ^ 1 : byte))),
      'This pack is broken',
    ],
    ['lacks a part', (path, response) => isShard(path, 2) && !!response.writeHead(404).end(), 'lacks a part'],
    ['fails', (path, response) => isShard(path, 2) && !!response.writeHead(503).end(), 'status 503'],
    [
      'points elsewhere',
      (path, response) =>
        isShard(path, 2) && !!response.writeHead(302, { location: 'https://elsewhere.example/' }).end(),
      'points to another address',
    ],
  ];

  it.each(cases)('that %s keeps what is there, says so, and loses nothing', async (_, trouble, why) => {
    server.trouble = trouble;
    await follow();
    expect(await corpus.articleCount()).toBe(12);
    const state = await packState(corpus, SOURCE);
    expect(state?.failing).toMatchObject({ times: 1 });
    expect(state?.failing?.message).toContain(why);
    server.trouble = () => false;
    await follow();
    expect(await corpus.articleCount()).toBe(12);
    clock += 60 * 60 * 1_000;
    await follow();
    expect(await contentsOf(corpus)).toEqual(await contentsWith(first));
    expect((await packState(corpus, SOURCE))?.failing).toBeNull();
  });

  it('is no matter where another version came in between', async () => {
    server.trouble = (path) => {
      if (isShard(path, 0)) server.pack = packTwo;
      return false;
    };
    await follow();
    expect(server.asked.filter(({ status }) => status === 404)).toHaveLength(1);
    expect(await contentsOf(corpus)).toEqual(await contentsWith(second));
  });

  it('that replaces the pack again and again is left alone after some times', async () => {
    let version = 10;
    const packs = await Promise.all(first.slice(0, 12).map((one) => packOf([one], 1)));
    server.trouble = (path, response) => {
      version += 1;
      const next = packs[version % packs.length];
      if (path !== 'manifest.json' || next === undefined) return !!response.writeHead(404).end();
      return !!response.writeHead(200).end(JSON.stringify({ ...next.manifest, version: `${version}` }));
    };
    await follow();
    expect(server.asked.length).toBeLessThan(12);
    expect((await packState(corpus, SOURCE))?.failing?.message).toContain('lacks a part');
  });

  function shardName(at: number): string {
    return `shards/${packOne.manifest.shards[at]?.hash}.jsonl.gz`;
  }

  function isShard(path: string, at: number): boolean {
    return path === shardName(at);
  }

  function cutOff(
    path: string,
    response: Parameters<PackServer['trouble']>[1],
    bytes: Uint8Array | undefined,
  ) {
    if (!isShard(path, 2) || bytes === undefined) return false;
    response.writeHead(200, { 'content-length': bytes.length });
    response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
    return true;
  }
});
