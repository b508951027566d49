import { addDays, type DayInterval, intervalsShareADay } from '../../text/calendar.ts';
import type { DateMention } from '../../text/date-mention.ts';
import type { Alignment } from '../aligning/align-claims.ts';
import { claimTerms } from '../aligning/claim-terms.ts';
import { windowLikeness } from '../aligning/match-figures.ts';
import type { RelatedVerdict } from '../claim-in-context.ts';
import { apartInWords, sentenceOf } from '../explaining/explain.ts';
import { factTitle } from '../explaining/fact-title.ts';

/** The same event put at dates that cannot both hold. */
export function dateComparator(alignment: Alignment): RelatedVerdict | null {
  const { containment, jaccard, words, given, sharedActors, matter } = alignment;
  const alike = words !== null && words.similarity >= 0.75;
  const aligned = given
    ? containment >= 0.3
    : containment >= 0.5 && jaccard >= 0.2 && (alike || (sharedActors.length > 0 && matter.weight >= 1.3));
  if (!aligned) return null;
  const conflict = conflictingDates(alignment);
  if (!conflict) return null;
  const { first, second, likeness } = conflict;
  if (!given && likeness < 0.5) return null;
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
      `${first.surface} here, ${second.surface} there`,
    ),
    rule: 'date',
  };
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
function conflictingDates({ a, b, given }: Alignment): DateConflict | null {
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

/** "Before March 31" allows every earlier day, "since 2014" that year and every later one. */
function allowedDays({ bound }: DateMention, { from, to }: DayInterval): DayInterval {
  switch (bound) {
    case 'before':
      return { from: '0000-01-01', to: addDays(from, -1) };
    case 'until':
      return { from: '0000-01-01', to };
    case 'after':
      return { from: addDays(to, 1), to: '9999-12-31' };
    case 'since':
      return { from, to: '9999-12-31' };
    case 'on':
      return { from, to };
  }
}

/** Whether both may name the same day; null where that cannot be told. */
function datesAgree(a: DateMention, b: DateMention): boolean | null {
  // "Wednesday" here and there: which one is meant hangs on the tense, which is not read.
  if (a.surface.toLowerCase() === b.surface.toLowerCase()) return a.relative ? null : true;
  if (a.interval && b.interval)
    return intervalsShareADay(allowedDays(a, a.interval), allowedDays(b, b.interval));
  if (a.month !== null && b.month !== null) {
    if (a.month !== b.month) return false;
    return a.day !== null && b.day !== null ? a.day === b.day : null;
  }
  return null;
}
