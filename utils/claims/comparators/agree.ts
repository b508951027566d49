import { type Alignment, asGiven } from '../aligning/align-claims.ts';
import { pairDates } from '../aligning/match-dates.ts';
import { type FigurePair, pairFigures } from '../aligning/match-figures.ts';
import type { RelatedVerdict } from '../claim-in-context.ts';
import { agreeInWords } from '../explaining/amounts-in-words.ts';
import { factTitle } from '../explaining/fact-title.ts';
import { conflictingFigures, countsTheSame } from './figure.ts';

/** The same fact on both sides, nothing in it at odds. */
export function agreeComparator(alignment: Alignment): RelatedVerdict | null {
  const { containment, jaccard, matter, shared, given } = alignment;
  const pairs = pairFigures(alignment);
  const measured = pairs.filter((pair) => countsTheSame(pair, alignment, pairs));
  // That there is none of a thing is no amount that could be shown.
  const figures = measured.filter(
    (pair) => pair.compatible && pair.a.value !== 0 && (given || pair.nearness >= 0.6),
  );
  if (given && conflictingFigures(alignment)) return null;
  // An equal amount or day ties two sentences together that share few words.
  const anchored = figures.length > 0 || shareADay(alignment);
  const enough = given
    ? figures.length > 0 || containment >= 0.35 || isDatedAlike(alignment)
    : matter.weight >= (anchored ? 0.45 : 2) && matter.containment >= (anchored ? 0.25 : 0.4);
  if (!enough || (!given && alignment.periodsConflict)) return null;
  const score = Math.min(0.95, 0.25 + 0.35 * containment + 0.3 * jaccard + (figures.length > 0 ? 0.1 : 0));
  const telling = figures.find(({ a: { value } }) => value >= 10) ?? figures[0];
  return {
    relation: 'agree',
    score,
    what: factTitle(alignment, telling ? { figure: telling.a } : {}),
    marksA:
      figures.length > 0
        ? figures.map((pair) => spanOf(pair.a))
        : shared.map(({ inA }) => ({ start: inA.start, end: inA.end })),
    marksB:
      figures.length > 0
        ? figures.map((pair) => spanOf(pair.b))
        : shared.map(({ inB }) => ({ start: inB.start, end: inB.end })),
    why: whyOf(telling, alignment, score >= SURE),
    rule: 'agree',
  };
}

const spanOf = (figure: FigurePair['a']) => ({ start: figure.hedgeStart, end: figure.end });

/** From these shares of like words on a date in common makes one fact; who says "before" seldom speaks of another one. */
const WITH_DAY = 0.3;
const WITH_BOUND = 0.15;

const isDatedAlike = (alignment: Alignment) =>
  pairDates(alignment).some(
    ({ a, b, agree }) =>
      agree === true &&
      alignment.matter.containment >= (a.bound === 'on' && b.bound === 'on' ? WITH_DAY : WITH_BOUND),
  );

function shareADay({ a, b }: Alignment): boolean {
  const days = new Set(
    a.claim.dates.flatMap(({ grain, interval }) => (grain === 'day' && interval ? [interval.from] : [])),
  );
  return b.claim.dates.some(
    ({ grain, interval }) => grain === 'day' && interval !== null && days.has(interval.from),
  );
}

/** From this score on "the same matter" may be called "the same". */
const SURE = 0.75;

function whyOf(pair: FigurePair | undefined, alignment: Alignment, sure: boolean): string {
  if (pair) return agreeInWords(pair, alignment);
  return sure
    ? 'Both say the same, and nothing in one contradicts the other.'
    : 'Both are about the same matter, and nothing in one contradicts the other.';
}

/** What two passages have in common that are known to tell one fact alike, however few words they share. */
export function tellAgreement(alignment: Alignment): RelatedVerdict {
  const plain = agreeComparator(asGiven(alignment));
  if (plain) return plain;
  const { shared } = alignment;
  return {
    relation: 'agree',
    score: 0.5,
    what: factTitle(alignment),
    marksA: shared.map(({ inA }) => ({ start: inA.start, end: inA.end })),
    marksB: shared.map(({ inB }) => ({ start: inB.start, end: inB.end })),
    why: whyOf(undefined, alignment, false),
    rule: 'agree',
  };
}
