import { addDays, intervalOfIsoDate, intervalsShareADay } from '../../text/calendar.ts';
import type { Alignment } from '../aligning/align-claims.ts';
import { amountsInOnePlace } from '../aligning/aligned-amounts.ts';
import { outbids } from '../aligning/figure-compatibility.ts';
import { pairDates } from '../aligning/match-dates.ts';
import { type FigurePair, figurePair, isCoincidence, pairFigures } from '../aligning/match-figures.ts';
import { mayHaveMovedOn } from '../aligning/moved-on.ts';
import type { ClaimInContext, RelatedVerdict } from '../claim-in-context.ts';
import { atOddsInWords, sameThing } from '../explaining/amounts-in-words.ts';
import { apartInWords, daysApart, figureInWords, sentenceOf } from '../explaining/explain.ts';
import { factTitle } from '../explaining/fact-title.ts';

const CHANGE =
  /\b(?:ris(?:en|es|ing)|rose|climb(?:ed|s)|grew|grown|increased|jumped|now|reached|revised|updated|fell|fallen|dropped|so far|at least|new toll)\b/i;

// What somebody wants or plans is another thing than what is.
const WANTED =
  /\b(?:targets?|goals?|demand\w*|aim(?:s|ed|ing)?|hop(?:es?|ed|ing)|plan(?:s|ned|ning)?|pledg\w+|propos\w+|should|want(?:s|ed)?|ask(?:s|ed|ing)? for|call(?:s|ed|ing)? for|push(?:es|ed|ing)?|would)\b/i;

/** Amounts of the same measured thing that cannot both hold. */
export function figureComparator(alignment: Alignment): RelatedVerdict | null {
  const { a, b, containment, given } = alignment;
  if (!given && (alignment.weight < 2 || containment < 0.35)) return null;
  const alike = alignment.words !== null && alignment.words.similarity >= 0.75;
  if (!given && !alike && WANTED.test(a.claim.text) !== WANTED.test(b.claim.text)) return null;
  const conflict = conflictingFigures(alignment);
  if (!conflict || mayHaveMovedOn(conflict, alignment)) return null;
  const [wordsA, wordsB] = [figureInWords(conflict.a, a.claim.text), figureInWords(conflict.b, b.claim.text)];
  const verdict = {
    what: factTitle(alignment, { figure: conflict.a }),
    marksA: [{ start: conflict.a.hedgeStart, end: conflict.a.end }],
    marksB: [{ start: conflict.b.hedgeStart, end: conflict.b.end }],
    rule: 'figure',
  };
  const score = scoreOf(conflict, alignment);
  if (alignment.periodsConflict)
    return {
      ...verdict,
      relation: 'scope-differs',
      score: Math.min(0.6, score),
      why: sentenceOf(
        `${sameThing(conflict)} for different periods`,
        apartInWords(alignment),
        `${wordsA} here, ${wordsB} there`,
      ),
    };
  const days = daysApart(a.article.date, b.article.date);
  if (days !== null && days > 0 && CHANGE.test(a.claim.text))
    return {
      ...verdict,
      relation: 'update',
      score,
      why: sentenceOf(
        `${sameThing(conflict)} again`,
        apartInWords(alignment),
        `${wordsB} then, ${wordsA} now`,
      ),
    };
  return {
    ...verdict,
    relation: 'figure-differs',
    score,
    why: atOddsInWords(conflict, alignment),
  };
}

/** The two amounts of one thing that cannot both hold; null where there are none. */
export function conflictingFigures(alignment: Alignment): FigurePair | null {
  const pairs = pairFigures(alignment);
  const placed = amountsInOnePlace(alignment);
  const inPlace = placed && pairs.find(({ a, b }) => a === placed.a && b === placed.b);
  if (placed) return inPlace ?? figurePair(alignment, placed.a, placed.b);
  const same = pairs.filter((pair) => countsTheSame(pair, alignment, pairs));
  const sure = same.find((pair) => apart(pair, alignment));
  if (sure) return sure;
  // Where the amounts of one side stand beside each other on the other side too, the rest belongs together as well.
  const listed = alignment.given && same.some(({ compatible, nearness }) => compatible && nearness >= 0.9);
  // The only amounts there are, of like size and in like words, hardly count two things.
  const [alone, second] = pairs;
  const lone = alignment.given && same.length === 0 && alone && !second ? alone : null;
  if (lone && isLike(lone) && apart(lone, alignment)) return lone;
  return (listed && pairs.find((pair) => pair.nearness >= 0.75 && apart(pair, alignment))) || null;
}

const isLike = ({ a, nearness, around }: FigurePair) =>
  nearness >= 0.4 && around >= 0.3 && a.unit.kind !== 'duration' && a.unit.kind !== 'rank';

const apart = ({ a, b, compatible }: FigurePair, { given }: Alignment) =>
  !compatible || (given && outbids(a, b));

/** Whether two amounts measure one thing: by what stands around them, or because there is nothing else to measure. */
export function countsTheSame(pair: FigurePair, alignment: Alignment, pairs: readonly FigurePair[]): boolean {
  const { a, b, likeness } = pair;
  const { given, containment, jaccard, sharedActors, words } = alignment;
  if (words && words.similarity >= 0.75) return likeness >= 0.4 || pairs.length === 1;
  if (a.unit.kind === 'rank') return isOneRank(pair, alignment);
  if (given) return countsTheSameWhereGiven(pair, alignment, pairs);
  if (a.unit.kind === 'duration' || b.unit.kind === 'duration') return likeness >= 0.8 && jaccard >= 0.5;
  return likeness >= 0.55 && (sharedActors.length > 0 || containment >= 0.6);
}

/** Places in an order are told of many things, so the thing has to be named alike. */
function isOneRank({ nouns, around }: FigurePair, { containment }: Alignment): boolean {
  if (nouns === null) return around >= 0.6 && containment >= 0.5;
  return (nouns >= 0.9 || (nouns >= 0.5 && around >= 0.5)) && containment >= 0.4;
}

function countsTheSameWhereGiven(
  { a, b, likeness, nouns, nearness, around }: FigurePair,
  alignment: Alignment,
  pairs: readonly FigurePair[],
): boolean {
  const { containment, matter, shared, sharedActors } = alignment;
  if (likeness >= 0.5 && (containment >= 0.3 || sharedActors.length > 0)) return true;
  // Of "cases" and "cases" no more need be shared, unless something else is counted there too.
  if (nouns !== null && nouns >= 0.8 && (around >= 0.25 || matter.weight >= 0.5)) return true;
  if (!isCoincidence({ a, b, nearness })) return true;
  const oneDay = pairDates(alignment).some(({ a: { grain }, agree }) => agree === true && grain === 'day');
  if (oneDay && nearness >= 0.75 && a.value >= 20) return true;
  const telling = a.value >= 20 || a.unit.kind === 'money' || a.unit.kind === 'rating';
  if (nearness >= 0.75 && telling && nouns !== 0) return true;
  if (nearness >= 0.75 && shared.length > 0 && nouns !== 0) return true;
  return pairs.length === 1 && containment >= 0.5 && nouns !== 0 && a.unit.kind !== 'duration';
}

/** How sure a conflict is, 0 to 1; what makes another thing of it keeps it behind the fold. */
function scoreOf(pair: FigurePair, { containment, jaccard, matter, sharedActors, a, b }: Alignment): number {
  const actors = sharedActors.length > 0 ? 0.1 : 0;
  const enough = matter.weight >= 2 ? 0.1 : 0;
  const score = 0.1 + 0.25 * pair.likeness + 0.3 * containment + 0.25 * jaccard + actors + enough;
  // "Two regions" may be part of "four regions": small counts differ easily and mean little.
  const small = pair.a.unit.kind === 'count' && Math.max(pair.a.value, pair.b.value) < 10;
  const limit = small || tellsAnotherPeriod(a, b) || tellsAnotherPeriod(b, a) ? 0.7 : 0.97;
  return Math.min(limit, score);
}

/** Days after a period in which a report without a period of its own may still speak of it. */
const LATEST_REPORT = 60;

/** Whether one claim names a period and the other, naming none, was written at quite another time. */
function tellsAnotherPeriod(dated: ClaimInContext, undated: ClaimInContext): boolean {
  if (undated.claim.dates.length > 0) return false;
  const periods = dated.claim.dates
    .filter(({ bound }) => bound === 'on')
    .flatMap(({ interval }) => interval ?? []);
  if (periods.length === 0) return false;
  const written = intervalOfIsoDate(undated.article.date);
  if (written === null) return true;
  return !periods.some(({ from, to }) =>
    intervalsShareADay(written, { from, to: addDays(to, LATEST_REPORT) }),
  );
}
