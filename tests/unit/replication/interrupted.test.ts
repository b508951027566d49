import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCorpus } from '../../../utils/corpus/corpus.ts';
import { pull } from '../../../utils/replication/pull.ts';
import { RemoteFailure } from '../../../utils/replication/remote-failure.ts';
import { StorageError } from '../../../utils/storage/storage-error.ts';
import { abortAtWrite } from '../corpus/database-faults.ts';
import { expectWholeIndex } from '../corpus/expect-whole-index.ts';
import { CouchServer, type Fault } from './couch-server.ts';
import {
  articleDocument,
  copyOf,
  emptyCorpus,
  leaf,
  numbered,
  partsOf,
  storeLeaves,
  subscriptionTo,
} from './shared-example.ts';

const server = new CouchServer();
const subscription = () => subscriptionTo(server, 'busy');

beforeAll(async () => {
  await server.start();
  const database = await server.create('busy');
  const numbers = Array.from({ length: 300 }, (_, i) => i);
  await database.bulkDocs(await Promise.all(numbers.map((i) => articleDocument(`d${i}`, numbered(i)))));
  for (const i of numbers.filter((n) => n % 10 === 0)) {
    const { _id, _rev } = await database.get(`d${i}`);
    const changed = i % 20 === 0;
    await database.bulkDocs([
      changed
        ? { ...(await articleDocument(_id, numbered(i + 1_000))), _rev }
        : { _id, _rev, _deleted: true },
    ]);
  }
  for (const i of [3, 4, 5, 6]) {
    await storeLeaves(database, [
      leaf(await articleDocument(`d${i}`, numbered(i + 2_000)), 2, `${i}abc`, '00'),
      leaf(await articleDocument(`d${i}`, numbered(i + 3_000)), 2, `${i}abd`, '00'),
    ]);
  }
});
afterAll(() => server.stop());

/** Numbers from 0 to below 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What others write between two of our runs. */
async function goOn(round: number): Promise<void> {
  const database = server.database('busy');
  const numbers = Array.from({ length: 40 }, (_, i) => 10_000 + round * 100 + i);
  await database.bulkDocs(await Promise.all(numbers.map((i) => articleDocument(`d${i}`, numbered(i)))));
  const { _id, _rev } = await database.get(`d${91 + round * 10}`);
  await database.bulkDocs([{ ...(await articleDocument(_id, numbered(20_000 + round))), _rev }]);
}

const FAULTS: readonly Fault[] = ['cut', 'half', 'error', 'busy'];

describe('following that is interrupted', () => {
  it('comes to the same as without, at 20 random moments of either side', { timeout: 60_000 }, async () => {
    const name = 'replication-disturbed';
    let corpus = await openCorpus(name);
    const random = seeded(7);
    let interruptions = 0;
    for (let round = 0; round < 20; round += 1) {
      await goOn(round);
      const kind = Math.floor(random() * 4);
      let left = 1 + Math.floor(random() * 8);
      const writes = kind === 1 ? abortAtWrite(Math.floor(random() * 800)) : null;
      server.fault = () => {
        left -= 1;
        if (kind === 0 && left === 0) return FAULTS[Math.floor(random() * FAULTS.length)] ?? null;
        // The browser or the server ends while a request is under way.
        if (kind === 2 && left === 0) corpus.close();
        if (kind === 3 && left === 0) void server.stop();
        return null;
      };
      try {
        await pull(partsOf(corpus, subscription()));
      } catch (error) {
        interruptions += 1;
        expect(error instanceof RemoteFailure || error instanceof StorageError).toBe(true);
      }
      writes?.end();
      server.fault = () => null;
      if (kind === 3) {
        await server.stop();
        await server.start();
      }
      corpus.close();
      corpus = await openCorpus(name);
    }
    expect(interruptions).toBeGreaterThan(10);
    await pull(partsOf(corpus, subscription()));
    const undisturbed = await emptyCorpus();
    await pull(partsOf(undisturbed, subscription()));
    expect(await copyOf(corpus)).toEqual(await copyOf(undisturbed));
    await expectWholeIndex(corpus);
    const numbers = await corpus.database.articles.count();
    expect(numbers).toBe(await corpus.database.articleSources.count());
  });

  it('stops in words where the log-in is refused, and goes on with a new one', {
    timeout: 60_000,
  }, async () => {
    const corpus = await emptyCorpus();
    server.login = 'Basic bWFyYTpzZWNyZXQ=';
    const failure = await pull(partsOf(corpus, subscription())).catch((error: unknown) => error);
    expect(failure).toMatchObject({ kind: 'log-in', problem: { remedy: expect.stringContaining('stays') } });
    expect(JSON.stringify(failure)).not.toContain('bWFy');
    server.login = null;
    await pull(partsOf(corpus, subscription()));
    expect(await corpus.articleCount()).toBeGreaterThan(250);
  });
});
