/** What a feed says of one article, before its words are read. Everything in it is its publisher's word. */
export interface FeedItem {
  /** What names the item in its feed: its guid or id, else its address, else its title. At most 200 characters. */
  readonly key: string;
  /** One line without markup. */
  readonly title: string | null;
  readonly text: FeedText | null;
  /** An http or https address. */
  readonly url: string | null;
  /** As it was written. */
  readonly date: string | null;
  /** When it was changed last, as it was written. */
  readonly changed: string | null;
  readonly author: string | null;
  readonly tags: readonly string[];
  /** BCP 47, unchecked. */
  readonly language: string | null;
}

export interface FeedText {
  readonly kind: 'html' | 'plain';
  readonly content: string;
}

export interface Feed {
  readonly kind: 'feed';
  readonly title: string | null;
  readonly language: string | null;
  /** How long the publisher wants it kept before it is asked for again, in minutes. */
  readonly minutes: number | null;
  /** In the feed's order. */
  readonly items: readonly FeedItem[];
}

/** A list of sitemaps, newest first; each is asked for on its own. */
export interface SitemapIndex {
  readonly kind: 'index';
  readonly urls: readonly string[];
}

/** What came from a feed's address. */
export type FeedReading =
  | Feed
  | SitemapIndex
  /** Why it is no feed that can be read, in a sentence for a person. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** More items than this are left unread: what is new stands at the top of a feed. */
export const MOST_ITEMS = 500;
