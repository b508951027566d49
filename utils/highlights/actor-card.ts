import type { ActorCard, PaintedMention, Problem } from '../messages/answers.ts';
import { cardStyles } from './actor-card-styles.ts';
import {
  announceCard,
  barHeight,
  cardFigures,
  coveragePeriod,
  describeActor,
  describeMonths,
} from './actor-card-text.ts';
import { placeCard } from './card-position.ts';
import { ACTOR_MARK_KINDS, actorTypeName, markKindOf } from './mark-kinds.ts';

/** What the card is filled with: nothing yet, what the corpus knows, or why it could not be asked. */
export type CardContent =
  | { readonly state: 'loading' }
  | { readonly state: 'known'; readonly card: ActorCard }
  | { readonly state: 'failed'; readonly problem: Problem };

/**
 * The small card that says who an actor is. It is the only element that Sidelight adds to a page: a
 * `<sidelight-card>` beside the body, in the browser's top layer. Its shadow root is closed, since what the corpus
 * knows is the reader's business and not the page's. All texts are set as text.
 */
export class ActorCardView {
  readonly #document: Document;
  readonly #host: HTMLElement;
  readonly #card: HTMLElement;
  readonly #status: HTMLElement;
  readonly #sheet = new CSSStyleSheet();
  readonly #chooseCoverage: (mention: PaintedMention) => void;
  #mention: PaintedMention | null = null;
  #anchor: DOMRect | null = null;
  #focusBefore: Element | null = null;

  /** `chooseCoverage` is called when the person asks for the actor's coverage. */
  constructor(document: Document, chooseCoverage: (mention: PaintedMention) => void) {
    this.#document = document;
    this.#chooseCoverage = chooseCoverage;
    this.#host = document.createElement('sidelight-card');
    this.#card = this.#element('div', 'card');
    this.#card.hidden = true;
    this.#card.tabIndex = -1;
    this.#card.setAttribute('role', 'dialog');
    this.#card.setAttribute('lang', 'en');
    this.#card.setAttribute('popover', 'manual');
    this.#card.addEventListener('keydown', (event) => this.#pressed(event));
    this.#status = this.#element('div', 'status');
    this.#status.setAttribute('role', 'status');
    const root = this.#host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [this.#sheet];
    root.append(this.#card, this.#status);
  }

  /** The mention that the open card is about; null while it is closed. */
  get mention(): PaintedMention | null {
    return this.#mention;
  }

  setGround(ground: 'light' | 'dark'): void {
    this.#sheet.replaceSync(cardStyles(ground));
  }

  /** Whether an event came from within the card. */
  holds(event: Event): boolean {
    return event.target === this.#host;
  }

  /** Opens the card at a box of the viewport. `takeFocus` for a person at the keyboard. */
  open(mention: PaintedMention, anchor: DOMRect, content: CardContent, takeFocus: boolean): void {
    this.#mention = mention;
    this.#anchor = anchor;
    this.#attach();
    this.#card.hidden = false;
    this.#card.showPopover?.();
    this.#card.classList.toggle('by-keyboard', takeFocus);
    this.fill(content);
    if (!takeFocus) return;
    const active = this.#document.activeElement;
    if (active !== this.#host) this.#focusBefore = active;
    this.#card.focus({ preventScroll: true });
  }

  /** Puts what came in into the open card. */
  fill(content: CardContent): void {
    const mention = this.#mention;
    if (!mention || !this.#anchor) return;
    this.#card.replaceChildren(...this.#parts(mention, content));
    this.#card.setAttribute('aria-label', mention.name);
    for (const kind of ACTOR_MARK_KINDS) {
      this.#card.classList.toggle(kind, kind === markKindOf(mention.type));
    }
    this.#place(this.#anchor);
    if (content.state === 'known') this.announce(announceCard(content.card, mention.metonym));
  }

  /** Says something to a screen reader. */
  announce(text: string): void {
    this.#attach();
    this.#status.textContent = text;
  }

  /** Closes the card; focus goes back to where it was if the card had it. */
  close(): void {
    if (!this.#mention) return;
    const hadFocus = this.#document.activeElement === this.#host;
    this.#mention = null;
    this.#anchor = null;
    if (this.#card.isConnected) this.#card.hidePopover?.();
    this.#card.hidden = true;
    this.#card.replaceChildren();
    this.#status.textContent = '';
    if (hadFocus) restoreFocus(this.#focusBefore);
    this.#focusBefore = null;
  }

  /** Takes the card out of the page altogether. */
  remove(): void {
    this.close();
    this.#host.remove();
  }

  #attach(): void {
    if (!this.#host.isConnected) this.#document.documentElement.append(this.#host);
  }

  #place(anchor: DOMRect): void {
    const { style } = this.#card;
    style.maxHeight = 'none';
    const { width, height } = this.#card.getBoundingClientRect();
    // The element that scrolls is as large as the window without its scroll bars, in quirks mode too.
    const { clientWidth = innerWidth, clientHeight = innerHeight } = this.#document.scrollingElement ?? {};
    const viewport = { width: clientWidth, height: clientHeight };
    const at = placeCard(anchor, { width, height }, viewport);
    style.left = `${at.left}px`;
    style.top = `${at.top}px`;
    style.maxHeight = `${at.maxHeight}px`;
  }

  #parts(mention: PaintedMention, content: CardContent): readonly HTMLElement[] {
    switch (content.state) {
      case 'loading':
        return [
          this.#head(mention.name, actorTypeName(mention.type)),
          this.#note('Looking in your coverage…'),
        ];
      case 'failed': {
        const { message, remedy } = content.problem;
        return [this.#head(mention.name, actorTypeName(mention.type)), this.#note(`${message} ${remedy}`)];
      }
      case 'known': {
        const { card } = content;
        const head = this.#head(card.actor.name, describeActor(card, mention.metonym));
        return [head, this.#chips(card), ...this.#months(card), ...this.#foot(mention, card)];
      }
    }
  }

  #head(name: string, who: string): HTMLElement {
    const head = this.#element('p', 'head');
    head.append(
      this.#text('bdi', 'name', name),
      this.#text('span', 'who', ' · '),
      this.#text('bdi', 'who', who),
    );
    return head;
  }

  #note(text: string): HTMLElement {
    return this.#text('div', 'who', text);
  }

  #chips(card: ActorCard): HTMLElement {
    const chips = this.#element('ul', 'chips');
    chips.append(...cardFigures(card).map((figure) => this.#text('li', 'chip', figure)));
    return chips;
  }

  #months(card: ActorCard): readonly HTMLElement[] {
    const description = describeMonths(card);
    if (description === '' || card.months.length < 2) return [];
    const chart = this.#element('div', 'months');
    chart.setAttribute('role', 'img');
    chart.setAttribute('aria-label', description);
    const most = Math.max(...card.months.map(({ mentions }) => mentions));
    for (const { mentions } of card.months) {
      const bar = this.#element('div', 'month');
      bar.style.height = `${100 * barHeight(mentions, most)}%`;
      chart.append(bar);
    }
    return [chart];
  }

  #foot(mention: PaintedMention, card: ActorCard): readonly HTMLElement[] {
    if (card.mentions === 0) return [];
    const foot = this.#element('div', 'foot');
    const button = this.#text('button', '', 'See coverage');
    const key = this.#text('span', 'key', ' ⏎');
    key.setAttribute('aria-hidden', 'true');
    button.append(key);
    button.addEventListener('click', (event) => {
      if (event.isTrusted) this.#chooseCoverage(mention);
    });
    foot.append(this.#text('span', 'period', coveragePeriod(card)), button);
    return [foot];
  }

  /** Enter anywhere on the card sees the coverage, as the button does. */
  #pressed(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !event.isTrusted || event.target !== this.#card || !this.#mention) return;
    event.preventDefault();
    this.#chooseCoverage(this.#mention);
  }

  #text(tag: string, className: string, text: string): HTMLElement {
    const element = this.#element(tag, className);
    element.textContent = text;
    return element;
  }

  #element(tag: string, className: string): HTMLElement {
    const element = this.#document.createElement(tag);
    if (className !== '') element.className = className;
    return element;
  }
}

function restoreFocus(element: Element | null): void {
  if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true });
}
