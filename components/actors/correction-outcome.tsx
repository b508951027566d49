import { useEffect, useRef } from 'preact/hooks';
import type { CorrectionState } from '../shared/use-correction.ts';

interface CorrectionOutcomeProps {
  readonly correction: CorrectionState;
  readonly onUndo: () => void;
}

/** What the newest correction did, with the way back, which gets the focus: what was pressed may be gone by now. */
export function CorrectionOutcome({ correction, onUndo }: CorrectionOutcomeProps) {
  const undo = useRef<HTMLButtonElement>(null);
  const done = correction.state === 'done' ? correction.edit : null;
  useEffect(() => {
    if (done !== null) undo.current?.focus();
  }, [done]);
  return (
    <div class="outcome">
      <p role="status" dir="auto">
        {outcomeText(correction)}
      </p>
      {done !== null && (
        <button type="button" class="link-button" ref={undo} onClick={onUndo}>
          Undo
        </button>
      )}
    </div>
  );
}

function outcomeText(correction: CorrectionState) {
  switch (correction.state) {
    case 'idle':
      return null;
    case 'busy':
      return 'Correcting…';
    case 'done':
      return correction.said;
    case 'undone':
      return 'Undone. All is as before.';
    case 'failed':
      return (
        <span class="problem-line">
          <strong>{correction.problem.message}</strong> {correction.problem.remedy}
        </span>
      );
  }
}
