import type { Alignment } from '../../aligning/align-claims.ts';
import { conflictingTimes } from '../../aligning/match-clock-times.ts';
import { pairDates } from '../../aligning/match-dates.ts';
import { type FigurePair, pairFigures } from '../../aligning/match-figures.ts';
import { flag, oneSided, type PairFeatures, upTo } from './features.ts';

/** Amounts and dates that agree or cannot both hold. */
export function amountFeatures(alignment: Alignment): PairFeatures {
  const { a, b } = alignment;
  const pairs = pairFigures(alignment);
  const [agree, conflict] = [
    pairs.filter((pair) => pair.compatible),
    pairs.filter((pair) => !pair.compatible),
  ];
  const most = (list: readonly FigurePair[], of: (pair: FigurePair) => number) =>
    Math.max(0, ...list.map(of));
  const [inA, inB] = [a.claim.figures.length, b.claim.figures.length];
  const [datesA, datesB] = [a.claim.dates, b.claim.dates];
  const shared = pairDates(alignment).some(({ agree }) => agree === true);
  const datesApart =
    pairDates(alignment).some(({ agree }) => agree === false) || conflictingTimes(alignment) !== null;
  return {
    figuresBoth: flag(inA > 0 && inB > 0),
    figureOneSided: oneSided(inA > 0, inB > 0),
    figureConflict: flag(conflict.length > 0),
    figureConflictLike: most(conflict, ({ likeness }) => likeness),
    figureConflictNear: most(conflict, ({ nearness }) => nearness),
    figureAgree: most(agree, ({ nearness }) => nearness),
    figureAgreeLike: most(agree, ({ likeness }) => likeness),
    figureOnlyConflict: flag(conflict.length > 0 && agree.length === 0),
    figureUnitsApart: flag(inA > 0 && inB > 0 && pairs.length === 0),
    figureCount: upTo(6, inA + inB),
    datesBoth: flag(datesA.length > 0 && datesB.length > 0),
    dateShared: flag(shared),
    dateConflict: flag(datesApart),
    dateConflictAlone: flag(datesApart && !shared),
  };
}
