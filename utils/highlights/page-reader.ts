import type { Article } from '../articles/article.ts';
import type { PageMarks } from '../messages/actor-answers.ts';
import type { Ask, ContentDescription } from '../messages/answers.ts';
import type { PageArticle, PageRequest } from '../messages/protocol.ts';
import { asPageArticle } from './page-article.ts';
import { PageText, type PlacedBlock } from './page-text.ts';

/** What the page shows now, as `readLiveArticle` tells it. */
export type LivePage =
  | { readonly kind: 'article'; readonly article: Article; readonly blocks: readonly PlacedBlock[] }
  | { readonly kind: 'not-article'; readonly reason: string };

/** What was read off the page at one moment. */
export interface ReadPage {
  readonly article: PageArticle;
  readonly blocks: readonly PlacedBlock[];
  /** The innermost element that held all blocks. */
  readonly root: Element | null;
}

export interface PageReaderParts {
  readLivePage(): Promise<LivePage>;
  readonly ask: Ask<PageRequest>;
  /** These marks hold for the page now; `page` is null where there is nothing (more) to mark. */
  show(marks: PageMarks | null, page: ReadPage | null): void;
}

/** How long a page may show its old article after it has moved on, before we believe that it is the new one, in ms. */
const MOVE_PATIENCE = 3_000;

const CHANGING: LivePage = { kind: 'not-article', reason: 'The page is still changing.' };

/**
 * Reads the page, asks the worker what to mark, and hands on the newest answer. An answer to an older question is
 * dropped; a page that says the same as before is not sent again.
 */
export class PageReader {
  readonly #parts: PageReaderParts;
  readonly #signal: AbortSignal;
  #page: ReadPage | null = null;
  #marks: PageMarks | null = null;
  /** Counts questions to the worker; an answer counts only if no question came after its own. */
  #question = 0;
  /** The article that the page has moved on from and may still be showing. */
  #leaving: { readonly page: ReadPage; readonly since: number } | null = null;
  #toldNoArticle = false;
  /** The newest look at the page, ended or not. */
  #newestLook: Promise<LivePage> | null = null;
  #patience: number | undefined;

  constructor(signal: AbortSignal, parts: PageReaderParts) {
    this.#signal = signal;
    this.#parts = parts;
    signal.addEventListener('abort', () => clearTimeout(this.#patience), { once: true });
  }

  /** What was read last; null where the page is no article. */
  get page(): ReadPage | null {
    return this.#page;
  }

  /** Reads the page. Resolves, after the answer, with whether it is another article (or none) than before. */
  async read(): Promise<boolean> {
    if (this.#signal.aborted) return false;
    this.#newestLook = this.#look();
    const live = await this.#newestLook;
    if (live === CHANGING || this.#signal.aborted) return false;
    if (live.kind === 'not-article') return this.#tellNoArticle(live.reason);
    const page = { article: asPageArticle(live.article), blocks: live.blocks, root: rootOf(live.blocks) };
    const same = this.#page !== null && isSameArticle(this.#page.article, page.article);
    this.#page = page;
    this.#toldNoArticle = false;
    if (same) {
      // The same words may stand in new nodes by now.
      if (this.#marks) this.#parts.show(this.#marks, page);
      return false;
    }
    await this.#ask(page.article);
    return true;
  }

  /** Asks again what to mark on the page that was read last. The old marks stay until the answer is there. */
  async reread(): Promise<void> {
    if (this.#page && !this.#signal.aborted) await this.#ask(this.#page.article);
  }

  /** The page has moved on: nothing that was read holds any more, although the old text may still be there. */
  moveOn(): void {
    const page = this.#page;
    this.#question++;
    this.#page = null;
    this.#marks = null;
    this.#parts.show(null, null);
    if (page) this.#leaving = { page, since: performance.now() };
    clearTimeout(this.#patience);
    this.#patience = window.setTimeout(() => void this.read(), MOVE_PATIENCE);
  }

  /** What the page shows, for the popup. */
  async describe(): Promise<ContentDescription> {
    // A reading that is under way may be about to find the article.
    await this.#newestLook;
    if (this.#page) return { kind: 'article', article: this.#page.article };
    const live = await this.#look();
    return live.kind === 'article' ? { kind: 'article', article: asPageArticle(live.article) } : live;
  }

  async #look(): Promise<LivePage> {
    const live = await this.#readLivePage();
    if (!this.#leaving) return live;
    if (live.kind === 'article' && this.#isLeftArticle(live)) return CHANGING;
    if (live.kind === 'article') this.#leaving = null;
    return live;
  }

  async #readLivePage(): Promise<LivePage> {
    try {
      return await this.#parts.readLivePage();
    } catch {
      // A page that cannot be read is none of ours; its console is not the place to say so.
      return { kind: 'not-article', reason: 'This page could not be read.' };
    }
  }

  #isLeftArticle(live: LivePage & { kind: 'article' }): boolean {
    if (!this.#leaving || performance.now() - this.#leaving.since >= MOVE_PATIENCE) return false;
    const { page } = this.#leaving;
    return (
      page.article.text === asPageArticle(live.article).text &&
      page.blocks.some(({ element }) => element.isConnected)
    );
  }

  async #ask(article: PageArticle): Promise<void> {
    const question = ++this.#question;
    const answer = await this.#parts.ask({ type: 'page/read', article });
    if (question !== this.#question || this.#signal.aborted) return;
    this.#marks = answer.ok ? answer.value : null;
    if (this.#page) this.#parts.show(this.#marks, this.#page);
    // Without an answer the page counts as unread, so that the next change asks again.
    if (!answer.ok) this.#page = null;
  }

  async #tellNoArticle(reason: string): Promise<boolean> {
    const wasArticle = this.#page !== null;
    this.#question++;
    this.#page = null;
    this.#marks = null;
    if (wasArticle) this.#parts.show(null, null);
    if (this.#toldNoArticle) return wasArticle;
    this.#toldNoArticle = true;
    await this.#parts.ask({ type: 'page/no-article', reason: reason.slice(0, 300) });
    return wasArticle;
  }
}

function isSameArticle(one: PageArticle, other: PageArticle): boolean {
  return (
    one.text === other.text &&
    one.title === other.title &&
    one.outlet === other.outlet &&
    one.date === other.date &&
    JSON.stringify(one.reviews ?? []) === JSON.stringify(other.reviews ?? [])
  );
}

function rootOf(blocks: readonly PlacedBlock[]): Element | null {
  let root = blocks[0]?.element ?? null;
  for (const { element } of blocks) {
    while (root && !root.contains(element)) root = root.parentElement;
  }
  return root;
}

/** Finds the places of an article's passages on the page as it is at this moment. */
export function textOnPage({ article, blocks }: ReadPage): PageText {
  return new PageText(article.text, blocks);
}
