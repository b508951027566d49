import { type Alignment, factInWords } from '../align-claims.ts';
import type { RelatedVerdict } from '../claim-in-context.ts';
import { figureInWords } from '../explain.ts';
import { type FigurePair, pairFigures } from '../match-figures.ts';
import { countsTheSame } from './figure.ts';

/** The same fact on both sides, nothing in it at odds. */
export function agreeComparator(alignment: Alignment): RelatedVerdict | null {
  const { containment, jaccard, matter, shared, a, given } = alignment;
  const pairs = pairFigures(alignment);
  const figures = pairs.filter(
    (pair) => pair.compatible && pair.nearness >= 0.6 && countsTheSame(pair, alignment, pairs),
  );
  const enough = given
    ? containment >= (figures.length > 0 ? 0.15 : 0.35)
    : matter.weight >= (figures.length > 0 ? 1 : 2.5) &&
      matter.containment >= (figures.length > 0 ? 0.25 : 0.4);
  if (!enough || (!given && alignment.periodsConflict)) return null;
  return {
    relation: 'agree',
    score: Math.min(0.95, 0.25 + 0.35 * containment + 0.3 * jaccard + (figures.length > 0 ? 0.1 : 0)),
    what: factInWords(alignment),
    marksA:
      figures.length > 0
        ? figures.map((pair) => spanOf(pair.a))
        : shared.map(({ inA }) => ({ start: inA.start, end: inA.end })),
    marksB:
      figures.length > 0
        ? figures.map((pair) => spanOf(pair.b))
        : shared.map(({ inB }) => ({ start: inB.start, end: inB.end })),
    why: whyOf(
      figures.find(({ a: { value } }) => value >= 10) ?? figures[0],
      a.claim.text,
      alignment.b.claim.text,
    ),
    rule: 'agree',
  };
}

const spanOf = (figure: FigurePair['a']) => ({ start: figure.hedgeStart, end: figure.end });

function whyOf(pair: FigurePair | undefined, textA: string, textB: string): string {
  if (!pair) return 'Both tell the same, and nothing in one speaks against the other.';
  const [first, second] = [figureInWords(pair.a, textA), figureInWords(pair.b, textB)];
  return first === second ? `Both give ${first}.` : `${first} and ${second} may be the same amount.`;
}
