import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import type { SubscriptionSource } from '../../../utils/notebook/article-source.ts';
import { followPack } from '../../../utils/packs/follow-pack.ts';
import { beginLeaving, forgetPack, leavePack } from '../../../utils/packs/leave-pack.ts';
import { contentsOf } from '../corpus/corpus-contents.ts';
import { type ExamplePack, numberedArticle, numberedArticles, packOf } from './example-pack.ts';
import { PackServer } from './pack-server.ts';

const SOURCE: SubscriptionSource = 'pack:ferries';
const KILLS = 20;

const first = await numberedArticles(0, 12);
const second = [...first.slice(2, 7), await numberedArticle(7, ' again'), ...first.slice(8)];
const [packOne, packTwo] = await Promise.all([packOf(first, 4), packOf(second, 4, { version: '2' })]);

type Work = (corpus: Corpus) => Promise<unknown>;

let server: PackServer;
let databases = 0;
beforeAll(async () => {
  server = await PackServer.start();
});
afterAll(() => server.stop());

/** Ends everything at the write with this number, as a kill does. Answers what undoes that, and whether it came to it. */
function killAtWrite(corpus: Corpus, number: number): () => boolean {
  let left = number;
  const names = ['add', 'put', 'delete', 'clear'] as const;
  const originals = names.map((name) => IDBObjectStore.prototype[name]);
  for (const [i, name] of names.entries()) {
    const original = originals[i];
    if (original === undefined) continue;
    Object.defineProperty(IDBObjectStore.prototype, name, {
      configurable: true,
      writable: true,
      value: function (this: IDBObjectStore, ...args: unknown[]) {
        left -= 1;
        if (left === -1) {
          this.transaction.abort();
          corpus.close();
        }
        return Reflect.apply(original, this, args);
      },
    });
  }
  return () => {
    for (const [i, name] of names.entries())
      Object.defineProperty(IDBObjectStore.prototype, name, {
        configurable: true,
        writable: true,
        value: originals[i],
      });
    return left < 0;
  };
}

function follow(corpus: Corpus): Promise<unknown> {
  return followPack(
    corpus,
    { source: SOURCE, url: server.url },
    { network: server.network, now: Date.now, random: () => 0, ask: true },
  );
}

async function leave(corpus: Corpus): Promise<void> {
  await beginLeaving(corpus, SOURCE);
  await leavePack(corpus, SOURCE);
  await forgetPack(corpus, SOURCE);
}

async function contentsAfter(steps: readonly Work[]) {
  const corpus = await opened();
  for (const step of steps) await step(corpus);
  const contents = await contentsOf(corpus);
  corpus.close();
  return contents;
}

/**
 * Kills the last of some steps at random moments, each time in a database of its own, and again when it goes on; then
 * lets it go on to its end and compares what is there.
 */
async function killEach(steps: readonly Work[], last: Work): Promise<void> {
  const whole = await contentsAfter([...steps, last]);
  const writes = await writesOf(steps, last);
  for (let kill = 0; kill < KILLS; kill += 1) {
    const corpus = await opened();
    for (const step of steps) await step(corpus);
    const number = Math.floor(Math.random() * writes);
    expect(await isKilled(corpus, last, number)).toBe(true);
    await isKilled(await openCorpus(corpus.database.name), last, Math.floor(Math.random() * writes));
    const again = await openCorpus(corpus.database.name);
    await last(again);
    expect(await contentsOf(again), `killed at write ${number} of ${writes}`).toEqual(whole);
    again.close();
  }
}

async function isKilled(corpus: Corpus, work: Work, number: number): Promise<boolean> {
  const end = killAtWrite(corpus, number);
  await work(corpus).catch(() => undefined);
  corpus.close();
  return end();
}

/** How many writes the last of some steps makes. */
async function writesOf(steps: readonly Work[], last: Work): Promise<number> {
  const corpus = await opened();
  for (const step of steps) await step(corpus);
  const counted = vi.spyOn(IDBObjectStore.prototype, 'put');
  const alsoCounted = vi.spyOn(IDBObjectStore.prototype, 'add');
  await last(corpus);
  const writes = counted.mock.calls.length + alsoCounted.mock.calls.length;
  vi.restoreAllMocks();
  corpus.close();
  return writes;
}

function opened(): Promise<Corpus> {
  databases += 1;
  return openCorpus(`killed-packs-${databases}`);
}

const withPack =
  (pack: ExamplePack): Work =>
  (corpus) => {
    server.pack = pack;
    return follow(corpus);
  };
const keepOwn: Work = async (corpus) => corpus.addArticles([await numberedArticle(3)], 'import');

describe('a pack that is killed at 20 random moments and goes on', { timeout: 120_000 }, () => {
  it('is installed as if nothing had happened', () => killEach([keepOwn], withPack(packOne)));

  it('is updated as if nothing had happened', async () => {
    await killEach([keepOwn, withPack(packOne)], withPack(packTwo));
  });

  it('is removed as if nothing had happened', async () => {
    await killEach([keepOwn, withPack(packOne)], leave);
  });
});
