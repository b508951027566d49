import type { Alignment } from '../aligning/align-claims.ts';
import { type ClaimSource, claimSources, maySpeakAsOne } from '../aligning/claim-sources.ts';
import type { RelatedVerdict } from '../claim-in-context.ts';
import { inSentence } from '../explaining/explain.ts';
import { factTitle } from '../explaining/fact-title.ts';

/** The same content, but another source for it: between known speakers alone, in like words. */
export function attributionComparator(alignment: Alignment): RelatedVerdict | null {
  const { a, b, containment, jaccard, given } = alignment;
  if (containment < (given ? 0.6 : 0.7) || jaccard < 0.4) return null;
  const [first] = claimSources(a.claim).filter(({ actor }) => actor !== null);
  const [second] = claimSources(b.claim).filter(({ actor }) => actor !== null);
  if (!first?.actor || !second?.actor || maySpeakAsOne(first, second)) return null;
  // Each names the other's source too: an answer to it, or a meeting of the two.
  if (a.claim.actors.includes(second.actor) || b.claim.actors.includes(first.actor)) return null;
  const told = tellAttribution(alignment);
  return told && { ...told, score: Math.min(0.9, 0.2 + 0.4 * containment + 0.35 * jaccard) };
}

/** Whose word each of two passages is that tell one thing: another's, or nobody's on one side. */
export function tellAttribution(alignment: Alignment): RelatedVerdict | null {
  const { a, b } = alignment;
  const [sourcesA, sourcesB] = [claimSources(a.claim), claimSources(b.claim)];
  const first = sourcesA.find((one) => !sourcesB.some((other) => maySpeakAsOne(one, other)));
  const second = sourcesB.find((one) => !sourcesA.some((other) => maySpeakAsOne(one, other)));
  const verdict = {
    relation: 'attribution-differs',
    score: 0.5,
    what: factTitle(alignment),
    rule: 'attribution',
  } as const;
  if (first && second)
    return {
      ...verdict,
      marksA: [markOf(first)],
      marksB: [markOf(second)],
      why: `The same content, but from ${inSentence(first.text)} here and from ${inSentence(second.text)} there.`,
    };
  if (first && sourcesB.length === 0)
    return {
      ...verdict,
      marksA: [markOf(first)],
      marksB: [],
      why: `Here the source is ${inSentence(first.text)}; the other passage names none.`,
    };
  if (second && sourcesA.length === 0)
    return {
      ...verdict,
      marksA: [],
      marksB: [markOf(second)],
      why: `This passage names no source; in the other one it is ${inSentence(second.text)}.`,
    };
  return null;
}

const markOf = ({ start, end }: ClaimSource) => ({ start, end });
