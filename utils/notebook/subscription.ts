import type { SubscriptionSource } from './article-source.ts';

interface AnySubscription {
  /** 32 hexadecimal digits that follow from kind and address, so that every notebook names it alike. */
  readonly id: string;
  /** Where it is asked for: the feed, the pack's manifest, or the shared database. */
  readonly url: string;
  /** As the reader knows it. */
  readonly title: string;
  /** The origins that the reader agreed to for it, that of `url` among them; no other is ever asked. */
  readonly origins: readonly string[];
  /** When it was last set by the reader, ISO 8601 in UTC with milliseconds. */
  readonly madeAt: string;
}

/** An outlet that is followed by its feed. */
export interface FeedSubscription extends AnySubscription {
  readonly kind: 'feed';
  /** Whether the text of each article is fetched where the feed does not bring it. */
  readonly fullText: boolean;
}

/** A corpus as files on somebody's server. */
export interface PackSubscription extends AnySubscription {
  readonly kind: 'pack';
}

/** The part of a shared corpus that the reader follows; an empty list leaves open. */
export interface FollowedPart {
  readonly outlets: readonly string[];
  readonly languages: readonly string[];
  /** Articles from this day on ("2026-01-31"); null for all. */
  readonly from: string | null;
}

/** A corpus in a database that speaks the CouchDB replication protocol. Its credentials are kept elsewhere. */
export interface SharedSubscription extends AnySubscription {
  readonly kind: 'shared';
  readonly follows: FollowedPart;
  /** Whether entries that the reader marks as shared are sent there. */
  readonly sends: boolean;
}

export type Subscription = FeedSubscription | PackSubscription | SharedSubscription;

/** The source under which the corpus holds a subscription's articles. */
export function sourceOf({ kind, id }: Pick<Subscription, 'kind' | 'id'>): SubscriptionSource {
  return `${kind}:${id}`;
}
