// Runs in the popup before its own script: chooses the coverage as soon as there is a tab for it, as somebody does who
// knows where to click, and notes when the first row of it stands there.

export interface RowTimes {
  /** From the opening of the popup to the first row of coverage in the document, in milliseconds. */
  readonly row: number;
  /** The same to the frame after, when it can be seen. */
  readonly shown: number;
  readonly rows: number;
}

const ROW = 'article[aria-label]';

function coverageTab(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('[role="tab"]')].find((tab) =>
    tab.textContent?.trim().startsWith('Coverage'),
  );
}

function look(): void {
  const tab = coverageTab();
  if (tab === undefined) return;
  if (tab.getAttribute('aria-selected') !== 'true') tab.click();
  const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
  const rows = panel?.querySelectorAll(ROW).length ?? 0;
  if (rows === 0) return;
  observer.disconnect();
  const row = performance.now();
  requestAnimationFrame(() => {
    // A task after the frame's callbacks runs when the frame is made.
    setTimeout(() => {
      window.sidelightRowTimes = { row, shown: performance.now(), rows };
    });
  });
}

const observer = new MutationObserver(look);
observer.observe(document, { childList: true, subtree: true, attributes: true });

declare global {
  interface Window {
    sidelightRowTimes?: RowTimes;
  }
}
