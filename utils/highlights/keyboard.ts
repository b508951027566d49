/** Which way to step through the mentions. */
export type Step = 'next' | 'previous';

export interface KeyboardListener {
  step(step: Step): void;
  /** Returns whether there was something to close. */
  close(): boolean;
}

/**
 * The keys that work on the page: Alt+Shift+Right and Alt+Shift+Left step to the next and previous mention, Escape
 * closes the card. They are left alone while somebody types, edits, composes or has text selected (on some systems
 * the same keys widen the selection), and where the page has used them itself.
 */
export function watchKeyboard(document: Document, signal: AbortSignal, listener: KeyboardListener): void {
  const pressed = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.defaultPrevented || event.isComposing || isTyping(event)) return;
    const used = event.key === 'Escape' ? listener.close() : takeStep(event, listener);
    if (!used) return;
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('keydown', pressed, { signal });
}

/** The step that a key press asks for; null for any other key. */
export function stepOf(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>,
): Step | null {
  if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return null;
  if (event.key === 'ArrowRight') return 'next';
  return event.key === 'ArrowLeft' ? 'previous' : null;
}

function takeStep(event: KeyboardEvent, listener: KeyboardListener): boolean {
  const step = stepOf(event);
  if (!step || document.getSelection()?.isCollapsed === false) return false;
  listener.step(step);
  return true;
}

/** Whether a key press goes to something that takes text: a field, a list, an editor, also in an open shadow root. */
function isTyping(event: Event): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof Element)) return false;
  if (target instanceof HTMLElement && target.isContentEditable) return true;
  return (
    target.closest('input,textarea,select,[role="textbox"],[role="combobox"],[role="application"]') !== null
  );
}
