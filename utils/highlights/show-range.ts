/**
 * Brings a passage into the window. `calm` without movement (for stepping, and for people who asked for less
 * motion); nothing happens where it is in view already.
 */
export function scrollToRange(range: Range, calm: boolean): void {
  const box = range.getBoundingClientRect();
  if (box.top >= 0 && box.bottom <= window.innerHeight) return;
  const element = range.startContainer.parentElement;
  const behavior = calm || matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  if (behavior === 'smooth') return;
  // An element higher than the window can be centred with its passage still out of view.
  const now = range.getBoundingClientRect();
  if (now.top >= 0 && now.bottom <= window.innerHeight) return;
  window.scrollBy({ top: now.top - window.innerHeight / 2, behavior });
}

/**
 * Lets keyboard and screen reader go on from a passage: the place from which Tab continues moves there, without an
 * element taking focus and without touching the page's nodes. A selection that the reader has made stays.
 */
export function continueFrom(range: Range): void {
  const selection = document.getSelection();
  if (selection?.isCollapsed) selection.collapse(range.startContainer, range.startOffset);
}
