import type { DateMention } from '../../text/date-mention.ts';
import type { Alignment } from '../aligning/align-claims.ts';
import { datesInOnePlace } from '../aligning/aligned-amounts.ts';
import { datedEvents } from '../aligning/dated-events.ts';
import { type DatePair, pairDates } from '../aligning/match-dates.ts';
import { isCoincidence, pairFigures } from '../aligning/match-figures.ts';
import { mayHaveMovedOn } from '../aligning/moved-on.ts';
import type { RelatedVerdict } from '../claim-in-context.ts';
import { dateInWords } from '../explaining/date-in-words.ts';
import { apartInWords, sentenceOf } from '../explaining/explain.ts';
import { factTitle } from '../explaining/fact-title.ts';
import { conflictingFigures } from './figure.ts';

/** The same event put at dates that cannot both hold. */
export function dateComparator(alignment: Alignment): RelatedVerdict | null {
  const { containment, jaccard, words, sharedActors, matter } = alignment;
  const conflict = conflictingDates(alignment);
  if (!conflict || !(conflict.inOnePlace || isOneEvent(conflict, alignment))) return null;
  const counted = conflictingFigures(alignment);
  if (counted && mayHaveMovedOn(counted, alignment)) return null;
  const { a: first, b: second, likeness } = conflict;
  const alike = words !== null && words.similarity >= 0.75;
  return {
    relation: 'date-differs',
    score: Math.min(
      0.97,
      0.15 +
        0.3 * containment +
        0.2 * jaccard +
        0.25 * likeness +
        (alike ? 0.15 : 0) +
        (sharedActors.length > 0 && matter.weight >= 1.5 ? 0.1 : 0),
    ),
    what: factTitle(alignment),
    marksA: [{ start: first.start, end: first.end }],
    marksB: [{ start: second.start, end: second.end }],
    why: sentenceOf(
      'Same event, different dates',
      apartInWords(alignment),
      `${dateInWords(first, alignment.a.claim.text)} here, ${dateInWords(second, alignment.b.claim.text)} there`,
    ),
    rule: 'date',
  };
}

/**
 * The dates of one thing that cannot both hold, the two whose surroundings are most alike; null where there are none, or
 * where another date agrees that stands in words as like.
 */
export function conflictingDates(alignment: Alignment): (DatePair & { readonly inOnePlace: boolean }) | null {
  const placed = datesInOnePlace(alignment);
  if (placed) return { ...placed, likeness: 1, near: 1, agree: false, inOnePlace: true };
  const pairs = pairDates(alignment);
  const agreeing = pairs.find(({ agree }) => agree === true);
  const conflict = pairs.find(
    ({ a, b, agree }) =>
      agree === false &&
      (alignment.given || a.grain === b.grain || a.bound !== 'on' || b.bound !== 'on') &&
      !namesThing(alignment.a.claim.text, a) &&
      !namesThing(alignment.b.claim.text, b),
  );
  if (conflict === undefined) return null;
  return agreeing && (!alignment.given || agreeing.likeness >= conflict.likeness - 0.2)
    ? null
    : { ...conflict, inOnePlace: false };
}

/** Whether both dates belong to one event or one state of things, not to two of the same matter. */
function isOneEvent({ a: first, b: second, likeness }: DatePair, alignment: Alignment): boolean {
  const { containment, jaccard, words, given, sharedActors, matter } = alignment;
  const alike = words !== null && words.similarity >= 0.75;
  if (!given)
    return (
      likeness >= 0.5 &&
      containment >= 0.5 &&
      jaccard >= 0.2 &&
      (alike || (sharedActors.length > 0 && matter.weight >= 1.3))
    );
  // Who says "before" or "as of" holds a state of things against a day, and states are seldom told of two things.
  const counted = pairFigures(alignment).some((pair) => pair.compatible && !isCoincidence(pair));
  if (counted) return true;
  const bounded = first.bound !== 'on' || second.bound !== 'on';
  if (bounded) return matter.containment >= 0.15 || containment >= 0.3;
  return (containment >= 0.5 && likeness >= 0.3) || isOneDoing(alignment, first, second);
}

/** Whether the clauses of both dates tell of one event, and nothing in them of two doers or of two things done. */
function isOneDoing(alignment: Alignment, first: DateMention, second: DateMention): boolean {
  const events = datedEvents(alignment, first, second);
  return events !== null && events.near === 1 && (events.doers ?? 1) >= 0.5 && (events.patients ?? 1) >= 0.5;
}

/** Whether a year belongs to a name ("the 2014 World Cup"): it says which one, not when something came about. */
const namesThing = (text: string, { grain, start, end }: DateMention): boolean =>
  grain === 'year' && /\bthe\s$/i.test(text.slice(0, start)) && /^\s\p{Lu}/u.test(text.slice(end));
