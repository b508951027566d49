import { commonShare } from '../../coverage/common-words.ts';

/** A word that stands in this share of all articles, or in fewer, says as much as any word can. */
const RARE_SHARE = 0.005;
/** What the commonest words still say. */
const LEAST = 0.25;

/**
 * How much it says that two claims share a word, {@link LEAST} to 1: the logarithm of how common it is in general
 * (Spärck Jones 1972), cut at both ends.
 * @param term a folded stem
 */
export function termWeight(term: string): number {
  const share = commonShare(term);
  if (share <= RARE_SHARE) return 1;
  return Math.max(LEAST, Math.log(share) / Math.log(RARE_SHARE));
}
