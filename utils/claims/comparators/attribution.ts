import type { Alignment } from '../aligning/align-claims.ts';
import type { ClaimInContext, RelatedVerdict } from '../claim-in-context.ts';
import { factTitle } from '../explaining/fact-title.ts';
import type { Quotation } from '../quotation.ts';

/** The same content, but another source for it. */
export function attributionComparator(alignment: Alignment): RelatedVerdict | null {
  const { a, b, containment, jaccard, given } = alignment;
  if (containment < (given ? 0.6 : 0.7) || jaccard < 0.4) return null;
  const [first, second] = [sourceOf(a), sourceOf(b)];
  if (!first?.source || !second?.source) return null;
  if (first.actor === null || second.actor === null || first.actor === second.actor) return null;
  // Each names the other's source too: an answer to it, or a meeting of the two.
  if (a.claim.actors.includes(second.actor) || b.claim.actors.includes(first.actor)) return null;
  return {
    relation: 'attribution-differs',
    score: Math.min(0.9, 0.2 + 0.4 * containment + 0.35 * jaccard),
    what: factTitle(alignment),
    marksA: [{ start: first.source.start, end: first.source.end }],
    marksB: [{ start: second.source.start, end: second.source.end }],
    why: `The same content, from ${first.source.surface} here and from ${second.source.surface} there.`,
    rule: 'attribution',
  };
}

function sourceOf({ claim }: ClaimInContext): Quotation | null {
  return (
    claim.quotations.find(
      ({ source, verb }) =>
        verb !== null && source !== null && !/^(?:he|she|it|they|who|we|i|you)$/i.test(source.surface),
    ) ?? null
  );
}
