import { useState } from 'preact/hooks';
import { ProblemLine } from '../shared/problem-line.tsx';
import { useAction } from '../shared/use-action.ts';

interface RemoveSectionProps {
  /** Everything is gone. */
  readonly onRemoved: () => void;
}

/** Removes everything that Sidelight stores, after the reader said so twice. */
export function RemoveSection({ onRemoved }: RemoveSectionProps) {
  const [asked, setAsked] = useState(false);
  const { action, run } = useAction();
  const remove = async () => {
    if (!(await run({ type: 'view/remove-everything' }))) return;
    setAsked(false);
    onRemoved();
  };
  return (
    <section class="library-section" aria-labelledby="remove-heading">
      <h2 id="remove-heading">Start over</h2>
      <p class="section-note">
        Removes every article, everything you wrote, what you subscribed to and your settings. A backup that
        you saved before brings them back; nothing else does.
      </p>
      {asked ? (
        <div class="button-row">
          <button
            type="button"
            class="button button-danger"
            disabled={action.state === 'busy'}
            onClick={() => void remove()}
          >
            Remove everything for good
          </button>
          <button type="button" class="button" onClick={() => setAsked(false)}>
            Leave it
          </button>
        </div>
      ) : (
        <button type="button" class="button" onClick={() => setAsked(true)}>
          Remove everything …
        </button>
      )}
      <p role="status">{action.state === 'done' && !asked && 'Everything was removed.'}</p>
      <ProblemLine action={action} />
    </section>
  );
}
