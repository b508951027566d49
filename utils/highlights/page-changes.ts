/** Quiet time after a change before the page is read again, in milliseconds; doubles with each fruitless reading. */
const QUIET = 400;
/** Longest delay of a reading on a page that never gets quiet, in milliseconds; doubles in the same way. */
const PATIENCE = 2_000;
/** After so many readings in a row that found nothing new, watching stops. */
const FRUITLESS_LIMIT = 6;
/** What a scroll gives back of that, so that infinite scrolling is noticed again. */
const SCROLL_CREDIT = 2;
/** Characters that changes outside the article must bring together to be worth a look. */
const WORTHWHILE = 200;

const WITHOUT_TEXT = new Set([
  'SCRIPT',
  'STYLE',
  'IFRAME',
  'LINK',
  'META',
  'NOSCRIPT',
  'TEMPLATE',
  'SIDELIGHT-CARD',
]);

export interface ChangeListener {
  /** The element that held the whole article when it was read; null where the page is none (yet). */
  articleRoot(): Element | null;
  /** Text of the page has changed: look again. Resolves with whether the article is another than before. */
  changed(): Promise<boolean>;
}

/**
 * Notices text that a page loads late, adds while scrolling, or replaces. Changes are gathered and judged by cheap
 * signs before the page is read again; when reading it again finds nothing new several times in a row, watching
 * stops by itself until the person scrolls or goes on to another address.
 */
export class PageChanges {
  readonly #document: Document;
  readonly #listener: ChangeListener;
  readonly #observer = new MutationObserver((records) => this.#saw(records));
  #watching = false;
  #fruitless = 0;
  #timer: number | undefined;
  #firstChange: number | null = null;
  /** Characters that came outside the article since the last look. */
  #added = 0;

  constructor(document: Document, signal: AbortSignal, listener: ChangeListener) {
    this.#document = document;
    this.#listener = listener;
    signal.addEventListener('abort', () => this.stop(), { once: true });
    const scrolled = () => this.#scrolled();
    document.addEventListener('scroll', scrolled, { signal, passive: true, capture: true });
  }

  /** Watches with full patience. */
  start(): void {
    this.#fruitless = 0;
    this.#watch();
  }

  /** Watches with full patience, and looks soon whether or not anything changes. */
  startAndLook(): void {
    this.start();
    this.#schedule();
  }

  stop(): void {
    this.#watching = false;
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#firstChange = null;
  }

  #watch(): void {
    if (this.#watching) return;
    this.#watching = true;
    this.#observer.observe(this.#document, { subtree: true, childList: true, characterData: true });
  }

  #scrolled(): void {
    if (this.#watching || this.#listener.articleRoot() === null) return;
    this.#fruitless = FRUITLESS_LIMIT - SCROLL_CREDIT;
    this.#watch();
    this.#schedule();
  }

  #saw(records: readonly MutationRecord[]): void {
    const root = this.#listener.articleRoot();
    for (const record of records) {
      if (touchesArticle(record, root) || declaresAnew(record)) this.#added = WORTHWHILE;
      else for (const node of record.addedNodes) this.#added += textLength(node);
      if (this.#added < WORTHWHILE) continue;
      this.#schedule();
      return;
    }
  }

  #schedule(): void {
    const now = performance.now();
    this.#firstChange ??= now;
    const slowness = 2 ** this.#fruitless;
    const rest = this.#firstChange + PATIENCE * slowness - now;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#look(), Math.max(0, Math.min(QUIET * slowness, rest)));
  }

  async #look(): Promise<void> {
    this.#firstChange = null;
    this.#added = 0;
    this.#fruitless = (await this.#listener.changed()) ? 0 : this.#fruitless + 1;
    if (this.#fruitless >= FRUITLESS_LIMIT) this.stop();
  }
}

/** Whether text of the article itself has come, gone or changed. */
function touchesArticle(record: MutationRecord, root: Element | null): boolean {
  if (root === null) return false;
  const within = root.contains(record.target);
  if (record.type === 'characterData') return within;
  const gone = Array.from(record.removedNodes);
  if (gone.some((node) => (within || node.contains(root)) && textLength(node) > 0)) return true;
  return within && Array.from(record.addedNodes).some((node) => textLength(node) > 0);
}

/** Whether what the page declares of itself as JSON-LD has come, gone or changed. */
function declaresAnew({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  return [target, target.parentNode, ...addedNodes, ...removedNodes].some(
    (node) => node instanceof HTMLScriptElement && node.type === 'application/ld+json',
  );
}

function textLength(node: Node): number {
  return WITHOUT_TEXT.has(node.nodeName) ? 0 : (node.textContent?.trim().length ?? 0);
}
