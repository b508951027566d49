import type { Network, NetworkReply } from '../network/network.ts';
import type { Explanation } from '../storage/storage-error.ts';
import { askServer } from './ask-server.ts';
import { decodeReply } from './decode-reply.ts';
import type { Feed, FeedReading } from './feed.ts';
import { maxAgeOf } from './feed-schedule.ts';
import type { FeedState, Validators } from './feed-state.ts';
import { readFeed } from './read-feed.ts';

/** Largest feed that is read, in bytes. */
const LARGEST = 8_000_000;
/** Sitemaps that are asked for out of a list of them: news stand in the newest. */
const MOST_SITEMAPS = 3;
const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, application/json;q=0.8, */*;q=0.5';

type Part = FeedState['parts'][number];

/** What asking for a feed came to. */
export type FetchedFeed =
  | {
      readonly kind: 'read';
      /** Null where nothing of it has changed. */
      readonly feed: Feed | null;
      readonly parts: readonly Part[];
      /** How long the server lets it be kept, in milliseconds. */
      readonly maxAge: number | null;
    }
  | { readonly kind: 'gone'; readonly problem: Explanation }
  | { readonly kind: 'failed'; readonly problem: Explanation; readonly retryAfter: number | null };

export interface FeedQuestion {
  readonly url: string;
  readonly have: FeedState['parts'];
  readonly now: number;
  readonly signal?: AbortSignal;
}

/**
 * Asks for a feed, or the newest sitemaps of a list of them, as far as they changed since. Rejects with the signal's
 * reason alone.
 */
export async function fetchFeed(network: Network, question: FeedQuestion): Promise<FetchedFeed> {
  const { url, have } = question;
  const first = await fetchPart(network, url, question);
  if (first.kind === 'gone' || first.kind === 'failed') return first;
  const maxAge = maxAgeOf(first.reply.headers);
  const known = have.find((part) => part.url === url);
  const part = first.kind === 'unchanged' ? known : { url, ...first.validators };
  if (part === undefined) return failed(NOTHING);
  const others = have.filter((other) => other.url !== url).map((other) => other.url);
  if (first.kind === 'unchanged')
    return others.length === 0
      ? { kind: 'read', feed: null, parts: [part], maxAge }
      : fetchListed(network, { index: part, urls: others, maxAge }, question);
  switch (first.reading.kind) {
    case 'unreadable':
      return failed(unreadable(first.reading));
    case 'feed':
      return { kind: 'read', feed: first.reading, parts: [part], maxAge };
    case 'index':
      return fetchListed(network, { index: part, urls: first.reading.urls, maxAge }, question);
  }
}

/** The newest sitemaps of a list, those of its own origin: no other was agreed to. */
async function fetchListed(
  network: Network,
  { index, urls, maxAge }: { index: Part; urls: readonly string[]; maxAge: number | null },
  question: FeedQuestion,
): Promise<FetchedFeed> {
  const { origin } = new URL(index.url);
  const own = urls.filter((url) => new URL(url).origin === origin).slice(0, MOST_SITEMAPS);
  if (own.length === 0) return failed(ELSEWHERE);
  const parts: Part[] = [index];
  const feeds: Feed[] = [];
  let failure: FetchedFeed = failed(NO_NEWS);
  for (const url of own) {
    const answer = await fetchPart(network, url, question);
    if (answer.kind === 'failed') failure = answer;
    const known = question.have.find((part) => part.url === url);
    if (answer.kind === 'unchanged' && known !== undefined) parts.push(known);
    if (answer.kind !== 'there' || answer.reading.kind !== 'feed') continue;
    parts.push({ url, ...answer.validators });
    feeds.push(answer.reading);
  }
  if (parts.length === 1) return failure;
  const [first] = feeds;
  const feed = first === undefined ? null : { ...first, items: feeds.flatMap(({ items }) => items) };
  return { kind: 'read', feed, parts, maxAge };
}

type FetchedPart =
  | { readonly kind: 'unchanged'; readonly reply: NetworkReply }
  | {
      readonly kind: 'there';
      readonly reply: NetworkReply;
      readonly reading: FeedReading;
      readonly validators: Validators;
    }
  | Extract<FetchedFeed, { kind: 'gone' | 'failed' }>;

async function fetchPart(
  network: Network,
  url: string,
  { have, now, signal }: FeedQuestion,
): Promise<FetchedPart> {
  const known = have.find((part) => part.url === url) ?? null;
  const question = { url, accept: ACCEPT, have: known, limit: LARGEST, ...(signal && { signal }) };
  const answer = await askServer(network, question, now);
  if (answer.kind !== 'there') return answer;
  return { ...answer, reading: readFeed(decodeReply(answer.reply), url) };
}

function failed(problem: Explanation): FetchedFeed {
  return { kind: 'failed', problem, retryAfter: null };
}

function unreadable({ reason }: Extract<FeedReading, { kind: 'unreadable' }>): Explanation {
  return {
    message: `What its server gives cannot be read as a feed. ${reason}`,
    remedy: 'Look for the feed’s address on the outlet’s page. Sidelight tries again later.',
  };
}

const NOTHING: Explanation = {
  message: 'Its server says that nothing has changed, but never gave anything.',
  remedy: 'Sidelight tries again later.',
};

const ELSEWHERE: Explanation = {
  message: 'It lists nothing but sitemaps of other sites.',
  remedy: 'Give Sidelight the address of one of the sitemaps that it lists.',
};

const NO_NEWS: Explanation = {
  message: 'It lists sitemaps, but none of its newest names news.',
  remedy: 'Look for a sitemap of news or a feed on the outlet’s page. Sidelight tries again later.',
};
