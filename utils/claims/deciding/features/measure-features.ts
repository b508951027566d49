import { type Alignment, asGiven } from '../../aligning/align-claims.ts';
import { claimAmounts } from '../../aligning/claim-amounts.ts';
import { outbids } from '../../aligning/figure-compatibility.ts';
import { pairDates } from '../../aligning/match-dates.ts';
import { isCoincidence, pairFigures } from '../../aligning/match-figures.ts';
import { pairQuotations } from '../../aligning/match-quotations.ts';
import { mayHaveMovedOn } from '../../aligning/moved-on.ts';
import { wordSwap } from '../../aligning/word-swaps.ts';
import { conflictingDates, dateComparator } from '../../comparators/date.ts';
import { conflictingFigures, countsTheSame } from '../../comparators/figure.ts';
import { flag, type PairFeatures, upTo } from './features.ts';

/** What amounts and dates say once they are known to measure and date one thing, and what they leave open. */
export function measureFeatures(plain: Alignment): PairFeatures {
  const alignment = asGiven(plain);
  const { a, b } = alignment;
  const pairs = pairFigures(alignment);
  const same = pairs.filter((pair) => countsTheSame(pair, alignment, pairs));
  const conflict = conflictingFigures(alignment);
  const amounts = claimAmounts(a.claim).filter(({ unit }) => unit.kind !== 'rank');
  const unmet = amounts.filter((amount) => !same.some((pair) => pair.a === amount));
  const movedOn = conflict !== null && mayHaveMovedOn(conflict, alignment);
  const quotations = pairQuotations(alignment);
  const dated = a.claim.dates.some(({ surface }) => /\d{4}/.test(surface));
  return {
    measuredConflict: flag(conflict !== null && !movedOn),
    measuredMovedOn: flag(movedOn),
    measuredAgree: flag(conflict === null && same.some(({ compatible }) => compatible)),
    measuredNear: flag(conflict === null && same.some((pair) => pair.compatible && !isCoincidence(pair))),
    measuredOutbid: flag(same.some((pair) => outbids(pair.a, pair.b))),
    amountsUnmet: amounts.length === 0 ? 0 : unmet.length / amounts.length,
    noAmounts: flag(amounts.length === 0),
    amountsAlone: upTo(3, amounts.length),
    datedApart: flag(dateComparator(alignment) !== null),
    datesApartUnsure: flag(conflictingDates(alignment) !== null),
    dateUnmet: flag(dated && b.claim.dates.length === 0),
    dateMet: Math.max(
      0,
      ...pairDates(alignment).map(({ agree, likeness }) => (agree ? 0.3 + 0.7 * likeness : 0)),
    ),
    quotesTied: flag(quotations.some(({ tie }) => tie === 'same')),
    quotesOther: flag(quotations.length > 0 && quotations.every(({ tie }) => tie === 'other')),
    swapped: flag(wordSwap(alignment) !== null),
  };
}
