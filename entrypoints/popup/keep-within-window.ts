/** Width of the popup in CSS pixels, as the style sheet sets it. */
const POPUP_WIDTH = 420;

/**
 * A popup takes its size from its content, so its width is fixed; a tab gives the size. When a zoomed or embedded
 * popup turns out narrower than its content, the content gives way.
 */
export function keepWithinWindow(inTab: boolean): void {
  const root = document.documentElement;
  if (inTab) {
    root.classList.add('fills-window');
    return;
  }
  addEventListener('load', () => {
    // The browser sizes the popup after the first layout.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => root.classList.toggle('fills-window', innerWidth < POPUP_WIDTH)),
    );
  });
}
