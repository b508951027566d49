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
    why: `Otherwise the same, but ${here ? `“${here}”` : 'nothing of the kind'} here and ${there ? `“${there}”` : 'nothing of the kind'} there.`,
    rule: 'swap',
  };
}
