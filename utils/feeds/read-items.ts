import type { Article } from '../articles/article.ts';
import { articleId } from '../articles/article-id.ts';
import type { Network } from '../network/network.ts';
import type { FeedSubscription } from '../notebook/subscription.ts';
import type { Feed } from './feed.ts';
import { feedArticle } from './feed-article.ts';
import type { SeenItem } from './feed-state.ts';
import { fetchPage, isSummary } from './fetch-page.ts';
import type { NewItem } from './new-items.ts';

/** What an item gave: how it is remembered, and the article to add; null where it says nothing new. */
export interface ReadItem {
  readonly seen: SeenItem;
  readonly article: Article | null;
}

export interface ItemReading {
  readonly subscription: Pick<FeedSubscription, 'fullText' | 'origins'>;
  readonly feed: Pick<Feed, 'title' | 'language'>;
  readonly network: Network;
  readonly now: () => number;
  /** Resolves after so many milliseconds; rejects with the signal's reason. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly signal?: AbortSignal;
}

/** Pages that one poll asks for; what comes after them keeps the feed's text. */
const MOST_PAGES = 20;
/** Milliseconds between two pages of one server. */
const BETWEEN_PAGES = 2_000;
/** A feed that writes an item anew each time it is asked is not followed in that. */
const MOST_VERSIONS = 20;

/**
 * Reads items into articles, in order. Where the subscription asks for it and the feed brings only summaries, the page
 * of the first of them is asked for, one after another; a page that does not answer is tried once more at the end, and
 * then the feed's text has to do.
 */
export async function* readItems(items: readonly NewItem[], reading: ItemReading): AsyncGenerator<ReadItem> {
  const postponed: NewItem[] = [];
  let pages = 0;
  for (const item of items) {
    const read = await readItem(item, reading, async (fromFeed) => {
      if (!wantsPage(fromFeed, reading) || pages >= MOST_PAGES) return null;
      if (pages > 0) await reading.wait(BETWEEN_PAGES);
      pages++;
      return page(item, fromFeed, reading);
    });
    if (read === 'again') postponed.push(item);
    else yield read;
  }
  for (const item of postponed) {
    await reading.wait(BETWEEN_PAGES);
    const read = await readItem(item, reading, (fromFeed) => page(item, fromFeed, reading));
    yield read === 'again' ? await readFromFeed(item, reading) : read;
  }
}

type AskPage = (fromFeed: Article) => Promise<Awaited<ReturnType<typeof page>> | null>;

async function readItem(item: NewItem, reading: ItemReading, ask: AskPage): Promise<ReadItem | 'again'> {
  const fromFeed = articleOf(item, reading);
  const answer = await ask(fromFeed);
  if (answer?.kind === 'none' && answer.again) return 'again';
  if (answer?.kind === 'unchanged' && item.seen !== null)
    return { seen: { ...item.seen, print: item.print }, article: null };
  if (answer?.kind === 'article') return asVersion(item, answer.article, answer.validators);
  return readFromFeed(item, reading);
}

/** A summary is no newer version of a text that came from the page. */
async function readFromFeed(item: NewItem, reading: ItemReading): Promise<ReadItem> {
  const { seen, print } = item;
  if (seen !== null && seen.page !== null) return { seen: { ...seen, print }, article: null };
  return asVersion(item, articleOf(item, reading), null);
}

/** Versions of an item keep its first address, so that they are known for versions. */
function articleOf({ item, seen }: NewItem, { feed, now }: ItemReading): Article {
  return feedArticle({ ...item, url: seen?.url ?? item.url }, feed, now());
}

function wantsPage(article: Article, { subscription: { fullText, origins } }: ItemReading): boolean {
  const { url } = article;
  return fullText && url !== null && origins.includes(new URL(url).origin) && isSummary(article);
}

function page({ seen }: NewItem, fromFeed: Article, { network, now, signal }: ItemReading) {
  const question = { url: fromFeed.url ?? '', have: seen?.page ?? null, fromFeed, now: now() };
  return fetchPage(network, { ...question, ...(signal && { signal }) });
}

async function asVersion(
  { item, print, seen }: NewItem,
  article: Article,
  page: SeenItem['page'],
): Promise<ReadItem> {
  const id = await articleId(article);
  const versions = seen?.versions ?? 0;
  const isNew = id !== seen?.article && versions < MOST_VERSIONS && article.text !== '';
  return {
    seen: {
      key: item.key,
      print,
      article: isNew ? id : (seen?.article ?? ''),
      url: seen?.url ?? article.url,
      versions: versions + (isNew ? 1 : 0),
      page,
    },
    article: isNew ? article : null,
  };
}
