import type { Alignment } from '../aligning/align-claims.ts';
import { pairDates } from '../aligning/match-dates.ts';
import type { RelatedVerdict } from '../claim-in-context.ts';
import { dateInWords } from '../explaining/date-in-words.ts';
import { apartInWords, sentenceOf } from '../explaining/explain.ts';
import { factTitle } from '../explaining/fact-title.ts';
import { dateComparator } from './date.ts';

/** The dates at odds of two passages that are known to date one event differently. */
export function tellDates(alignment: Alignment): RelatedVerdict | null {
  // Dates that exclude each other tell enough here, in however different words.
  const known = dateComparator({ ...alignment, containment: 1 });
  if (known) return known;
  const pairs = pairDates(alignment);
  // On one day both may have happened, whatever else is dated otherwise.
  if (pairs.some(({ a, b, agree }) => agree === true && a.grain === 'day' && b.grain === 'day')) return null;
  const pair =
    pairs.find(({ agree }) => agree === false) ??
    pairs.find(({ a, b, agree }) => agree === null && a.surface.toLowerCase() !== b.surface.toLowerCase());
  if (!pair) return null;
  return {
    relation: 'date-differs',
    score: 0.5,
    what: factTitle(alignment),
    marksA: [{ start: pair.a.start, end: pair.a.end }],
    marksB: [{ start: pair.b.start, end: pair.b.end }],
    why: sentenceOf(
      'Same event, different dates',
      apartInWords(alignment),
      `${dateInWords(pair.a, alignment.a.claim.text)} here, ${dateInWords(pair.b, alignment.b.claim.text)} there`,
    ),
    rule: 'date',
  };
}
