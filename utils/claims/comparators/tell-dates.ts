import type { Span } from '../../text/span.ts';
import type { Alignment } from '../aligning/align-claims.ts';
import { conflictingTimes } from '../aligning/match-clock-times.ts';
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
  const { a, b } = alignment;
  const times = conflictingTimes(alignment);
  if (times) return told(alignment, times, `${times.a.surface} here, ${times.b.surface} there`);
  // On one day both may have happened, whatever else is dated otherwise.
  if (pairs.some((one) => one.agree === true && one.a.grain === 'day' && one.b.grain === 'day')) return null;
  const pair =
    pairs.find(({ agree }) => agree === false) ??
    pairs.find((one) => one.agree === null && one.a.surface.toLowerCase() !== one.b.surface.toLowerCase());
  if (!pair) return null;
  const [first, second] = [dateInWords(pair.a, a.claim.text), dateInWords(pair.b, b.claim.text)];
  return told(alignment, pair, `${first} here, ${second} there`);
}

function told(
  alignment: Alignment,
  at: { readonly a: Span; readonly b: Span },
  words: string,
): RelatedVerdict {
  return {
    relation: 'date-differs',
    score: 0.5,
    what: factTitle(alignment),
    marksA: [{ start: at.a.start, end: at.a.end }],
    marksB: [{ start: at.b.start, end: at.b.end }],
    why: sentenceOf('Same event, different dates', apartInWords(alignment), words),
    rule: 'date',
  };
}
