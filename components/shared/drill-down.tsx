import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface DrillDownProps {
  /** Stays in the page while hidden, so that focus and place are there again on the way back. */
  readonly list: ComponentChildren;
  /** What was chosen in the list; null shows the list. */
  readonly detail: ComponentChildren | null;
  /** Where "back" leads: "Coverage". */
  readonly backTo: string;
  /** What the detail is about, where one may lead to another: the next begins at its top. */
  readonly subject?: string;
  readonly onBack: () => void;
}

/** A list that gives way to what was chosen in it, and comes back with focus where it was. */
export function DrillDown({ list, detail, backTo, subject, onBack }: DrillDownProps) {
  const open = detail !== null;
  const back = useRef<HTMLButtonElement>(null);
  const place = useRef<{ focus: Element | null; scroll: number } | null>(null);
  // Read while rendering: after it, the chosen element is hidden and has lost the focus.
  if (open && place.current === null) {
    place.current = { focus: document.activeElement, scroll: window.scrollY };
  }

  useEffect(() => {
    if (open) {
      window.scrollTo(0, 0);
      back.current?.focus({ preventScroll: true });
    } else if (place.current !== null) {
      const { focus, scroll } = place.current;
      place.current = null;
      window.scrollTo(0, scroll);
      if (focus instanceof HTMLElement) focus.focus({ preventScroll: true });
    }
  }, [open, subject]);

  return (
    <>
      <div hidden={open}>{list}</div>
      {open && (
        <div class="detail">
          <p class="back-bar">
            <button type="button" class="back-button" ref={back} onClick={onBack}>
              <span aria-hidden="true">←</span> Back to <span dir="auto">{backTo}</span>
            </button>
          </p>
          {detail}
        </div>
      )}
    </>
  );
}
