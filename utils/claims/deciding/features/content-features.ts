import type { Alignment } from '../../aligning/align-claims.ts';
import type { ClaimTerm } from '../../aligning/claim-terms.ts';
import { softCoverage, termWeight } from '../../meaning/text-likeness.ts';
import { contentWords } from './content-words.ts';
import { type PairFeatures, upTo } from './features.ts';

/** How much of what the one says stands in the other. */
export function contentFeatures({
  a,
  b,
  containment,
  jaccard,
  matter,
  sharedActors,
  meaning: { vectors },
}: Alignment): PairFeatures {
  const [termsA, termsB] = [contentWords(a.claim), contentWords(b.claim)];
  const [coverA, coverB] = [covered(termsA, termsB), covered(termsB, termsA)];
  const soft = softCoverage(
    termsA.map(({ key }) => key),
    termsB.map(({ key }) => key),
    { likeness: (one, other) => vectors?.likeness(one, other) ?? null, weight: termWeight },
  );
  return {
    softMax: Math.max(soft.a, soft.b),
    softMin: Math.min(soft.a, soft.b),
    coverMax: Math.max(coverA, coverB),
    coverMin: Math.min(coverA, coverB),
    containment,
    jaccard,
    matterWeight: upTo(5, matter.weight),
    sharedActors: upTo(2, sharedActors.length),
  };
}

/** The share of one side's words, by weight, that the other side has. */
function covered(terms: readonly ClaimTerm[], others: readonly ClaimTerm[]): number {
  const keys = new Set(others.map(({ key }) => key));
  const sum = (list: readonly ClaimTerm[]) => list.reduce((total, { weight }) => total + weight, 0);
  const whole = sum(terms);
  return whole === 0 ? 0 : sum(terms.filter(({ key }) => keys.has(key))) / whole;
}
