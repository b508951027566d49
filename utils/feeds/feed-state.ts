import * as v from 'valibot';
import type { Explanation } from '../storage/storage-error.ts';
import { momentSchema } from '../text/moment-schema.ts';

/** So many items are remembered as seen; more than any feed shows at a time. */
export const MOST_REMEMBERED = 2000;

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const validatorsSchema = v.object({ etag: v.nullable(text(500)), lastModified: v.nullable(text(100)) });

const stateSchema = v.object({
  version: v.literal(1),
  /** When it is asked for next; passed over where it has ended. */
  nextAt: momentSchema,
  /** When it was asked for last, and when that brought it; null for never. */
  askedAt: v.nullable(momentSchema),
  heardAt: v.nullable(momentSchema),
  /** Since when and why it cannot be read; null where all is well. */
  failing: v.nullable(
    v.object({ since: momentSchema, times: v.number(), message: text(1000), remedy: text(1000) }),
  ),
  /** It is gone for good by its server's word, or the reader lets go of it and its articles are being removed. */
  ended: v.nullable(v.picklist(['gone', 'leaving'])),
  /** The feed's own title. */
  title: v.nullable(text(500)),
  /** By what its server knows what we have; the feed itself first, then the parts of a sitemap's list. */
  parts: v.pipe(v.array(v.object({ url: text(2000), ...validatorsSchema.entries })), v.maxLength(8)),
  /** Items that were seen, newest first. */
  items: v.pipe(
    v.array(
      v.object({
        key: text(200),
        /** Of its words as the feed writes them, and the article that was made of it last. */
        print: text(64),
        article: text(64),
        /** The first address under which it was seen; versions of an article share it. */
        url: v.nullable(text(2000)),
        versions: v.number(),
        /** By what its page is known, where the page was fetched. */
        page: v.nullable(validatorsSchema),
      }),
    ),
    v.maxLength(MOST_REMEMBERED),
  ),
});

/** How far the reading of a feed has come. */
export type FeedState = v.InferOutput<typeof stateSchema>;
export type SeenItem = FeedState['items'][number];
/** By what a server knows the version that we have. */
export type Validators = v.InferOutput<typeof validatorsSchema>;

/** A feed that is to be asked for at once. */
export function newFeedState(now: number): FeedState {
  return {
    version: 1,
    nextAt: momentOf(now),
    askedAt: null,
    heardAt: null,
    failing: null,
    ended: null,
    title: null,
    parts: [],
    items: [],
  };
}

/** The state as it was stored; null where there is none, or one that nobody can read any more. */
export function feedStateOf(stored: unknown): FeedState | null {
  const parsed = v.safeParse(stateSchema, stored);
  return parsed.success ? parsed.output : null;
}

/** The state after a request that came to nothing; a break that goes on keeps its beginning. */
export function failedState(state: FeedState, { message, remedy }: Explanation, now: number): FeedState {
  const since = state.failing?.since ?? momentOf(now);
  return {
    ...state,
    askedAt: momentOf(now),
    failing: { since, times: (state.failing?.times ?? 0) + 1, message, remedy },
  };
}

export function momentOf(time: number): string {
  return new Date(time).toISOString();
}
