// Runs in the popup before its own script: notes when the coverage of the page is known, when the first comparison stands
// there, and when all do. What a tab counts is known when it says so.

export interface CardTimes {
  /** From the opening of the popup until it says how much coverage there is, in milliseconds. */
  readonly coverage: number;
  /** The same to all comparisons. */
  readonly all: number;
  /** The same to the first comparison in the document; null where there is none. */
  readonly first: number | null;
  /** The same to the frame after, when it can be seen. */
  readonly shown: number | null;
  /** How many comparisons stand there unasked. */
  readonly cards: number;
}

const noted: { coverage?: number; first?: number; shown?: number; all?: number } = {};

function tabCalled(name: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('[role="tab"]')].find((tab) =>
    tab.textContent?.trim().startsWith(name),
  );
}

function countOf(tab: HTMLElement | undefined): string | null {
  return tab?.querySelector('.tab-count')?.textContent ?? null;
}

function look(): void {
  const now = performance.now();
  if (countOf(tabCalled('Coverage')) !== null) noted.coverage ??= now;
  const claims = tabCalled('Claims');
  const panel = document.getElementById(claims?.getAttribute('aria-controls') ?? '');
  if (noted.first === undefined && panel?.querySelector('article[aria-label]')) {
    noted.first = now;
    requestAnimationFrame(() => {
      // A task after the frame's callbacks runs when the frame is made.
      setTimeout(() => {
        noted.shown = performance.now();
        tell();
      });
    });
  }
  if (countOf(claims) !== null) {
    noted.all ??= now;
    tell();
  }
}

function tell(): void {
  const { coverage, first, shown, all } = noted;
  const cards = Number(countOf(tabCalled('Claims')));
  if (coverage === undefined || all === undefined || (cards > 0 && shown === undefined)) return;
  observer.disconnect();
  window.sidelightCardTimes = { coverage, all, first: first ?? null, shown: shown ?? null, cards };
}

const observer = new MutationObserver(look);
observer.observe(document, { childList: true, subtree: true, attributes: true });

declare global {
  interface Window {
    sidelightCardTimes?: CardTimes;
  }
}
