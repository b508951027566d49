import { useMemo } from 'preact/hooks';
import type { PairKey } from '../../utils/claims/pair-key.ts';
import type { Opinion } from '../../utils/claims/second-opinion.ts';
import type { ComparisonsView } from '../../utils/messages/comparison-answers.ts';
import { useAnswer } from '../shared/use-answer.ts';

interface OpinionsQuestion {
  /** Null for a stored article, of which no model is asked. */
  readonly tab: number | null;
  readonly whole: boolean;
  readonly found: ComparisonsView;
}

/**
 * What a model of the browser guesses of hints, by pair; empty where the reader did not ask for that, and until it has
 * answered. A failure says nothing: hints stand without it.
 */
export function useOpinions({ tab, whole, found }: OpinionsQuestion): ReadonlyMap<PairKey, Opinion> {
  const hasHints = found.comparisons.some(({ tier }) => tier === 'hint');
  const question = hasHints && tab !== null ? ({ type: 'view/opinions', tab, whole } as const) : null;
  const { loaded } = useAnswer(question, { version: found });
  return useMemo(
    () =>
      new Map(
        loaded.state === 'ready' ? loaded.value.map(({ pair, opinion }) => [pair, opinion] as const) : [],
      ),
    [loaded],
  );
}
