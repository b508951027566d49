import type { Alignment } from '../../aligning/align-claims.ts';
import { daysApart } from '../../explaining/explain.ts';
import { wordsAhead, wordsOfCount, wordsOfTurn } from '../../reading/change-words.ts';
import { flag, type PairFeatures } from './features.ts';

/** Days from which on the length of time between two reports says nothing more. */
const LONG = 100;

/** Which report is the later one, and which tells of what is to come or of what has come about. */
export function timeFeatures({ a, b }: Alignment): PairFeatures {
  const apart = daysApart(a.article.date, b.article.date);
  const later = apart !== null && apart > 0;
  const [aheadA, aheadB] = [wordsAhead(a.claim.text).length > 0, wordsAhead(b.claim.text).length > 0];
  const [turnA, turnB] = [wordsOfTurn(a.claim.text).length > 0, wordsOfTurn(b.claim.text).length > 0];
  return {
    datesKnown: flag(apart !== null),
    later: flag(later),
    laterLong: later ? Math.min(1, Math.log(apart + 1) / Math.log(LONG)) : 0,
    laterByDays: flag(apart !== null && apart >= 2),
    aheadOnlyA: flag(aheadA && !aheadB),
    aheadOnlyB: flag(aheadB && !aheadA),
    laterAheadB: flag(later && aheadB),
    laterTurnA: flag(later && turnA),
    turnA: flag(turnA),
    turnB: flag(turnB),
    laterCount: flag(later && wordsOfCount(a.claim.text).length > 0),
  };
}
