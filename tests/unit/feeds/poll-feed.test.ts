import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { feedStateOf } from '../../../utils/feeds/feed-state.ts';
import { type PollOptions, pollFeed } from '../../../utils/feeds/poll-feed.ts';
import { guardedNetwork } from '../../../utils/network/network.ts';
import type { FeedSubscription } from '../../../utils/notebook/subscription.ts';
import { analyseExample } from '../corpus/example-articles.ts';
import { FeedServer, pageOf, rssOf } from './feed-server.ts';

const START = Date.parse('2026-03-01T12:00:00Z');
const A_MINUTE = 60_000;

let databases = 0;
let corpus: Corpus;
let server: FeedServer;
let clock: number;

beforeEach(async () => {
  databases += 1;
  corpus = await openCorpus(`feeds-test-${databases}`);
  server = await new FeedServer().start();
  clock = START;
});

afterEach(() => {
  corpus.close();
  server.stop();
});

function subscription(more: Partial<FeedSubscription> = {}): FeedSubscription {
  return {
    kind: 'feed',
    id: 'f00d',
    url: `${server.origin}/feed`,
    title: 'Harbour Post',
    origins: [server.origin],
    madeAt: '2026-03-01T12:00:00.000Z',
    fullText: false,
    ...more,
  };
}

function options(more: Partial<PollOptions> = {}): PollOptions {
  return {
    network: guardedNetwork({ fetch, isAllowed: async (origin) => origin === server.origin }),
    analyse: analyseExample,
    now: () => clock,
    random: () => 0,
    wait: async () => {},
    ...more,
  };
}

async function poll(more: Partial<PollOptions> = {}, followed = subscription()) {
  const state = await pollFeed(corpus, followed, options(more));
  if (state === null) throw new Error('The feed was let go of.');
  return state;
}

async function titles(): Promise<string[]> {
  return (await texts()).map((text) => text.split('\n')[0] ?? '').sort();
}

async function texts(): Promise<string[]> {
  return (await corpus.database.articles.toArray()).map(({ article }) => article.text);
}

const minutesUntil = (moment: string) => (Date.parse(moment) - clock) / A_MINUTE;

const ONE = { guid: '1', title: 'Quay opens', text: '<p>The quay opened in Oslo.</p>' };
const TWO = { guid: '2', title: 'Ferry late', text: '<p>The ferry came late.</p>' };

describe('what is new', () => {
  it('is added once, with the state beside it', async () => {
    server.answers.set('/feed', { body: rssOf([ONE]) });
    const first = await poll();
    expect(first).toMatchObject({
      title: 'Harbour Post',
      failing: null,
      heardAt: '2026-03-01T12:00:00.000Z',
    });
    expect(feedStateOf(await corpus.sourceState('feed:f00d'))).toEqual(first);
    server.answers.set('/feed', { body: rssOf([TWO, ONE]) });
    await poll();
    await poll();
    expect(await titles()).toEqual(['Ferry late', 'Quay opens']);
  });

  it('is asked for by what we have, and nothing is read where that has not changed', async () => {
    server.answers.set('/feed', {
      body: rssOf([ONE]),
      headers: { 'last-modified': 'Sun, 01 Mar 2026 10:00:00 GMT' },
    });
    await poll();
    const again = await poll();
    const [first, second] = server.asked('/feed');
    expect(first?.headers['if-none-match']).toBeUndefined();
    expect(second?.headers['if-none-match']).toMatch(/^"/);
    expect(second?.headers['if-modified-since']).toBe('Sun, 01 Mar 2026 10:00:00 GMT');
    expect(first?.headers.cookie).toBeUndefined();
    expect(again.items).toHaveLength(1);
  });

  it('becomes a version of what it was, at the same place', async () => {
    server.answers.set('/feed', { body: rssOf([ONE]) });
    await poll();
    const changed = { ...ONE, title: 'Quay opens late', link: '/news/quay-opens-late' };
    server.answers.set('/feed', { body: rssOf([changed]) });
    await poll();
    expect(await titles()).toEqual(['Quay opens', 'Quay opens late']);
    const urls = (await corpus.database.articles.toArray()).map(({ article }) => article.url);
    expect(new Set(urls)).toEqual(new Set([`${server.origin}/news/1`]));
  });

  it('is not added again after the reader removed it, and not for other markup around the same words', async () => {
    server.answers.set('/feed', { body: rssOf([ONE]) });
    await poll();
    server.answers.set('/feed', {
      body: rssOf([{ ...ONE, text: '<div class="x"><p>The quay opened in Oslo.</p></div>' }]),
    });
    await poll();
    expect(await titles()).toEqual(['Quay opens']);
    await corpus.removeArticles((await corpus.database.articles.toArray()).map(({ id }) => id));
    server.answers.set('/feed', { body: rssOf([ONE, TWO]) });
    await poll();
    expect(await titles()).toEqual(['Ferry late']);
  });

  it('is bounded: an item that changes at every poll stops at twenty versions, and a poll at 200 items', async () => {
    for (let version = 0; version < 25; version++) {
      server.answers.set('/feed', { body: rssOf([{ ...ONE, text: `<p>Version ${version}.</p>` }]) });
      await poll();
    }
    expect(await titles()).toHaveLength(20);
    const many = Array.from({ length: 230 }, (_, index) => ({
      ...TWO,
      guid: `n${index}`,
      title: `News ${index}`,
    }));
    server.answers.set('/feed', { body: rssOf(many) });
    expect((await poll()).parts).toEqual([]);
    expect(await titles()).toHaveLength(220);
    await poll();
    expect(await titles()).toHaveLength(250);
  });

  it('goes on where a kill ended it, and adds nothing twice', async () => {
    const many = Array.from({ length: 17 }, (_, index) => ({
      ...TWO,
      guid: `n${index}`,
      title: `News ${index}`,
    }));
    server.answers.set('/feed', { body: rssOf(many) });
    for (const kill of [7, 2, 6]) {
      const controller = new AbortController();
      let read = 0;
      const analyse: PollOptions['analyse'] = (article) => {
        read += 1;
        if (read === kill) controller.abort();
        return analyseExample(article);
      };
      const killed = pollFeed(corpus, subscription(), options({ analyse, signal: controller.signal }));
      await expect(killed).rejects.toThrow();
      expect(feedStateOf(await corpus.sourceState('feed:f00d'))?.heardAt ?? null).toBeNull();
    }
    expect(await titles()).toHaveLength(10);
    await poll();
    expect(await titles()).toHaveLength(17);
  });

  it('writes nothing where the reader lets go of the feed meanwhile', async () => {
    server.answers.set('/feed', { body: rssOf([ONE]) });
    const state = await poll();
    server.answers.set('/feed', { body: rssOf([TWO]) });
    const leaving: PollOptions['analyse'] = async (article) => {
      await corpus.change(() => corpus.keepSourceState('feed:f00d', { ...state, ended: 'leaving' }));
      return analyseExample(article);
    };
    expect(await pollFeed(corpus, subscription(), options({ analyse: leaving }))).toBeNull();
    expect(await titles()).toEqual(['Quay opens']);
  });
});

describe('when it is asked again', () => {
  it.each([
    ['an hour, where nobody says', '', {}, 60],
    ['what the feed says', '<ttl>120</ttl>', {}, 120],
    [
      'what the server says, where that is longer',
      '<ttl>120</ttl>',
      { 'cache-control': 'public, max-age=10800' },
      180,
    ],
    ['a quarter of an hour at least', '<ttl>1</ttl>', {}, 15],
    ['a day at most', '<ttl>999999</ttl>', {}, 24 * 60],
  ])('waits %s', async (_, more, headers, minutes) => {
    server.answers.set('/feed', { body: rssOf([ONE], more), headers });
    expect(minutesUntil((await poll()).nextAt)).toBe(minutes);
    expect(minutesUntil((await poll({ random: () => 1 })).nextAt)).toBeGreaterThanOrEqual(
      minutes === 120 ? 60 : 15,
    );
  });

  it('spreads readers over time', async () => {
    server.answers.set('/feed', { body: rssOf([ONE]) });
    expect(minutesUntil((await poll({ random: () => 1 })).nextAt)).toBe(72);
  });

  it('backs off while it fails, up to a day, tells since when, and forgets it when it works again', async () => {
    server.answers.set('/feed', { status: 500 });
    const waits: number[] = [];
    for (let times = 0; times < 9; times++) {
      const state = await poll();
      waits.push(minutesUntil(state.nextAt));
      expect(state.failing).toMatchObject({ since: '2026-03-01T12:00:00.000Z', times: times + 1 });
      clock = Date.parse(state.nextAt);
    }
    expect(waits).toEqual([15, 30, 60, 120, 240, 480, 960, 1440, 1440]);
    server.answers.set('/feed', { body: rssOf([ONE]) });
    expect((await poll()).failing).toBeNull();
  });

  it.each([
    [429, '7200', 120],
    [503, 'Sun, 01 Mar 2026 15:00:00 GMT', 180],
    [503, '999999999', 7 * 24 * 60],
    [429, 'soon', 15],
  ])('honours Retry-After at %d: %s', async (status, retryAfter, minutes) => {
    server.answers.set('/feed', { status, headers: { 'retry-after': retryAfter } });
    expect(minutesUntil((await poll()).nextAt)).toBe(minutes);
  });

  it('stops where the feed is gone for good', async () => {
    server.answers.set('/feed', { status: 410 });
    expect(await poll()).toMatchObject({
      ended: 'gone',
      failing: { message: expect.stringContaining('gone for good') },
    });
  });
});

describe('a server that misbehaves', () => {
  it.each([
    [
      'points elsewhere',
      { status: 302, headers: { location: 'https://elsewhere.example/' } },
      'another address',
    ],
    ['keeps it', { status: 403 }, 'does not give it'],
    ['lost it', { status: 404 }, 'no longer'],
    ['gives a page', { body: '<!doctype html><html><body>Hello</body></html>' }, 'web page'],
    ['gives a bomb', { body: '<!DOCTYPE r [<!ENTITY a "aa">]><rss version="2.0"/>' }, 'defines entities'],
    ['gives too much', { body: Buffer.alloc(9_000_000, 0x20) }, 'larger than the 8 MB'],
    ['hangs up', { body: (response: { destroy: () => void }) => response.destroy() }, 'could not be reached'],
    ['says unchanged without cause', { status: 304 }, 'never gave anything'],
  ])('is told where it %s', async (_, answer, message) => {
    server.answers.set('/feed', answer);
    expect((await poll()).failing?.message).toContain(message);
    expect(await titles()).toEqual([]);
  });

  it('sends a body without an end: no more of it is read than the bound', async () => {
    let sent = 0;
    server.answers.set('/feed', {
      body: (response) => {
        const block = Buffer.alloc(1_000_000, 0x20);
        const more = () => {
          if (response.destroyed || sent > 200_000_000) return response.end();
          sent += block.length;
          response.write(block, more);
        };
        more();
      },
    });
    expect((await poll()).failing?.message).toContain('larger than the 8 MB');
    expect(sent).toBeLessThan(100_000_000);
  });

  it('is not asked at all without leave', async () => {
    const network = guardedNetwork({ fetch, isAllowed: async () => false });
    expect((await poll({ network })).failing?.message).toContain('not allowed');
    expect(server.requests).toEqual([]);
  });

  it.each([
    ['utf-16le', Buffer.from(`\ufeff${rssOf([{ ...ONE, title: 'Füße' }])}`, 'utf16le'), {}],
    [
      'what the server says',
      Buffer.from(rssOf([{ ...ONE, title: 'Füße' }]), 'latin1'),
      { 'content-type': 'text/xml; charset=ISO-8859-1' },
    ],
    [
      'what the text says',
      Buffer.from(
        rssOf([{ ...ONE, title: 'Füße' }]).replace('"1.0"?', '"1.0" encoding="windows-1252"?'),
        'latin1',
      ),
      {},
    ],
    [
      'no encoding that there is',
      Buffer.from(rssOf([{ ...ONE, title: 'Füße' }])),
      { 'content-type': 'text/xml; charset=klingon' },
    ],
  ])('is read in %s', async (_, body, headers) => {
    server.answers.set('/feed', { body, headers });
    await poll();
    expect(await titles()).toEqual(['Füße']);
  });
});

describe('the whole text', () => {
  const whole = [
    'The quay opened in Oslo on Thursday, three months late, after the harbour office had cleared it for ferries and barges.',
    'Two ferries call there each day, and the harbour office expects a third of them in the summer if the pier holds.',
    'The pier was built in 1931 and mended twice since then; its planks were changed last autumn for the first time.',
    'The harbour office says that it will count the passengers for a year and then decide whether a third ferry is worth its fuel.',
    'Shopkeepers on the quay had asked for the opening since the spring; two of them closed before it came, and a third moved inland.',
  ];
  const full = () => subscription({ fullText: true });

  it('is fetched where the feed brings a summary, and is the only version', async () => {
    server.answers.set('/feed', { body: rssOf([ONE]) });
    server.answers.set('/news/1', { body: pageOf('Quay opens', whole) });
    await poll({}, full());
    expect(await texts()).toEqual([['Quay opens', ...whole].join('\n\n')]);
    await poll({}, full());
    expect(server.asked('/news/1')).toHaveLength(1);
  });

  it('is asked for by what we have when the item changes', async () => {
    server.answers.set('/feed', { body: rssOf([ONE]) });
    server.answers.set('/news/1', { body: pageOf('Quay opens', whole) });
    await poll({}, full());
    server.answers.set('/feed', { body: rssOf([{ ...ONE, text: 'Another summary.' }]) });
    await poll({}, full());
    expect(server.asked('/news/1').map(({ headers }) => headers['if-none-match'] !== undefined)).toEqual([
      false,
      true,
    ]);
    expect(await texts()).toHaveLength(1);
    server.answers.set('/feed', { body: rssOf([{ ...ONE, text: 'A third summary.' }]) });
    server.answers.set('/news/1', { status: 500 });
    await poll({}, full());
    expect(await texts()).toHaveLength(1);
  });

  it('is not asked of other origins, and not where the feed brings it', async () => {
    const elsewhere = { ...ONE, link: 'https://elsewhere.example/1' };
    const long = { ...TWO, text: `<p>${'The ferry came late again. '.repeat(80)}</p>` };
    server.answers.set('/feed', { body: rssOf([elsewhere, long]) });
    await poll({}, full());
    expect(server.requests.map(({ path }) => path)).toEqual(['/feed']);
    expect(await titles()).toEqual(['Ferry late', 'Quay opens']);
  });

  it('is tried twice, politely, and then the feed’s text has to do', async () => {
    server.answers.set('/feed', { body: rssOf([ONE, TWO]) });
    server.answers.set('/news/1', { status: 503 });
    server.answers.set('/news/2', { status: 404 });
    const waits: number[] = [];
    const wait = async (milliseconds: number) => void waits.push(milliseconds);
    await poll({ wait }, full());
    await poll({ wait }, full());
    expect(server.asked('/news/1')).toHaveLength(2);
    expect(server.asked('/news/2')).toHaveLength(1);
    expect(waits).toEqual([2000, 2000]);
    expect(await titles()).toEqual(['Ferry late', 'Quay opens']);
  });
});

describe('a list of sitemaps', () => {
  const sitemap = (name: string) =>
    `<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>/news/${name}</loc><news:news><news:publication><news:name>Harbour Post</news:name></news:publication><news:title>News ${name}</news:title></news:news></url></urlset>`;
  const list = (urls: readonly string[]) =>
    `<sitemapindex>${urls.map((url) => `<sitemap><loc>${url}</loc></sitemap>`).join('')}</sitemapindex>`;

  it('is followed within its own origin, three at most, each of them conditionally', async () => {
    const own = ['/a', '/b', '/c', '/d'].map((path) => `${server.origin}${path}`);
    server.answers.set('/feed', { body: list(['https://elsewhere.example/x', ...own]) });
    for (const path of ['/a', '/b', '/c', '/d']) server.answers.set(path, { body: sitemap(path.slice(1)) });
    await poll();
    expect(server.requests.map(({ path }) => path)).toEqual(['/feed', '/a', '/b', '/c']);
    expect(await titles()).toEqual(['News a', 'News b', 'News c']);
    server.answers.set('/b', { body: sitemap('b2') });
    await poll();
    expect(await titles()).toEqual(['News a', 'News b', 'News b2', 'News c']);
    expect(server.requests.slice(4).every(({ headers }) => headers['if-none-match'] !== undefined)).toBe(
      true,
    );
  });

  it('of other sites is told', async () => {
    server.answers.set('/feed', { body: list(['https://elsewhere.example/x']) });
    expect((await poll()).failing?.message).toContain('other sites');
  });
});
