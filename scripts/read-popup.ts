import type { Page } from 'puppeteer-core';

export type PopupTab = 'Claims' | 'Coverage' | 'Actors';

/** What a popup shows, in the words that it shows. */
export interface PopupContent {
  /** "Figure differs: …", one for each comparison. */
  readonly comparisons: readonly string[];
  /** "POLITICO, 3 Feb 2026, earlier: …", one for each related article. */
  readonly coverage: readonly string[];
  readonly actors: readonly string[];
  /** What stands in place of the tabs where the page was not read; else empty. */
  readonly notice: string;
}

const POLL = 100;

/**
 * Waits until a popup shows its tabs or says why it has none.
 *
 * @throws where it does neither within `patience` milliseconds
 */
export async function waitForPopup(popup: Page, patience: number): Promise<PopupContent> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const content = await readPopup(popup);
    if (content !== null) return content;
    await new Promise((done) => setTimeout(done, POLL));
  }
  throw new Error(`The popup showed nothing within ${patience / 1_000} seconds.`);
}

/** What a popup shows now; null while it or one of its lists is loading. */
async function readPopup(popup: Page): Promise<PopupContent | null> {
  return popup.evaluate(() => {
    const wordsOf = (element: Element | null | undefined) =>
      (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    /** The words of each innermost element apart, as they stand apart on the screen. */
    const partsOf = (element: Element | null) =>
      [...(element?.querySelectorAll('*') ?? [])]
        .filter((part) => part.childElementCount === 0)
        .map(wordsOf)
        .join(', ');
    const panelOf = (name: PopupTab) => {
      const tab = [...document.querySelectorAll('[role="tab"]')].find((candidate) =>
        wordsOf(candidate).startsWith(name),
      );
      return document.getElementById(tab?.getAttribute('aria-controls') ?? '');
    };
    const articlesIn = (name: PopupTab) => [
      ...(panelOf(name)?.querySelectorAll<HTMLElement>('article[aria-label]') ?? []),
    ];
    if (document.querySelector('[role="tab"]') === null) {
      const main = document.querySelector('main');
      const settled =
        main !== null && main.querySelector('h2') !== null && !main.querySelector('[aria-busy="true"]');
      return settled ? { comparisons: [], coverage: [], actors: [], notice: wordsOf(main) } : null;
    }
    if (document.querySelector('.skeleton, .rest-awaited') !== null) return null;
    return {
      comparisons: articlesIn('Claims').map((article) => article.ariaLabel ?? ''),
      coverage: articlesIn('Coverage').map((article) => {
        return `${partsOf(article.querySelector('p'))}: ${article.ariaLabel ?? ''}`;
      }),
      actors: [...(panelOf('Actors')?.querySelectorAll('li button') ?? [])].map(partsOf),
      notice: '',
    };
  });
}

/** Chooses a tab of the popup. */
export async function selectTab(popup: Page, name: PopupTab): Promise<void> {
  await popup.evaluate((wanted) => {
    for (const tab of document.querySelectorAll<HTMLElement>('[role="tab"]')) {
      if (tab.textContent?.trim().startsWith(wanted)) tab.click();
    }
  }, name);
}

/** Opens what the popup folds away: agreement and hints. */
export async function openFolds(popup: Page): Promise<void> {
  await popup.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('button[aria-expanded="false"]')) {
      if (button.ariaLabel?.startsWith('Show ')) button.click();
    }
  });
}

/** Presses "Show on page" of the first comparison; false where there is none. */
export async function showFirstOnPage(popup: Page): Promise<boolean> {
  return popup.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>('[role="tabpanel"] article button')];
    const button = buttons.find((candidate) => candidate.textContent?.trim() === 'Show on page');
    button?.click();
    return button !== undefined;
  });
}
