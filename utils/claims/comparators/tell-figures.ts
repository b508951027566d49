import type { Alignment } from '../aligning/align-claims.ts';
import type { ComparableAmounts } from '../aligning/comparable-amounts.ts';
import { pairFigures } from '../aligning/match-figures.ts';
import type { RelatedVerdict } from '../claim-in-context.ts';
import { atOddsInWords } from '../explaining/amounts-in-words.ts';
import { factTitle } from '../explaining/fact-title.ts';
import { figureComparator } from './figure.ts';

/** The amounts at odds of two passages that are known to count one thing. */
export function tellFigures(alignment: Alignment): RelatedVerdict | null {
  const known = figureComparator(alignment);
  if (known?.relation === 'figure-differs') return known;
  const pair = pairFigures(alignment).find(({ compatible }) => !compatible) ?? unequalPair(alignment);
  if (!pair) return null;
  return {
    relation: 'figure-differs',
    score: 0.5,
    what: factTitle(alignment, { figure: pair.a }),
    marksA: [{ start: pair.a.hedgeStart, end: pair.a.end }],
    marksB: [{ start: pair.b.hedgeStart, end: pair.b.end }],
    why: atOddsInWords(pair, alignment),
    rule: 'figure',
  };
}

/** Amounts in one unit that are not equal, the first of each side. */
function unequalPair({ a, b }: Alignment): ComparableAmounts | null {
  for (const first of a.claim.figures)
    for (const second of b.claim.figures)
      if (
        first.unit.kind === second.unit.kind &&
        first.unit.name === second.unit.name &&
        first.value !== second.value
      )
        return { a: first, b: second, compatibility: 'conflict', note: null };
  return null;
}
