import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { READER_VERSION } from '../../../utils/actors/reader-version.ts';
import { pull } from '../../../utils/replication/pull.ts';
import { replicationState } from '../../../utils/replication/replication-state.ts';
import { analyseExample } from '../corpus/example-articles.ts';
import { expectWholeIndex } from '../corpus/expect-whole-index.ts';
import { CouchServer } from './couch-server.ts';
import {
  articleDocument,
  copyOf,
  emptyCorpus,
  leaf,
  numbered,
  partsOf,
  storeLeaves,
  subscriptionTo,
  titles,
} from './shared-example.ts';

let server: CouchServer;
let databases = 0;

beforeEach(async () => {
  server = new CouchServer({ selectors: true });
  await server.start();
});
afterEach(() => server.stop());

async function newsroom(documents: readonly (readonly [id: string, title: string])[] = []) {
  databases += 1;
  const name = `news-${databases}`;
  const database = await server.create(name);
  await database.bulkDocs(
    await Promise.all(documents.map(([id, title], i) => articleDocument(id, numbered(i, { title })))),
  );
  return { name, database, subscription: subscriptionTo(server, name) };
}

describe('pull', () => {
  it('takes over the articles of a database, and once only', async () => {
    const { subscription } = await newsroom([
      ['a', 'One'],
      ['b', 'Two'],
    ]);
    const corpus = await emptyCorpus();
    expect(await pull(partsOf(corpus, subscription))).toBe(true);
    expect(await titles(corpus)).toEqual(['One', 'Two']);
    await expectWholeIndex(corpus);
    expect(await replicationState(corpus, subscription)).toMatchObject({ pending: 0, skipped: 0 });
    server.requests.length = 0;
    await pull(partsOf(corpus, subscription));
    const path = new URL(subscription.url).pathname;
    expect(server.requests.map((line) => line.replace(/_local\/[0-9a-f]{32}$/, '_local'))).toEqual([
      'GET /',
      `GET ${path}`,
      `GET ${path}/_local`,
      `GET ${path}/_changes`,
    ]);
    expect(await replicationState(corpus, subscription)).toMatchObject({ since: 2 });
    expect(await titles(corpus)).toEqual(['One', 'Two']);
  });

  it('reads nothing again that the same reader read elsewhere', async () => {
    const { name, database } = await newsroom();
    await database.bulkDocs([
      await articleDocument('same', numbered(1)),
      await articleDocument('older', numbered(2), READER_VERSION - 1),
      await articleDocument('bare', numbered(3), null),
    ]);
    const corpus = await emptyCorpus();
    const given: boolean[] = [];
    await pull(
      partsOf(corpus, subscriptionTo(server, name), {
        analyse: async (article, read) => {
          given.push(read !== null);
          return read ?? analyseExample(article);
        },
      }),
    );
    expect(given.sort()).toEqual([false, false, true]);
    expect(await corpus.articleCount()).toBe(3);
  });

  it('replaces the text of a document that changed, and lets go of one that is deleted', async () => {
    const { database, subscription } = await newsroom([
      ['a', 'One'],
      ['b', 'Two'],
    ]);
    const corpus = await emptyCorpus();
    await pull(partsOf(corpus, subscription));
    const [a, b] = [await database.get('a'), await database.get('b')];
    await database.bulkDocs([
      { ...(await articleDocument('a', numbered(7, { title: 'One, corrected' }))), _rev: a._rev },
      { _id: 'b', _rev: b._rev, _deleted: true },
    ]);
    await pull(partsOf(corpus, subscription));
    expect(await titles(corpus)).toEqual(['One, corrected']);
    await expectWholeIndex(corpus);
  });

  it('keeps what a deleted document held where another document or source holds it too', async () => {
    const { database, subscription } = await newsroom([['a', 'Alone']]);
    await database.bulkDocs([
      await articleDocument('twice-1', numbered(5)),
      await articleDocument('twice-2', numbered(5)),
      await articleDocument('own', numbered(6)),
    ]);
    const corpus = await emptyCorpus();
    await pull(partsOf(corpus, subscription));
    const { article } = await articleDocument('own', numbered(6));
    const [own] = (await corpus.database.articles.toArray()).filter(
      (record) => JSON.stringify(record.article) === JSON.stringify(article),
    );
    if (own === undefined) throw new Error('The article did not come.');
    await corpus.addArticles([await analyseExample(own.article)], 'kept');
    const documents = await Promise.all(['a', 'twice-1', 'own'].map((id) => database.get(id)));
    await database.bulkDocs(documents.map(({ _id, _rev }) => ({ _id, _rev, _deleted: true })));
    await pull(partsOf(corpus, subscription));
    expect(await titles(corpus)).toEqual(['Report 5', 'Report 6']);
  });

  it('holds the winner of a conflict, in whatever order its leaves came', async () => {
    const { name, database } = await newsroom();
    const subscription = subscriptionTo(server, name);
    const [one, two, three] = await Promise.all(
      ['low', 'high', 'long'].map((title, i) => articleDocument('c', numbered(i, { title }))),
    );
    if (one === undefined || two === undefined || three === undefined) throw new Error('No example.');
    const corpus = await emptyCorpus();
    await storeLeaves(database, [leaf(two, 2, 'bb', '00')]);
    await pull(partsOf(corpus, subscription));
    await storeLeaves(database, [leaf(one, 2, 'aa', '00')]);
    await pull(partsOf(corpus, subscription));
    expect(await titles(corpus)).toEqual(['high']);
    await storeLeaves(database, [leaf(three, 3, 'cc', 'aa', '00')]);
    await pull(partsOf(corpus, subscription));
    expect(await titles(corpus)).toEqual(['long']);
    // The winner deleted: the other leaf wins, though its history is shorter.
    await storeLeaves(database, [leaf({ _id: 'c', _deleted: true }, 4, 'dd', 'cc', 'aa', '00')]);
    await pull(partsOf(corpus, subscription));
    expect(await titles(corpus)).toEqual(['high']);
    const fresh = await emptyCorpus();
    await pull(partsOf(fresh, subscription));
    expect(await copyOf(fresh)).toEqual(await copyOf(corpus));
  });

  it('passes over documents that are no article or are malformed, and counts them', async () => {
    const { database, subscription } = await newsroom([['a', 'One']]);
    const good = await articleDocument('x', numbered(4));
    await database.bulkDocs([
      { _id: 'other', type: 'recipe' },
      { ...good, _id: 'bad', article: { kind: 'article', text: 7 } },
      { ...good, _id: 'badly-read', analysis: { reader: READER_VERSION, mentions: [{ start: -1 }] } },
      { _id: '_design/views', views: {} },
    ]);
    const corpus = await emptyCorpus();
    await pull(partsOf(corpus, subscription));
    expect(await titles(corpus)).toEqual(['One', 'Report 4']);
    expect(await replicationState(corpus, subscription)).toMatchObject({ skipped: 2 });
  });

  it('has the server choose the part that is followed, and chooses here where it cannot', async () => {
    const part = { outlets: ['Fjord Times'], languages: ['en'], from: '2026-01-10' };
    const plain = new CouchServer();
    await plain.start();
    const copies: unknown[] = [];
    for (const one of [server, plain]) {
      const name = `part-${one.port}`;
      const database = await one.create(name);
      const outlet = 'Fjord Times';
      await database.bulkDocs([
        await articleDocument('a', numbered(1, { outlet, date: '2026-01-10T08:00:00Z' })),
        await articleDocument('b', numbered(2, { outlet, date: '2026-01-09' })),
        await articleDocument('c', numbered(3, { outlet: 'Harbour Post' })),
        await articleDocument('d', numbered(4, { outlet, date: null })),
      ]);
      const corpus = await emptyCorpus();
      const subscription = subscriptionTo(one, name, part);
      await pull(partsOf(corpus, subscription));
      expect(await titles(corpus)).toEqual(['Report 1']);
      expect(await replicationState(corpus, subscription)).toMatchObject({ filteredHere: one === plain });
      const { _id, _rev } = await database.get('a');
      await database.bulkDocs([{ _id, _rev, _deleted: true }]);
      await pull(partsOf(corpus, subscription));
      copies.push(await titles(corpus));
    }
    expect(copies).toEqual([[], []]);
    await plain.stop();
  });

  it('takes documents one by one where the server cannot give several', async () => {
    const old = new CouchServer({ bulkGet: false });
    await old.start();
    const database = await old.create('old-server');
    await database.bulkDocs([
      await articleDocument('a/b c', numbered(1)),
      await articleDocument('d', numbered(2)),
    ]);
    const corpus = await emptyCorpus();
    const subscription = subscriptionTo(old, 'old-server');
    await pull(partsOf(corpus, subscription));
    expect(await titles(corpus)).toEqual(['Report 1', 'Report 2']);
    expect(await replicationState(corpus, subscription)).toMatchObject({ oneByOne: true });
    await old.stop();
  });

  it('looks everything through where the server has forgotten us, and fetches nothing twice', async () => {
    const { name, database, subscription } = await newsroom([['a', 'One']]);
    const corpus = await emptyCorpus();
    await pull(partsOf(corpus, subscription));
    const marks = await fetch(`${server.origin}/${name}/_changes?since=0`);
    expect(marks.status).toBe(200);
    const state = await replicationState(corpus, subscription);
    await corpus.keepSourceState('shared:c0ffee', { ...state, copy: 'another' });
    await database.bulkDocs([await articleDocument('b', numbered(2, { title: 'Two' }))]);
    server.requests.length = 0;
    await pull(partsOf(corpus, subscription));
    expect(await titles(corpus)).toEqual(['One', 'Two']);
    expect(server.requests.filter((line) => line.includes('_bulk_get'))).toHaveLength(1);
  });

  it('goes on by its own mark alone where the server takes none', async () => {
    const { subscription } = await newsroom([['a', 'One']]);
    server.readOnly = true;
    const corpus = await emptyCorpus();
    await pull(partsOf(corpus, subscription));
    const { since, serverKeepsMarks } = await replicationState(corpus, subscription);
    expect([since, serverKeepsMarks]).toEqual([1, false]);
    await pull(partsOf(corpus, subscription));
    expect(await replicationState(corpus, subscription)).toMatchObject({ since: 1 });
  });
});
