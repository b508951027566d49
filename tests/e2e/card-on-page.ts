import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Stage } from './browsers.ts';

// A page cannot look into the card, whose shadow root is closed. A debugger can, and so do tests.

const PATIENCE = 10_000;

/** A place in the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What an open card shows. */
export interface ShownCard {
  /** Line by line, as on the screen. */
  readonly text: string;
  /** What a screen reader was told. */
  readonly announced: string;
  /** What the element with the focus says; the whole card's text where the card has it, null where nothing within does. */
  readonly focused: string | null;
  /** What the buttons say, with their middles. */
  readonly buttons: readonly { readonly label: string; readonly at: Point }[];
}

/** What the open card shows; null while none is open. */
export async function cardOnPage(stage: Stage, page: Page): Promise<ShownCard | null> {
  const said = await (stage.kind === 'chromium' ? inChromium(page) : inFirefox(page));
  return said === null ? null : (JSON.parse(said) as ShownCard | null);
}

/** Rests the pointer on the n-th mark with these words, and waits for the filled card. */
export async function openCard(stage: Stage, page: Page, words: string, n = 0): Promise<ShownCard> {
  await page.bringToFront();
  const at = await middleOfMark(page, words, n);
  // One that says what a correction did stays until somebody closes it.
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await expect.poll(() => cardOnPage(stage, page), { timeout: PATIENCE }).toBeNull();
  await page.mouse.move(at.x, at.y);
  return waitForCard(stage, page, ({ text }) => !text.includes('Looking in your coverage'));
}

/** Presses Alt+Shift and an arrow key, which steps through the marks. */
export async function stepOnPage(page: Page, key: 'ArrowRight' | 'ArrowLeft' = 'ArrowRight'): Promise<void> {
  const { keyboard } = page;
  await keyboard.down('Alt');
  await keyboard.down('Shift');
  await keyboard.press(key);
  await keyboard.up('Shift');
  await keyboard.up('Alt');
}

/** Presses a button of the open card with the pointer. */
export async function pressOnCard(stage: Stage, page: Page, label: string): Promise<void> {
  const { buttons } = await waitForCard(stage, page, (card) =>
    card.buttons.some((one) => one.label === label),
  );
  const button = buttons.find((one) => one.label === label);
  if (button) await page.mouse.click(button.at.x, button.at.y);
}

/** Waits until `holds` is true of the open card; throws with what it shows where it never is. */
export async function waitForCard(
  stage: Stage,
  page: Page,
  holds: (card: ShownCard) => boolean,
): Promise<ShownCard> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const card = await cardOnPage(stage, page);
    if (card !== null && holds(card)) return card;
    if (Date.now() > deadline) throw new Error(`The card stays as it is: ${JSON.stringify(card)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Middle of the n-th mark with these words, scrolled into the middle of the window. */
function middleOfMark(page: Page, words: string, n: number): Promise<Point> {
  return page.evaluate(
    (wanted, index) => {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const range = ranges.filter((candidate) => String(candidate) === wanted)[index];
      if (!(range instanceof Range)) throw new Error(`“${wanted}” is not marked.`);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0] ?? range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    words,
    n,
  );
}

/** Runs in the page, with the card's root: everything about it as JSON. */
const READ_CARD = `(root) => {
  const card = root.querySelector('[role="dialog"]');
  if (!card || !card.checkVisibility()) return 'null';
  const saidBy = (element) => [element, ...element.querySelectorAll('*')]
    .filter((one) => one.dataset.text !== undefined && one.checkVisibility())
    .map((one) => (getComputedStyle(one).display === 'inline' ? '' : '\\n') + one.dataset.text)
    .join('').trim();
  const buttons = Array.from(root.querySelectorAll('button'), (button) => {
    const box = button.getBoundingClientRect();
    return { label: saidBy(button), at: { x: box.x + box.width / 2, y: box.y + box.height / 2 } };
  });
  const announced = saidBy(root.querySelector('[role="status"]'));
  const focused = root.activeElement ? saidBy(root.activeElement) : null;
  return JSON.stringify({ text: saidBy(card), announced, focused, buttons });
}`;

async function inChromium(page: Page): Promise<string | null> {
  const session = await page.createCDPSession();
  try {
    const { root: document } = await session.send('DOM.getDocument', { depth: 2, pierce: true });
    const html = document.children?.find(({ localName }) => localName === 'html');
    const host = html?.children?.find(({ localName }) => localName.startsWith('sidelight-card'));
    const root = host?.shadowRoots?.[0];
    if (root === undefined) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    if (object.objectId === undefined) return null;
    const { result } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: READ_CARD,
      objectId: object.objectId,
      arguments: [{ objectId: object.objectId }],
    });
    return String(result.value);
  } finally {
    await session.detach();
  }
}

/** The part of a WebDriver BiDi connection that {@link inFirefox} needs. */
interface BidiConnection {
  readonly send: (method: string, parameters: unknown) => Promise<{ result: BidiResult }>;
}

interface BidiResult {
  readonly type: 'success' | 'exception';
  readonly result?: {
    readonly sharedId?: string;
    readonly value?: unknown;
  };
}

async function inFirefox(page: Page): Promise<string | null> {
  const connection = Reflect.get(page.browser(), 'connection') as BidiConnection;
  const target = { context: Reflect.get(page.mainFrame(), '_id') as string };
  const host = await connection.send('script.evaluate', {
    expression:
      "[...document.documentElement.children].find((one) => one.localName.startsWith('sidelight-card'))",
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  const root = (host.result.result?.value as { shadowRoot?: { sharedId: string } | null } | undefined)
    ?.shadowRoot;
  if (!root) return null;
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: READ_CARD,
    arguments: [{ sharedId: root.sharedId }],
    target,
    awaitPromise: false,
  });
  return String(result.result?.value);
}
