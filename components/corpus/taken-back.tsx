import { useEffect, useRef } from 'preact/hooks';
import type { Removal, TakingBack } from './use-taking-back.ts';

interface TakenBackProps {
  readonly taking: TakingBack;
  readonly onPutBack: (removal: Removal) => void;
  /** Gets the focus once it was put back, since the button goes. */
  readonly focusAfter: () => void;
}

/** What was taken back, with the way to put it back, which gets the focus: what was pressed is gone by now. */
export function TakenBack({ taking, onPutBack, focusAfter }: TakenBackProps) {
  const button = useRef<HTMLButtonElement>(null);
  const removal = taking.state === 'removed' ? taking.removal : null;
  const restored = taking.state === 'restored' ? taking : null;
  useEffect(() => {
    if (removal !== null) button.current?.focus();
  }, [removal]);
  useEffect(() => {
    if (restored !== null) focusAfter();
  }, [restored]);
  return (
    <div class="taken-back">
      <p role="status" dir="auto">
        {outcomeText(taking)}
      </p>
      {removal !== null && (
        <button type="button" class="link-button" ref={button} onClick={() => onPutBack(removal)}>
          Put it back
        </button>
      )}
    </div>
  );
}

function outcomeText(taking: TakingBack) {
  switch (taking.state) {
    case 'idle':
      return null;
    case 'removed':
      return `Taken back: ${taking.removal.name}`;
    case 'restored':
      return `Put back: ${taking.name}`;
    case 'failed':
      return (
        <span class="problem-line">
          <strong>{taking.problem.message}</strong> {taking.problem.remedy}
        </span>
      );
  }
}
