import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { FeedPolls, type PollParts } from '../../../utils/feeds/feed-polls.ts';
import { feedViews, offers } from '../../../utils/feeds/feed-views.ts';
import { follow, followedFeed, noteLeaving, setFullText } from '../../../utils/feeds/followed-feeds.ts';
import { guardedNetwork } from '../../../utils/network/network.ts';
import { type Notebook, openNotebook } from '../../../utils/notebook/notebook.ts';
import { analyseExample } from '../corpus/example-articles.ts';
import { FeedServer, rssOf } from './feed-server.ts';

const START = Date.parse('2026-03-01T12:00:00Z');
const AN_HOUR = 3_600_000;

let databases = 0;
let corpus: Corpus;
let notebook: Notebook;
let server: FeedServer;
let clock: number;

beforeEach(async () => {
  databases += 1;
  corpus = await openCorpus(`feed-polls-test-${databases}`);
  notebook = await openNotebook(`feed-polls-notebook-${databases}`);
  server = await new FeedServer().start();
  clock = START;
});

afterEach(() => {
  corpus.close();
  notebook.close();
  server.stop();
});

function polls(more: Partial<PollParts> = {}): FeedPolls {
  return new FeedPolls({
    stores: async () => ({ corpus, notebook }),
    networkFor: (origins) => guardedNetwork({ fetch, isAllowed: async (origin) => origins.includes(origin) }),
    analyse: analyseExample,
    now: () => clock,
    random: () => 0,
    wait: async () => {},
    ...more,
  });
}

const stores = () => ({ corpus, notebook });
const wish = (path: string) => ({
  url: `${server.origin}${path}`,
  title: `Feed ${path}`,
  origins: [server.origin],
  fullText: false,
});

function serve(path: string, titles: readonly string[]): void {
  const items = titles.map((title) => ({ guid: `${path}-${title}`, title, text: `${title} in Oslo.` }));
  server.answers.set(path, { body: rssOf(items) });
}

const views = (running = polls()) =>
  feedViews(stores(), { now: clock, isPolling: (id, isDue) => running.isPolling(id, isDue) });

async function titles(): Promise<string[]> {
  return (await corpus.database.articles.toArray()).map(({ article }) => article.title ?? '').sort();
}

it('does and plans nothing where nobody is followed', async () => {
  expect(await polls().runDue()).toBeNull();
  expect(server.requests).toEqual([]);
});

describe('following', () => {
  it('asks for a feed at once, then when it is due, and no sooner', async () => {
    serve('/a', ['One']);
    await follow(stores(), wish('/a'), clock);
    expect(server.requests).toEqual([]);
    const running = polls();
    expect(await running.runDue()).toBe(START + AN_HOUR);
    expect(await running.runDue()).toBe(START + AN_HOUR);
    expect(server.requests).toHaveLength(1);
    clock += AN_HOUR;
    await running.runDue();
    expect(server.requests).toHaveLength(2);
    expect(await views()).toMatchObject([
      { title: 'Feed /a', articles: 1, state: 'followed', failing: null, articlesAt: server.origin },
    ]);
  });

  it('needs the origin to have been agreed to, and starts no feed twice', async () => {
    await expect(follow(stores(), { ...wish('/a'), origins: [] }, clock)).rejects.toThrow('not allowed');
    await expect(
      follow(stores(), { ...wish('/a'), origins: ['https://x.example'] }, clock),
    ).rejects.toThrow();
    await expect(follow(stores(), { ...wish('/a'), url: 'file:///x' }, clock)).rejects.toThrow();
    expect(await views()).toEqual([]);
    const id = await follow(stores(), wish('/a'), clock);
    expect(await follow(stores(), wish('/a'), clock)).toBe(id);
    expect(await views()).toHaveLength(1);
    const found = [{ url: `${server.origin}/a`, title: 'x', articles: null }];
    expect(await offers(stores(), found)).toMatchObject([{ followed: true }]);
  });

  it('asks few at once, and one that fails keeps none of the others', async () => {
    let open = 0;
    let most = 0;
    for (let n = 0; n < 8; n++) {
      const path = `/f${n}`;
      server.answers.set(path, {
        body: (response) => {
          open += 1;
          most = Math.max(most, open);
          setTimeout(() => {
            open -= 1;
            if (n === 3) response.destroy();
            else response.end(rssOf([{ guid: path, title: `News ${n}`, text: 'x' }]));
          }, 20);
        },
      });
      await follow(stores(), wish(path), clock);
    }
    await polls().runDue();
    expect(most).toBe(3);
    expect(await titles()).toHaveLength(7);
    expect((await views()).filter(({ failing }) => failing !== null)).toHaveLength(1);
  });

  it('takes up what is followed while a round runs', async () => {
    serve('/a', ['One']);
    serve('/b', ['Two']);
    await follow(stores(), wish('/a'), clock);
    const running = polls();
    const round = running.runDue();
    await follow(stores(), wish('/b'), clock);
    await Promise.all([round, running.runDue()]);
    expect(await titles()).toEqual(['One', 'Two']);
    expect(server.requests).toHaveLength(2);
  });

  it('goes on as before where the corpus was lost', async () => {
    serve('/a', ['One']);
    await follow(stores(), wish('/a'), clock);
    await polls().runDue();
    corpus.close();
    corpus = await openCorpus(`feed-polls-test-${databases}-again`);
    await polls().runDue();
    expect(await titles()).toEqual(['One']);
  });

  it('fetches whole texts from origins that were agreed to later', async () => {
    const id = await follow(stores(), wish('/a'), clock);
    await setFullText(
      stores(),
      { id, fullText: true, origins: ['https://pages.example', 'nonsense'] },
      clock,
    );
    expect(await followedFeed(stores(), id)).toMatchObject({
      fullText: true,
      origins: [server.origin, 'https://pages.example'],
    });
  });
});

describe('letting go', () => {
  it.each([
    ['keeps', false, ['One', 'Two']],
    ['removes', true, ['Two']],
  ] as const)('%s the articles, and those of others stay', async (_, remove, left) => {
    serve('/a', ['One', 'Two']);
    const id = await follow(stores(), wish('/a'), clock);
    const running = polls();
    await running.runDue();
    const two = (await corpus.database.articles.toArray()).find(({ article }) => article.title === 'Two');
    if (two === undefined) throw new Error('There is no second article.');
    await corpus.addArticles([await analyseExample(two.article)], 'kept');
    await running.leave(id, remove);
    expect(await titles()).toEqual(left);
    expect(await views()).toEqual([]);
    expect(await corpus.sourceState(`feed:${id}`)).toBeNull();
    expect(await running.runDue()).toBeNull();
    await expect(running.poll(id)).rejects.toThrow('no longer followed');
  });

  it('is finished after a kill', async () => {
    serve('/a', ['One']);
    const id = await follow(stores(), wish('/a'), clock);
    await polls().runDue();
    await noteLeaving(stores(), await followedFeed(stores(), id), clock);
    expect(await views()).toMatchObject([{ state: 'leaving', nextAt: null }]);
    expect(await polls().runDue()).toBeNull();
    expect(await titles()).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });

  it('drops what is being read', async () => {
    const many = Array.from({ length: 30 }, (_, n) => `News ${n}`);
    serve('/a', many);
    const id = await follow(stores(), wish('/a'), clock);
    let read = 0;
    let reached = () => {};
    const underway = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const running = polls({
      analyse: async (article) => {
        read += 1;
        if (read === 7) reached();
        return analyseExample(article);
      },
    });
    const round = running.runDue();
    await underway;
    expect(running.isPolling(id, false)).toBe(true);
    await running.leave(id, true);
    await round;
    expect(await titles()).toEqual([]);
    expect(read).toBeLessThan(30);
    expect(running.isPolling(id, true)).toBe(false);
  });

  it('asks no more for a feed that waits for its turn', async () => {
    let begun = () => {};
    const asked = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const answers: (() => void)[] = [];
    for (const path of ['/a', '/b', '/c']) {
      const body = rssOf([{ guid: path, title: path, text: 'x' }]);
      server.answers.set(path, {
        body: (response) => {
          answers.push(() => response.end(body));
          if (answers.length === 3) begun();
        },
      });
      await follow(stores(), wish(path), clock);
    }
    serve('/d', ['Last']);
    const id = await follow(stores(), wish('/d'), clock);
    const running = polls();
    const round = running.runDue();
    await asked;
    await running.leave(id, true);
    for (const answer of answers) answer();
    await round;
    expect(server.asked('/d')).toEqual([]);
    expect(await titles()).toEqual(['/a', '/b', '/c']);
    expect(await corpus.sourceState(`feed:${id}`)).toBeNull();
  });

  it('begins anew when the feed is followed again', async () => {
    serve('/a', ['One']);
    const id = await follow(stores(), wish('/a'), clock);
    const running = polls();
    await running.runDue();
    await running.leave(id, true);
    await follow(stores(), wish('/a'), clock);
    await running.runDue();
    expect(await titles()).toEqual(['One']);
  });
});
