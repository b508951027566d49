import { textHash } from '../text/text-hash.ts';

/** Names two passages laid side by side, whichever of them stands on the page. */
export type PairKey = string;

/** What the reader said of a comparison. */
export const JUDGEMENTS = ['not-same', 'important'] as const;

export type Judgement = (typeof JUDGEMENTS)[number];

/**
 * The key of two passages by their words alone, so that a judgement also holds for copies of the articles and from
 * either side. White space does not count.
 */
export function pairKey(one: string, other: string): PairKey {
  const [first, second] = [one, other]
    .map((quote) => textHash(quote.replace(/\s+/g, ' ').trim()).toString(36))
    .sort();
  return `${first}-${second}`;
}
