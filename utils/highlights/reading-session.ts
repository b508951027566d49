import type { Answer, Ask, ContentDescription } from '../messages/answers.ts';
import type { PageRequest } from '../messages/protocol.ts';
import type { Span } from '../text/span.ts';
import { ClaimLight } from './claim-light.ts';
import { watchGround } from './ground-watch.ts';
import { watchKeyboard } from './keyboard.ts';
import { highlightNames, randomEnding } from './mark-kinds.ts';
import { MarksOnPage } from './marks-on-page.ts';
import { markAtPoint } from './mention-at-point.ts';
import { MentionCard } from './mention-card.ts';
import { type AddressChange, watchAddress } from './page-address.ts';
import { PageChanges } from './page-changes.ts';
import { groundBehind } from './page-ground.ts';
import { canHighlight, PageHighlights, removeLeftovers } from './page-highlights.ts';
import { type LivePage, PageReader, type ReadPage, textOnPage } from './page-reader.ts';
import { watchPointer } from './pointer.ts';
import { continueFrom, scrollToRange } from './show-range.ts';

/** How often marks that a page script cleared are set again, in milliseconds; not while the page is hidden. */
const KEEP_PAUSE = 1_000;

export interface SessionParts {
  readonly document: Document;
  /** Ends the session: everything of ours leaves the page. */
  readonly signal: AbortSignal;
  readonly ask: Ask<PageRequest>;
  readLivePage(): Promise<LivePage>;
}

/** Everything that Sidelight does on one page, from the first reading until its signal is aborted. */
export class ReadingSession {
  readonly #document: Document;
  readonly #highlights: PageHighlights | null;
  readonly #marks: MarksOnPage;
  readonly #light: ClaimLight;
  readonly #card: MentionCard;
  readonly #reader: PageReader;
  readonly #changes: PageChanges;

  constructor({ document, signal, ask, readLivePage }: SessionParts) {
    removeLeftovers(document);
    this.#document = document;
    this.#highlights = canHighlight() ? new PageHighlights(document, highlightNames(randomEnding())) : null;
    this.#marks = new MarksOnPage(this.#highlights);
    this.#light = new ClaimLight(this.#highlights, signal);
    this.#card = new MentionCard(document, signal, this.#marks, ask);
    this.#reader = new PageReader(signal, {
      ask,
      readLivePage,
      show: (marks, page) => this.#show(marks, page),
    });
    this.#changes = new PageChanges(document, signal, {
      articleRoot: () => this.#reader.page?.root ?? null,
      changed: () => this.#readAgain(),
    });
    signal.addEventListener('abort', () => this.#marks.clear(), { once: true });
    this.#listen(signal);
  }

  /** Reads the page for the first time and begins to follow it. */
  async start(): Promise<void> {
    this.#changes.start();
    await this.#reader.read();
  }

  /** What the page shows. */
  describe(): Promise<ContentDescription> {
    return this.#reader.describe();
  }

  /** Asks again what to mark, although the page is the same: the reader corrected something. */
  reread(): Promise<void> {
    return this.#reader.reread();
  }

  /** Scrolls to a passage of the article (offsets in its text) and lights it. */
  showPassage(span: Span): Answer<null> {
    const page = this.#reader.page;
    const range = page && textOnPage(page).rangeOf(span);
    if (!range) {
      return {
        ok: false,
        problem: {
          message: 'This sentence is no longer on the page.',
          remedy: 'Reload the page; it has changed since it was read.',
        },
      };
    }
    this.#card.close();
    scrollToRange(range, false);
    this.#light.light(range);
    continueFrom(range);
    this.#card.announce(`Shown on the page: ${range.toString()}`);
    return { ok: true, value: null };
  }

  #listen(signal: AbortSignal): void {
    const document = this.#document;
    watchPointer(document, signal, {
      markAt: (x, y) => markAtPoint(document, this.#marks.actors, x, y),
      isOnCard: (event) => this.#card.holds(event),
      arrived: (mark) => this.#card.prepare(mark),
      rested: (mark, x, y) => this.#card.openAt(mark, x, y),
      left: () => this.#card.pointerLeft(),
      pressedElsewhere: () => this.#card.pressedElsewhere(),
    });
    watchKeyboard(document, signal, {
      step: (step) => this.#card.step(step),
      close: () => this.#card.close(),
    });
    watchGround(document, signal, () => this.#setGround());
    watchAddress(signal, (change) => this.#addressChanged(change));
    const keep = () => {
      if (!document.hidden) this.#highlights?.keep();
    };
    document.addEventListener('visibilitychange', keep, { signal });
    const timer = setInterval(keep, KEEP_PAUSE);
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  }

  #addressChanged({ kind }: AddressChange): void {
    if (kind === 'moved') this.#reader.moveOn();
    this.#changes.startAndLook();
  }

  #readAgain(): Promise<boolean> {
    this.#marks.prune();
    return this.#reader.read();
  }

  #show(marks: Parameters<MarksOnPage['show']>[0] | null, page: ReadPage | null): void {
    if (!marks || !page) {
      this.#light.putOut();
      this.#card.forget();
      this.#marks.clear();
      return;
    }
    this.#setGround();
    this.#marks.show(marks, textOnPage(page));
    this.#card.follow();
  }

  #setGround(): void {
    const blocks = this.#reader.page?.blocks ?? [];
    const text = blocks.find(({ block, element }) => block.kind === 'body' && element.isConnected);
    if (!text) return;
    const ground = groundBehind(text.element);
    this.#highlights?.setGround(ground);
    this.#card.setGround(ground);
  }
}
