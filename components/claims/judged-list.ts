import type { PairKey } from '../../utils/claims/pair-key.ts';
import type { ComparisonsView, ComparisonView } from '../../utils/messages/comparison-answers.ts';
import type { SaidNow } from './use-judging.ts';

/** A list of comparisons with what the reader said since it was made. */
export interface JudgedList {
  /** Set aside ones keep their place, so that the way back stands there. */
  readonly comparisons: readonly ComparisonView[];
  readonly setAside: ReadonlySet<PairKey>;
  /** How many pairs are set aside in all, as far as is known. */
  readonly dismissed: number;
}

/** Lets a list show what was said since, whether or not the worker has made it anew in between. */
export function judgedList(
  { comparisons, dismissed }: Pick<ComparisonsView, 'comparisons' | 'dismissed'>,
  said: ReadonlyMap<PairKey, SaidNow>,
): JudgedList {
  const listed = new Set(comparisons.map(({ pair }) => pair));
  // The worker leaves out what it was told to, and counts it.
  const left = [...said.values()].filter(({ comparison }) => !listed.has(comparison.pair));
  const aside = [...said.values()].filter(({ judgement }) => judgement === 'not-same');
  return {
    comparisons: [
      ...comparisons.map((comparison) => ({
        ...comparison,
        important: (said.get(comparison.pair)?.comparison ?? comparison).important,
      })),
      ...left.map(({ comparison }) => comparison),
    ],
    setAside: new Set(aside.map(({ comparison }) => comparison.pair)),
    dismissed: Math.max(0, dismissed - left.length) + aside.length,
  };
}
