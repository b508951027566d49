import type { Alignment } from '../../aligning/align-claims.ts';
import type { PairFeatures } from './features.ts';
import { SMALL_WORDS } from './small-words.ts';

/** One small word says less than what is read off whole clauses, so its weight has to grow larger to count as much. */
const VALUE = 0.4;

/**
 * The small words that stand on one side alone, whichever: "still" here or "again" there tells how two reports stand
 * to each other where all other words agree. Those of neither or of both sides are left out.
 */
export function smallWordFeatures({ a, b }: Alignment): PairFeatures {
  const [inA, inB] = [smallWords(a.claim.text), smallWords(b.claim.text)];
  const features: Record<string, number> = {};
  for (const word of inA) if (!inB.has(word)) features[`alone:${word}`] = VALUE;
  for (const word of inB) if (!inA.has(word)) features[`alone:${word}`] = VALUE;
  return features;
}

const smallWords = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => SMALL_WORDS.has(word)));
