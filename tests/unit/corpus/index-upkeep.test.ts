import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { COVERAGE_INDEX } from '../../../utils/corpus/index-kinds.ts';
import { storedManifest } from '../../../utils/corpus/index-tables.ts';
import { mendIndex } from '../../../utils/corpus/index-upkeep.ts';
import { requestReread } from '../../../utils/corpus/reread-tasks.ts';
import { runRereads } from '../../../utils/corpus/run-rereads.ts';
import { analysed, analyseExample } from './example-articles.ts';
import { expectWholeIndex } from './expect-whole-index.ts';

/** So many at once become a segment. */
const SEGMENT = 130;
/** More than a rebuild takes in with two steps. */
const MANY = 1_200;

let databases = 0;

/** A corpus of so many articles, most of them in segments. */
async function filled(count: number): Promise<Corpus> {
  databases += 1;
  const corpus = await openCorpus(`index-upkeep-${databases}`);
  const bodies = Array.from({ length: count }, (_, i) => `Storm ${i % 7} hit harbour ${i}.`);
  const articles = await Promise.all(bodies.map((body) => analysed({ body })));
  await corpus.addArticles(articles.slice(3), 'import');
  await corpus.addArticles(articles.slice(0, 3), 'import');
  return corpus;
}

/** Closes a corpus as a killed worker would, and opens it anew. */
function reopened(corpus: Corpus): Promise<Corpus> {
  corpus.close();
  return openCorpus(corpus.database.name);
}

/** A pause that, whenever a rebuild has come further, does the next thing given, and rejects where nothing is left. */
function atEachStep(corpus: Corpus, ...work: readonly (() => Promise<unknown>)[]): () => Promise<void> {
  const left = [...work];
  let done = 0;
  return async () => {
    const now = (await corpus.indexing())?.done ?? 0;
    if (now <= done) return;
    done = now;
    const next = left.shift();
    if (next === undefined) throw new Error('killed');
    await next();
  };
}

function spoil(bytes: Uint8Array | undefined): Uint8Array {
  const spoilt = Uint8Array.from(bytes ?? []);
  spoilt[5] = (spoilt[5] ?? 0) ^ 1;
  return spoilt;
}

describe('a damaged index', () => {
  const damages: Readonly<Record<string, (corpus: Corpus) => Promise<unknown>>> = {
    'a shard that was changed': async ({ database }) => {
      const [key] = await database.indexShards.toCollection().primaryKeys();
      if (key !== undefined) await database.indexShards.put(spoil(await database.indexShards.get(key)), key);
    },
    'a shard that is gone': ({ database }) => database.indexShards.clear(),
    'the head of a segment that was changed': async ({ database }) => {
      await database.indexParts.put(spoil(await database.indexParts.get('head 1')), 'head 1');
    },
    'the sketch that is gone': ({ database }) => database.indexParts.delete('sketch'),
    'an entry of the tail that was changed': async ({ database }) => {
      const entry = await database.indexTail.toCollection().first();
      if (entry) await database.indexTail.put({ ...entry, bytes: spoil(entry.bytes) });
    },
  };

  it.each(Object.keys(damages))('is found and built again by itself: %s', async (name) => {
    const corpus = await filled(SEGMENT + 3);
    await expectWholeIndex(corpus);
    await damages[name]?.(corpus);
    const open = await reopened(corpus);
    const begun = vi.fn();
    open.onRebuild(begun);
    const index = await open.coverageIndex();
    await index.postings(['storm', 'harbour', '1']);
    await vi.waitFor(() => expect(begun).toHaveBeenCalledTimes(1));
    const { indexing } = await open.counts();
    expect(indexing).toEqual({ reason: 'damaged', done: 0, articles: SEGMENT + 3 });
    await open.tendIndex();
    expect(await open.indexing()).toBeNull();
    await expectWholeIndex(open);
    expect(begun).toHaveBeenCalledTimes(1);
  });

  it('that merging meets is built again by whoever tends it next', async () => {
    const corpus = await filled(SEGMENT);
    await corpus.database.indexTail.toCollection().modify((entry) => {
      entry.bytes[5] = (entry.bytes[5] ?? 0) ^ 1;
    });
    await corpus.database.meta
      .where('key')
      .equals('index')
      .modify((record) => {
        if (record.key === 'index') Object.assign(record.value, { tail: 256 });
      });
    for (let i = 0; i < 3; i += 1) {
      const bodies = Array.from({ length: 100 }, (_, j) => `Soup ${i} ${j}.`);
      await corpus.addArticles(await Promise.all(bodies.map((body) => analysed({ body }))), 'import');
    }
    await corpus.tidyIndex();
    expect(await corpus.indexing()).toMatchObject({ reason: 'damaged' });
    await corpus.tendIndex();
    await expectWholeIndex(corpus);
  });

  it('is whole again where its articles are all gone', async () => {
    const corpus = await filled(SEGMENT);
    await corpus.database.indexShards.clear();
    const ids = (await corpus.database.articles.toArray()).map(({ id }) => id);
    await corpus.removeArticles(ids);
    await mendIndex(corpus.database, COVERAGE_INDEX);
    await corpus.tendIndex();
    expect(await corpus.indexing()).toBeNull();
    await expectWholeIndex(corpus);
  });
});

describe('a rebuild', () => {
  it('goes on where it was killed, and answers from what it has', async () => {
    const corpus = await filled(MANY);
    await mendIndex(corpus.database, COVERAGE_INDEX);
    const revision = await corpus.revision();
    await expect(corpus.tendIndex(atEachStep(corpus))).rejects.toThrow();
    const open = await reopened(corpus);
    expect(await open.indexing()).toEqual({ reason: 'damaged', done: 1_000, articles: MANY });
    expect(await open.revision()).not.toBe(revision);
    expect((await open.coverageIndex()).documentCount).toBe(1_000);
    expect((await (await open.coverageIndex()).postings(['storm'])).get('storm')?.documents.length).toBe(
      1_000,
    );
    await open.tendIndex();
    await expectWholeIndex(open);
  });

  it('keeps up with what is added, removed and read again meanwhile', async () => {
    // Of so many that work comes between two steps.
    const count = 2 * MANY;
    const corpus = await filled(count);
    await mendIndex(corpus.database, COVERAGE_INDEX);
    const idOf = async (number: number) => (await corpus.database.articles.get(number))?.id ?? '';
    const rereadSome = async () => {
      await requestReread(corpus, { kind: 'touched', actors: [], forms: ['Storm 3'] });
      await runRereads(corpus, { read: analyseExample });
    };
    const removeAndAdd = async () => {
      await corpus.removeArticles([await idOf(7), await idOf(count - 1)]);
      await corpus.addArticles([await analysed({ body: 'A new storm.' })], 'import');
    };
    await corpus.tendIndex(atEachStep(corpus, rereadSome, removeAndAdd));
    expect(await corpus.indexing()).toBeNull();
    expect(await corpus.database.articles.count()).toBe(count - 1);
    await expectWholeIndex(corpus);
  });

  it('leaves no article twice that two contexts work on, or that changes while a step is under way', async () => {
    const corpus = await filled(MANY);
    const other = await openCorpus(corpus.database.name);
    await mendIndex(corpus.database, COVERAGE_INDEX);
    const [record] = await corpus.database.articles.where('number').above(40).limit(1).toArray();
    await Promise.all([
      corpus.tendIndex(),
      other.tendIndex(),
      corpus.removeArticles([record?.id ?? '']),
      other.addArticles([await analysed({ body: 'One more storm.' })], 'import'),
    ]);
    expect(await other.indexing()).toBeNull();
    await expectWholeIndex(corpus);
    await expectWholeIndex(other);
  });

  it('is begun once, by however many who find the damage', async () => {
    const corpus = await filled(MANY);
    const other = await openCorpus(corpus.database.name);
    await mendIndex(corpus.database, COVERAGE_INDEX);
    await expect(corpus.tendIndex(atEachStep(corpus))).rejects.toThrow();
    await mendIndex(other.database, COVERAGE_INDEX);
    expect(await other.indexing()).toMatchObject({ done: 1_000 });
  });
});

describe('an index of another form', () => {
  const outdate = async ({ database }: Corpus) => {
    const manifest = await storedManifest(database, 'index');
    if (manifest) await database.meta.put({ key: 'index', value: { ...manifest, format: 0 } });
  };

  it('is replaced at once where the corpus is small', async () => {
    const corpus = await filled(SEGMENT);
    await outdate(corpus);
    const open = await reopened(corpus);
    expect(await open.indexing()).toBeNull();
    await expectWholeIndex(open);
  });

  it('is replaced in the background where it is large', async () => {
    const corpus = await filled(MANY);
    await outdate(corpus);
    const open = await reopened(corpus);
    expect(await open.indexing()).toEqual({ reason: 'outdated', done: 0, articles: MANY });
    await open.tendIndex();
    await expectWholeIndex(open);
  });

  it('is nothing to speak of without articles', async () => {
    const corpus = await filled(0);
    expect(await corpus.indexing()).toBeNull();
    expect(await corpus.coverageIndex()).toMatchObject({ documentCount: 0, averageLength: 0 });
  });
});

describe('a full disk', () => {
  it('met while tidying changes nothing, and the tidying is done once there is room', async () => {
    const corpus = await filled(0);
    const fail = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
    corpus.database.indexShards.hook('creating', fail);
    for (let i = 0; i < 3; i += 1) {
      const bodies = Array.from({ length: 100 }, (_, j) => `Storm ${i} ${j}.`);
      await corpus.addArticles(await Promise.all(bodies.map((body) => analysed({ body }))), 'import');
    }
    await corpus.tidyIndex();
    expect(await corpus.database.indexTail.count()).toBe(300);
    await expectWholeIndex(corpus);
    await expect(corpus.tendIndex()).rejects.toThrow('no room left');
    corpus.database.indexShards.hook('creating').unsubscribe(fail);
    await corpus.tidyIndex();
    expect(await corpus.database.indexTail.count()).toBe(0);
    await expectWholeIndex(corpus);
  });
});
