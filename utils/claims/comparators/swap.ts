import type { Alignment } from '../aligning/align-claims.ts';
import { wordSwap } from '../aligning/word-swaps.ts';
import type { RelatedVerdict } from '../claim-in-context.ts';
import { factTitle } from '../explaining/fact-title.ts';

/** Two versions of one sentence, of which one was made to say something else. Only for passages put side by side. */
export function swapComparator(alignment: Alignment): RelatedVerdict | null {
  const { a, b, given, words } = alignment;
  const swap = given ? wordSwap(alignment) : null;
  if (swap === null || words === null) return null;
  const [here, there] = [
    swap.a && a.claim.text.slice(swap.a.start, swap.a.end),
    swap.b && b.claim.text.slice(swap.b.start, swap.b.end),
  ];
  return {
    relation: 'contradicts',
    score: 0.6 * words.similarity,
    what: factTitle(alignment),
    marksA: swap.a ? [swap.a] : [],
    marksB: swap.b ? [swap.b] : [],
    why: whyOf(here, there),
    rule: 'swap',
  };
}

function whyOf(here: string | null, there: string | null): string {
  if (here && there) return `Otherwise the same, but “${here}” here and “${there}” there.`;
  return `Otherwise the same, but “${here ?? there ?? ''}” stands only ${here ? 'here' : 'there'}.`;
}
