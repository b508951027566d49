import { useEffect, useRef } from 'preact/hooks';
import type { ComparisonView } from '../../utils/messages/comparison-answers.ts';
import { ProblemLine } from '../shared/problem-line.tsx';
import type { Judging } from './use-judging.ts';

interface SetAsideLineProps {
  readonly comparison: ComparisonView;
  readonly judging: Judging;
}

/** Stands where a comparison was that the reader just set aside, with the way back, which gets the focus. */
export function SetAsideLine({ comparison, judging }: SetAsideLineProps) {
  const { pair, what } = comparison;
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (judging.latest === pair) undo.current?.focus();
    // Once, when it takes the place of the card.
  }, []);
  return (
    <div class="strip set-aside">
      <p role="status">
        Not the same thing: <span dir="auto">{what}</span>
      </p>
      <button
        type="button"
        class="link-button"
        ref={undo}
        aria-label={`Undo “Not the same thing”: ${what}`}
        onClick={() => judging.bringBack(comparison)}
      >
        Undo
      </button>
      {judging.failure?.pair === pair && (
        <ProblemLine action={{ state: 'failed', problem: judging.failure.problem }} />
      )}
    </div>
  );
}
