import type { Article } from '../articles/article.ts';
import { readHtmlDocument } from '../articles/html-document.ts';
import type { Network } from '../network/network.ts';
import { askServer } from './ask-server.ts';
import { decodeReply } from './decode-reply.ts';
import type { Validators } from './feed-state.ts';

/** Largest page that is read, in bytes. */
const LARGEST = 5_000_000;
/** A text of this many characters is no mere summary. */
const WHOLE = 1500;
const CUT_OFF =
  /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|read more|continue reading|weiterlesen|lire la suite|leer más)[\s.>»]*$/i;

/** Whether what a feed brings of an article is only its beginning or a summary. */
export function isSummary({ text, body }: Article): boolean {
  const words = text.slice(body.start, body.end);
  return words.length < WHOLE || CUT_OFF.test(words.slice(-60));
}

/** What became of the page of an item. */
export type FetchedPage =
  | { readonly kind: 'article'; readonly article: Article; readonly validators: Validators }
  | { readonly kind: 'unchanged' }
  /** The feed's text is all that there is; `again` where one more try may help. */
  | { readonly kind: 'none'; readonly again: boolean };

/**
 * The article of an item's page, with what the page leaves open taken from the feed. A page that is none, or says less
 * than the feed, is passed over. Rejects with the signal's reason alone.
 */
export async function fetchPage(
  network: Network,
  { url, have, fromFeed, now, signal }: PageQuestion,
): Promise<FetchedPage> {
  const question = { url, accept: 'text/html', have, limit: LARGEST, ...(signal && { signal }) };
  const answer = await askServer(network, question, now);
  if (answer.kind === 'unchanged') return { kind: 'unchanged' };
  if (answer.kind !== 'there') return { kind: 'none', again: answer.kind === 'failed' && answer.passing };
  const reading = readHtmlDocument(decodeReply(answer.reply), url);
  if (!reading.ok || reading.article.kind !== 'article' || length(reading.article) < length(fromFeed))
    return { kind: 'none', again: false };
  const { article } = reading;
  const filled: Article = {
    ...article,
    title: article.title ?? fromFeed.title,
    date: article.date ?? fromFeed.date,
    author: article.author ?? fromFeed.author,
    tags: article.tags.length > 0 ? article.tags : fromFeed.tags,
    // A page that calls another site its own address is not believed.
    url: article.url !== null && sameHost(article.url, url) ? article.url : url,
  };
  return { kind: 'article', article: filled, validators: answer.validators };
}

export interface PageQuestion {
  readonly url: string;
  readonly have: Validators | null;
  readonly fromFeed: Article;
  readonly now: number;
  readonly signal?: AbortSignal;
}

function length({ body }: Article): number {
  return body.end - body.start;
}

function sameHost(one: string, other: string): boolean {
  return URL.canParse(one) && new URL(one).hostname === new URL(other).hostname;
}
