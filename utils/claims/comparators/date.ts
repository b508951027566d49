import type { DateMention } from '../../text/date-mention.ts';
import type { Alignment } from '../aligning/align-claims.ts';
import { claimTerms } from '../aligning/claim-terms.ts';
import { datesAgree } from '../aligning/date-compatibility.ts';
import { windowLikeness } from '../aligning/match-figures.ts';
import type { RelatedVerdict } from '../claim-in-context.ts';
import { apartInWords, sentenceOf } from '../explaining/explain.ts';
import { factTitle } from '../explaining/fact-title.ts';

/** The same event put at dates that cannot both hold. */
export function dateComparator(alignment: Alignment): RelatedVerdict | null {
  const { containment, jaccard, words, sharedActors, matter } = alignment;
  const conflict = conflictingDates(alignment);
  if (!conflict || !isOneEvent(conflict, alignment)) return null;
  const { first, second, likeness } = conflict;
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
      'Same event, other dates',
      apartInWords(alignment),
      `${dateInWords(first, alignment.a.claim.text)} here, ${dateInWords(second, alignment.b.claim.text)} there`,
    ),
    rule: 'date',
  };
}

/** A date with the word that bounds it: "before 3 May". */
function dateInWords({ start, surface, bound }: DateMention, text: string): string {
  if (bound === 'on') return surface;
  const word = text
    .slice(Math.max(0, start - 24), start)
    .match(/(?:\bas of|\p{L}+(?:\s+the(?:\s+\p{L}+\s+of)?)?)\s+$/u)?.[0];
  return `${(word ?? '').replace(/\s+/g, ' ')}${surface}`;
}

interface DateConflict {
  readonly first: DateMention;
  readonly second: DateMention;
  /** How alike the words around them are, 0 to 1. */
  readonly likeness: number;
}

/**
 * Of the dates that cannot both hold, the two whose surroundings are most alike. Where any two dates agree, the rest
 * may date something else.
 */
export function conflictingDates({ a, b, given }: Alignment): DateConflict | null {
  const [termsA, termsB] = [claimTerms(a.claim), claimTerms(b.claim)];
  let conflict: DateConflict | null = null;
  for (const first of a.claim.dates)
    for (const second of b.claim.dates) {
      const agree = datesAgree(first, second);
      if (agree === true) return null;
      const comparable =
        given || first.grain === second.grain || first.bound !== 'on' || second.bound !== 'on';
      if (agree === null || !comparable) continue;
      const likeness = windowLikeness(termsA, first, termsB, second);
      if (conflict === null || likeness > conflict.likeness) conflict = { first, second, likeness };
    }
  return conflict;
}

/** Whether both dates belong to one event or one state of things, not to two of the same matter. */
function isOneEvent({ first, second, likeness }: DateConflict, alignment: Alignment): boolean {
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
  const bounded = first.bound !== 'on' || second.bound !== 'on';
  return bounded ? matter.containment >= 0.2 || containment >= 0.3 : containment >= 0.5 && likeness >= 0.3;
}
