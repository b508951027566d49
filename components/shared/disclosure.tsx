import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

/** Whether a fold is open, with what its button and its content need to be tied together. */
export function useDisclosure(initiallyOpen = false) {
  const id = useId();
  const [open, setOpen] = useState(initiallyOpen);
  return {
    open,
    button: { 'aria-expanded': open, 'aria-controls': id, onClick: () => setOpen(!open) },
    content: { id, hidden: !open },
  } as const;
}

interface FoldProps {
  /** What is folded away, in words. */
  readonly summary: string;
  readonly initiallyOpen?: boolean;
  readonly children: ComponentChildren;
}

/** A quiet line that says what is folded away, with a button that shows it. */
export function Fold({ summary, initiallyOpen = false, children }: FoldProps) {
  const fold = useDisclosure(initiallyOpen);
  return (
    <div class="fold">
      <p class="fold-line">
        {summary}
        <button
          type="button"
          class="link-button"
          aria-label={`${fold.open ? 'Hide' : 'Show'} ${summary}`}
          {...fold.button}
        >
          {fold.open ? 'Hide' : 'Show'}
        </button>
      </p>
      <div class="card-list" {...fold.content}>
        {fold.open && children}
      </div>
    </div>
  );
}
