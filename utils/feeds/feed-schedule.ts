const A_MINUTE = 60_000;
const A_DAY = 24 * 60 * A_MINUTE;
const SHORTEST = 15 * A_MINUTE;
const USUAL = 60 * A_MINUTE;
/** A server that wants to be left alone is left alone for a week at most. */
const LONGEST_REST = 7 * A_DAY;
/** So much of the time is added at random, so that many readers do not ask at the same moment. */
const JITTER = 0.2;

/** What a publisher says of how often to ask; all in milliseconds, null where nothing is said. */
export interface Wishes {
  /** The feed's own word (`ttl`, `sy:updatePeriod`). */
  readonly feed: number | null;
  /** The server's (`Cache-Control: max-age`). */
  readonly server: number | null;
}

/** Milliseconds until a feed that answered is asked again: from a quarter of an hour to a day. `random` is from 0 to 1. */
export function waitAfterSuccess({ feed, server }: Wishes, random: number): number {
  const wished = Math.max(feed ?? 0, server ?? 0) || USUAL;
  return Math.round(Math.min(A_DAY, Math.max(SHORTEST, wished)) * (1 + JITTER * random));
}

/**
 * Milliseconds until a feed that failed is asked again: twice as long each time, up to a day, and no sooner than its
 * server says.
 *
 * @param times how often it failed in a row, 1 for the first time
 * @param retryAfter what the server asked for, in milliseconds
 */
export function waitAfterFailure(times: number, retryAfter: number | null, random: number): number {
  const backedOff = Math.min(A_DAY, SHORTEST * 2 ** Math.min(times - 1, 20));
  return Math.round(Math.max(backedOff, Math.min(LONGEST_REST, retryAfter ?? 0)) * (1 + JITTER * random));
}

/** How long an answer may be kept by its `Cache-Control` (RFC 9111, 5.2.2.1), in milliseconds; null where it does not say. */
export function maxAgeOf(headers: Headers): number | null {
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(headers.get('cache-control') ?? '')?.[1];
  return seconds === undefined ? null : Number(seconds) * 1000;
}

/** What `Retry-After` asks for (RFC 9110, 10.2.3: seconds or a date), in milliseconds from `now`. */
export function retryAfterOf(headers: Headers, now: number): number | null {
  const stated = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(stated)) return Number(stated) * 1000;
  const until = Date.parse(stated);
  return Number.isNaN(until) ? null : Math.max(0, until - now);
}
