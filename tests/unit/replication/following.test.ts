import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardedNetwork } from '../../../utils/network/network.ts';
import { openNotebook } from '../../../utils/notebook/notebook.ts';
import { markShared } from '../../../utils/notebook/share-marks.ts';
import { keepWording } from '../../../utils/reading/keep-wording.ts';
import type { Credentials } from '../../../utils/replication/credentials.ts';
import { Following } from '../../../utils/replication/following.ts';
import {
  changeFollowing,
  followShared,
  logInShared,
  type SharedStores,
} from '../../../utils/replication/shared-corpora.ts';
import { sharedCorpusViews } from '../../../utils/replication/shared-views.ts';
import { analyseExample } from '../corpus/example-articles.ts';
import { CouchServer } from './couch-server.ts';
import { articleDocument, EVERYTHING, emptyCorpus, numbered, titles } from './shared-example.ts';

let server: CouchServer;
let databases = 0;

beforeEach(async () => {
  server = new CouchServer({ selectors: true });
  await server.start();
});
afterEach(() => server.stop());

async function newsroom() {
  databases += 1;
  const name = `followed-${databases}`;
  const database = await server.create(name);
  await database.bulkDocs([
    await articleDocument('a', numbered(1, { outlet: 'The Quay' })),
    await articleDocument('b', numbered(2, { outlet: 'Harbour Post' })),
  ]);
  const logins = new Map<string, Credentials>();
  const stores: SharedStores = {
    corpus: await emptyCorpus(),
    notebook: await openNotebook(`following-${databases}`),
    logins: {
      find: async (id) => logins.get(id) ?? null,
      keep: async (id, login) => void (login === null ? logins.delete(id) : logins.set(id, login)),
    },
  };
  const clock = { now: Date.UTC(2026, 1, 3), allowed: true };
  const following = new Following({
    stores: async () => stores,
    networkFor: (origins) =>
      guardedNetwork({ fetch, isAllowed: async (origin) => clock.allowed && origins.includes(origin) }),
    analyse: async (article, given) => given ?? analyseExample(article),
    pause: async () => {},
    now: () => clock.now,
    random: () => 0.5,
  });
  const wish = {
    url: `${server.origin}/${name}/`,
    title: '',
    follows: EVERYTHING,
    sends: false,
    login: null,
  };
  const follow = (more: Partial<Parameters<typeof followShared>[1]> = {}) =>
    followShared(stores, { ...wish, ...more }, clock.now);
  const view = async () => {
    const [one] = await sharedCorpusViews(stores, (id) => following.isRunning(id));
    if (one === undefined) throw new Error('Nothing is followed.');
    return one;
  };
  return { database, stores, clock, following, follow, view, logins };
}

const MINUTE = 60_000;
const PASSWORD = { kind: 'password', name: 'mara', password: 'quay: ß' };
const HEADER = `Basic ${Buffer.from('mara:quay: ß').toString('base64')}`;

describe('following shared corpora', () => {
  it('takes over, looks again after some minutes, and names the corpus by its database', async () => {
    const { following, follow, view, clock, stores, database } = await newsroom();
    await follow();
    expect(await view()).toMatchObject({ state: 'new', articles: 0, title: `followed-${databases}` });
    expect(await following.runDue()).toBe(clock.now + 5 * MINUTE);
    expect(await view()).toMatchObject({ state: 'current', articles: 2, pending: 0, trouble: null });
    await database.bulkDocs([await articleDocument('c', numbered(3))]);
    await following.runDue();
    expect(await titles(stores.corpus)).toHaveLength(2);
    clock.now += 5 * MINUTE;
    await following.runDue();
    expect(await titles(stores.corpus)).toHaveLength(3);
  });

  it('sends the log-in, and stops at a refusal until there is another', async () => {
    const { following, follow, view, stores, clock, logins } = await newsroom();
    server.login = HEADER;
    await follow({ login: { ...PASSWORD, password: 'old' } });
    expect(await following.runDue()).toBeNull();
    const refused = await view();
    expect(refused).toMatchObject({ trouble: { kind: 'log-in' }, nextAt: null, hasLogin: true });
    expect(JSON.stringify(refused)).not.toContain('mara');
    server.requests.length = 0;
    clock.now += 24 * 60 * MINUTE;
    await following.runDue();
    expect(server.requests).toEqual([]);
    server.authorizations.length = 0;
    await logInShared(stores, refused.id, PASSWORD, clock.now);
    await following.runDue();
    expect(await view()).toMatchObject({ articles: 2, trouble: null });
    expect(new Set(server.authorizations)).toEqual(new Set([HEADER]));
    // Refused in the middle: everything stays.
    server.login = 'Bearer other';
    clock.now += 10 * MINUTE;
    await following.runDue();
    expect(await view()).toMatchObject({ articles: 2, trouble: { kind: 'log-in' } });
    await logInShared(stores, refused.id, { kind: 'token', token: 'other' }, clock.now);
    await following.runDue();
    expect(await view()).toMatchObject({ trouble: null });
    expect(logins.size).toBe(1);
  });

  it('tries again ever later while the server is out of reach, and no sooner than it asks', async () => {
    const { following, follow, view, clock } = await newsroom();
    await follow();
    await server.stop();
    expect(await following.runDue()).toBe(clock.now + MINUTE);
    const { trouble } = await view();
    expect(trouble).toMatchObject({ kind: 'passing', since: new Date(clock.now).toISOString() });
    clock.now += MINUTE;
    expect(await following.runDue()).toBe(clock.now + 2 * MINUTE);
    expect((await view()).trouble?.since).toBe(trouble?.since);
    await server.start();
    server.fault = () => 'busy';
    clock.now += 2 * MINUTE;
    expect(await following.runDue()).toBe(clock.now + 4 * MINUTE);
    server.fault = () => null;
    clock.now += 4 * MINUTE;
    await following.runDue();
    expect(await view()).toMatchObject({ state: 'current', trouble: null });
  });

  it('tries again ever later where something goes wrong that nobody foresaw', async () => {
    const { following, follow, view, clock, stores } = await newsroom();
    await follow();
    const { tidyIndex } = stores.corpus;
    stores.corpus.tidyIndex = () => Promise.reject(new TypeError('nobody foresaw this'));
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(await following.runDue()).toBe(clock.now + MINUTE);
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
    expect(await view()).toMatchObject({ trouble: { kind: 'other' } });
    stores.corpus.tidyIndex = tidyIndex;
    clock.now += MINUTE;
    await following.runDue();
    expect(await view()).toMatchObject({ articles: 2, trouble: null });
  });

  it('asks nobody where the browser does not let it', async () => {
    const { following, follow, view, clock } = await newsroom();
    server.requests.length = 0;
    clock.allowed = false;
    await follow();
    expect(await following.runDue()).toBeNull();
    expect(await view()).toMatchObject({ trouble: { kind: 'permission' } });
    expect(server.requests).toEqual([]);
  });

  it('begins anew with another part, and keeps nothing of the one before', async () => {
    const { following, follow, view, stores } = await newsroom();
    await follow({ follows: { ...EVERYTHING, outlets: ['The Quay'] } });
    await following.runDue();
    expect(await titles(stores.corpus)).toEqual(['Report 1']);
    await follow({ follows: { ...EVERYTHING, outlets: ['Harbour Post'] } });
    await following.runDue();
    expect(await titles(stores.corpus)).toEqual(['Report 2']);
    expect(await view()).toMatchObject({ articles: 1, state: 'current' });
  });

  it('stops, goes on and is removed with its articles and its log-in', async () => {
    const { following, follow, view, stores, clock, database, logins } = await newsroom();
    await follow({ login: PASSWORD });
    await following.runDue();
    const { id } = await view();
    await changeFollowing(stores, id, 'pause', clock.now);
    await database.bulkDocs([await articleDocument('c', numbered(3))]);
    clock.now += 60 * MINUTE;
    expect(await following.runDue()).toBeNull();
    expect(await view()).toMatchObject({ state: 'paused', articles: 2 });
    await changeFollowing(stores, id, 'go-on', clock.now);
    await following.runDue();
    expect(await view()).toMatchObject({ state: 'current', articles: 3 });
    await changeFollowing(stores, id, 'remove', clock.now);
    expect(await following.runDue()).toBeNull();
    expect(await sharedCorpusViews(stores, () => false)).toEqual([]);
    expect(await titles(stores.corpus)).toEqual([]);
    expect(await stores.corpus.database.sharedDocuments.count()).toBe(0);
    expect(await stores.corpus.sourceState(`shared:${id}`)).toBeNull();
    expect(logins.size).toBe(0);
  });

  it('keeps what is followed again while it is being removed', async () => {
    const { following, follow, view, stores, clock, logins } = await newsroom();
    await follow({ login: PASSWORD });
    await following.runDue();
    await changeFollowing(stores, (await view()).id, 'remove', clock.now);
    const release = stores.corpus.releaseSource.bind(stores.corpus);
    vi.spyOn(stores.corpus, 'releaseSource').mockImplementationOnce(async (...asked) => {
      await follow();
      return release(...asked);
    });
    await following.runDue();
    expect(await view()).toMatchObject({ state: 'current', articles: 2 });
    expect(logins.size).toBe(1);
  });

  it('goes on reading where the log-in may not write', async () => {
    const { following, follow, view, stores, clock } = await newsroom();
    const words = { about: 'the strait', choices: [['A'], ['B']] };
    const { id: key } = await keepWording(stores.notebook, words, clock.now);
    await markShared(stores.notebook, { kind: 'words', key }, true, clock.now);
    server.readOnly = true;
    await follow({ sends: true });
    expect(await following.runDue()).toBe(clock.now + 5 * MINUTE);
    expect(await view()).toMatchObject({ articles: 2, trouble: { kind: 'log-in' } });
  });

  it.each([
    ['http://couch.example.org/news', 'not encrypted'],
    ['https://mara:secret@couch.example.org/news', 'name or password'],
    ['https://couch.example.org/', 'names no database'],
    ['javascript:alert(1)', 'no web address'],
  ])('does not follow %s', async (url, why) => {
    const { follow } = await newsroom();
    await expect(follow({ url })).rejects.toThrow(why);
  });
});
