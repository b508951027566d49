/** Attributes through which pages switch between light and dark. */
const THEME_ATTRIBUTES = [
  'class',
  'style',
  'data-theme',
  'data-color-scheme',
  'data-color-mode',
  'data-mode',
];

/** Time for a page's own colour transitions to end, in milliseconds. */
const SETTLE = 300;

/** Tells when a page may have changed between light and dark: by the system's setting or by a switch of its own. */
export function watchGround(document: Document, signal: AbortSignal, changed: () => void): void {
  let timer: number | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(changed, SETTLE);
  };
  const observer = new MutationObserver(soon);
  const options = { attributes: true, attributeFilter: THEME_ATTRIBUTES };
  for (const element of [document.documentElement, document.body]) observer.observe(element, options);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}
