import * as v from 'valibot';
import type { Problem } from './problem.ts';

const tab = v.pipe(v.number(), v.integer(), v.minValue(0));
const id = v.pipe(v.string(), v.maxLength(64));
const address = v.pipe(v.string(), v.maxLength(2000));
const origins = v.pipe(v.array(address), v.maxLength(2));

/** What views ask about following outlets by their feeds. */
export const feedRequestSchema = v.variant('type', [
  /** The feeds that are followed. */
  v.object({ type: v.literal('view/feeds') }),
  /** The feeds that the tab's page offers. No server is asked. */
  v.object({ type: v.literal('view/page-feeds'), tab }),
  /** What can be followed at an address, whose origin the reader has agreed to: its server is asked. */
  v.object({ type: v.literal('view/find-feeds'), url: address }),
  /** Follow a feed. The reader has agreed to the origins. Answered when it is noted; the first poll follows. */
  v.object({
    type: v.literal('view/follow-feed'),
    url: address,
    title: v.pipe(v.string(), v.maxLength(500)),
    origins,
    fullText: v.boolean(),
  }),
  /** Fetch whole articles or not; the reader has agreed to the origins. */
  v.object({ type: v.literal('view/set-full-text'), id, fullText: v.boolean(), origins }),
  /** Ask for the feed now. Answered when that is done. */
  v.object({ type: v.literal('view/poll-feed'), id }),
  /** Follow it no longer, and remove the articles that it alone brought, or keep them. */
  v.object({ type: v.literal('view/unfollow-feed'), id, articles: v.picklist(['keep', 'remove']) }),
  /** The feeds that an OPML file lists; nothing is followed by that. */
  v.object({ type: v.literal('view/read-opml'), text: v.pipe(v.string(), v.maxLength(5_000_000)) }),
  v.object({ type: v.literal('view/write-opml') }),
]);

export type FeedRequest = v.InferOutput<typeof feedRequestSchema>;

/** A feed that can be followed. */
export interface OfferedFeed {
  readonly url: string;
  readonly title: string;
  /** The origin of its articles' pages, from where whole texts can be fetched; null where that is not known. */
  readonly articles: string | null;
  readonly followed: boolean;
}

/** A feed that is followed. All moments are ISO 8601 in UTC. */
export interface FeedView {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly fullText: boolean;
  /** The origin of its articles' pages; null where that is not known yet. */
  readonly articlesAt: string | null;
  /** How many articles came from it. */
  readonly articles: number;
  /** When it brought something last, also where that was nothing new; null for never. */
  readonly heardAt: string | null;
  /** When it is asked for next; null where it is asked no more. */
  readonly nextAt: string | null;
  /** Since when and why it cannot be read; null where all is well. */
  readonly failing: (Problem & { readonly since: string }) | null;
  readonly state: 'followed' | 'gone' | 'leaving';
  /** Whether it is being asked for right now. */
  readonly polling: boolean;
}

export interface FeedAnswers {
  /** By title. */
  'view/feeds': readonly FeedView[];
  'view/page-feeds': readonly OfferedFeed[];
  'view/find-feeds': readonly OfferedFeed[];
  'view/follow-feed': null;
  'view/set-full-text': null;
  'view/poll-feed': null;
  'view/unfollow-feed': null;
  'view/read-opml': readonly OfferedFeed[];
  /** The text of an OPML file. */
  'view/write-opml': string;
}
