import type { Figure } from '../../text/figures.ts';
import type { Alignment } from '../aligning/align-claims.ts';
import { pairFigures } from '../aligning/match-figures.ts';
import type { RelatedVerdict } from '../claim-in-context.ts';
import { apartInWords, figureInWords, sentenceOf } from '../explaining/explain.ts';
import { factTitle } from '../explaining/fact-title.ts';
import { figureComparator } from './figure.ts';

/** The amounts at odds of two passages that are known to count one thing. */
export function tellFigures(alignment: Alignment): RelatedVerdict | null {
  const known = figureComparator(alignment);
  if (known?.relation === 'figure-differs') return known;
  const pair = pairFigures(alignment).find(({ compatible }) => !compatible) ?? unequalPair(alignment);
  if (!pair) return null;
  const { a, b } = alignment;
  const [wordsA, wordsB] = [figureInWords(pair.a, a.claim.text), figureInWords(pair.b, b.claim.text)];
  return {
    relation: 'figure-differs',
    score: 0.5,
    what: factTitle(alignment, { figure: pair.a }),
    marksA: [{ start: pair.a.hedgeStart, end: pair.a.end }],
    marksB: [{ start: pair.b.hedgeStart, end: pair.b.end }],
    why: sentenceOf('Same thing counted', apartInWords(alignment), `${wordsA} is not ${wordsB}`),
    rule: 'figure',
  };
}

/** Amounts in one unit that are not equal, the first of each side. */
function unequalPair({ a, b }: Alignment): { readonly a: Figure; readonly b: Figure } | null {
  for (const first of a.claim.figures)
    for (const second of b.claim.figures)
      if (
        first.unit.kind === second.unit.kind &&
        first.unit.name === second.unit.name &&
        first.value !== second.value
      )
        return { a: first, b: second };
  return null;
}
