import type { Page } from 'puppeteer-core';
import type { Answer } from '../../utils/messages/answers.ts';
import type { PageRequest } from '../../utils/messages/protocol.ts';
import type { InPage, StartOptions } from './in-page.ts';

/** A test's hand on the page's side of Sidelight: starts it, stops it, and looks at what it did. */
export class PageProbe {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  start(options: StartOptions): Promise<void> {
    return this.page.evaluate((given) => window.sidelightTest.start(given), options);
  }

  stop(): Promise<void> {
    return this.page.evaluate(() => window.sidelightTest.stop());
  }

  show(words: string): Promise<Answer<null>> {
    return this.page.evaluate((given) => window.sidelightTest.show(given), words);
  }

  requests(): Promise<readonly PageRequest[]> {
    return this.page.evaluate(() => window.sidelightTest.requests());
  }

  /** The marked words by kind of mark, in page order; kinds without any are left out. */
  marks(): Promise<Readonly<Record<string, readonly string[]>>> {
    return this.page.evaluate(() => {
      const marks: Record<string, string[]> = {};
      for (const [name, highlight] of CSS.highlights) {
        const kind = /^sidelight-([a-z]+)-x[0-9a-f]{16}$/.exec(name)?.[1];
        if (kind === undefined) throw new Error(`A highlight has the name ${name}.`);
        const words = Array.from(highlight, String).filter((text) => text !== '');
        if (words.length > 0) marks[kind] = words;
      }
      return marks;
    });
  }

  /** Middle of the n-th mark with these words, in CSS pixels, scrolled into the window. */
  middleOf(words: string, n = 0): Promise<{ x: number; y: number }> {
    return this.page.evaluate(
      (wanted, index) => {
        const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
        const range = ranges.filter((candidate) => String(candidate) === wanted)[index];
        if (!(range instanceof Range)) throw new Error(`“${wanted}” is not marked.`);
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      },
      words,
      n,
    );
  }

  /** What the open card says, line by line, and where it is; null while none is open. */
  card(): Promise<{ text: string; announced: string; inWindow: boolean; focused: boolean } | null> {
    return this.page.evaluate(() => {
      const root = window.sidelightTest.cardRoot();
      const card = root?.querySelector<HTMLElement>('[role="dialog"]');
      if (!root || !card?.checkVisibility()) return null;
      const box = card.getBoundingClientRect();
      return {
        text: window.sidelightTest.saidBy(card),
        announced: window.sidelightTest.saidBy(root.querySelector('[role="status"]')),
        inWindow: box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight,
        focused: root.activeElement === card,
      };
    });
  }

  /** Middle of a button of the open card by what it says, in CSS pixels. */
  middleOfButton(label: string): Promise<{ x: number; y: number }> {
    return this.page.evaluate((wanted) => {
      const buttons = [...(window.sidelightTest.cardRoot()?.querySelectorAll('button') ?? [])];
      const box = buttons
        .find((button) => window.sidelightTest.saidBy(button).startsWith(wanted))
        ?.getBoundingClientRect();
      if (!box) throw new Error(`The card has no button “${wanted}”.`);
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }, label);
  }

  /** Presses a button of the open card with the pointer. */
  async press(label: string): Promise<void> {
    const { x, y } = await this.middleOfButton(label);
    await this.page.mouse.click(x, y);
  }

  /** What the element with the focus inside the card says; null where none has it. */
  focusedInCard(): Promise<string | null> {
    return this.page.evaluate(() => {
      const active = window.sidelightTest.cardRoot()?.activeElement;
      return active ? window.sidelightTest.saidBy(active) : null;
    });
  }

  /** What a screen reader was told last. */
  announced(): Promise<string> {
    return this.page.evaluate(() =>
      window.sidelightTest.saidBy(window.sidelightTest.cardRoot()?.querySelector('[role="status"]')),
    );
  }

  /** Waits until `holds` is true of what `look` gives; throws with the last look where it never is. */
  async until<Seen>(
    look: () => Promise<Seen>,
    holds: (seen: Seen) => boolean,
    patience = 6_000,
  ): Promise<Seen> {
    const deadline = Date.now() + patience;
    for (;;) {
      const seen = await look();
      if (holds(seen)) return seen;
      if (Date.now() > deadline) throw new Error(`It stays as it is: ${JSON.stringify(seen)}`);
      await pause(50);
    }
  }

  /** Presses Alt+Shift and a key. */
  async pressWithAltShift(key: 'ArrowRight' | 'ArrowLeft'): Promise<void> {
    const { keyboard } = this.page;
    await keyboard.down('Alt');
    await keyboard.down('Shift');
    await keyboard.press(key);
    await keyboard.up('Shift');
    await keyboard.up('Alt');
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

declare global {
  interface Window {
    sidelightTest: InPage;
  }
}
