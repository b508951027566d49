import type { PaintedMention } from '../messages/actor-answers.ts';
import { type CardContent, cardBody } from './actor-card-body.ts';
import type { Correction, CorrectionGroup } from './actor-card-corrections.ts';
import { correctionMenu } from './actor-card-menu.ts';
import { cardStyles } from './actor-card-styles.ts';
import { announceCard } from './actor-card-text.ts';
import { CARD_NAME, newElement, newText } from './card-elements.ts';
import { placeCard } from './card-position.ts';
import { ACTOR_MARK_KINDS, markKindOf, randomEnding } from './mark-kinds.ts';

export interface CardListener {
  /** The person asks for the actor's coverage. */
  seeCoverage(mention: PaintedMention): void;
  /** The person wants to correct what the card has no room for. */
  correctMore(mention: PaintedMention): void;
  /** What can be corrected at the mention. */
  corrections(): readonly CorrectionGroup[];
  correct(correction: Correction): void;
}

/** The menu of corrections and the button that opened it. */
interface OpenMenu {
  readonly element: HTMLElement;
  readonly opener: HTMLElement;
}

/**
 * The small card that says who an actor is. It is the only element that Sidelight adds to a page: a
 * `<sidelight-card-…>` beside the body, in the browser's top layer. Its shadow root is closed, since what the corpus
 * knows is the reader's business and not the page's. A page that knew the element's name beforehand could define it,
 * and is then given even closed roots (`ElementInternals`), so the name ends in chance.
 */
export class ActorCardView {
  readonly #document: Document;
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #card: HTMLElement;
  readonly #status: HTMLElement;
  readonly #sheet = new CSSStyleSheet();
  readonly #listener: CardListener;
  #mention: PaintedMention | null = null;
  #anchor: DOMRect | null = null;
  #focusBefore: Element | null = null;
  #menu: OpenMenu | null = null;
  #content: CardContent = { state: 'loading' };

  constructor(document: Document, listener: CardListener) {
    this.#document = document;
    this.#listener = listener;
    this.#host = document.createElement(`${CARD_NAME}-${randomEnding()}`);
    this.#card = newElement(document, 'div', 'card');
    this.#card.hidden = true;
    this.#card.tabIndex = -1;
    this.#card.setAttribute('role', 'dialog');
    this.#card.setAttribute('lang', 'en');
    this.#card.setAttribute('popover', 'manual');
    this.#card.addEventListener('keydown', (event) => this.#pressed(event));
    this.#status = newElement(document, 'div', 'status');
    this.#status.setAttribute('role', 'status');
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    this.#root.adoptedStyleSheets = [this.#sheet];
    this.#root.append(this.#card, this.#status);
  }

  /** What the card is about: it tells of an actor, is being corrected, or says what a correction did. */
  get state(): 'telling' | 'correcting' | 'corrected' {
    const { state } = this.#content;
    if (state === 'saving' || state === 'corrected') return 'corrected';
    return this.#menu ? 'correcting' : 'telling';
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
    // Also for a card that the pointer opens: its buttons may get the focus later.
    const active = this.#document.activeElement;
    if (active !== this.#host) this.#focusBefore = active;
    if (takeFocus) this.#card.focus({ preventScroll: true });
  }

  /** Puts what came in into the open card. */
  fill(content: CardContent): void {
    const mention = this.#mention;
    if (!mention || !this.#anchor) return;
    const hadFocus = this.#root.activeElement !== null;
    this.#menu = null;
    this.#content = content;
    const parts = cardBody(this.#document, mention, content, {
      seeCoverage: () => this.#listener.seeCoverage(mention),
      wrong: (button) => this.#toggleMenu(button),
    });
    this.#card.replaceChildren(...parts);
    this.#card.setAttribute('aria-label', mention.name);
    for (const kind of ACTOR_MARK_KINDS) {
      this.#card.classList.toggle(kind, kind === markKindOf(mention.type));
    }
    this.#place(this.#anchor);
    if (hadFocus) this.#focusInside(content.state === 'corrected');
    if (content.state === 'known') this.announce(announceCard(content.card, mention));
    if (content.state === 'corrected') this.announce(content.said);
  }

  /** Says something to a screen reader. */
  announce(text: string): void {
    this.#attach();
    this.#status.replaceChildren(newText(this.#document, 'span', '', text));
  }

  /** Closes the card; focus goes back to where it was if the card had it. */
  close(): void {
    if (!this.#mention) return;
    const hadFocus = this.#document.activeElement === this.#host;
    this.#mention = null;
    this.#anchor = null;
    this.#menu = null;
    this.#content = { state: 'loading' };
    if (this.#card.isConnected) this.#card.hidePopover?.();
    this.#card.hidden = true;
    this.#card.replaceChildren();
    this.#status.replaceChildren();
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

  #toggleMenu(opener: HTMLElement): void {
    if (this.#menu) {
      this.#closeMenu(this.#menu);
      return;
    }
    const mention = this.#mention;
    if (!mention || !this.#anchor) return;
    const element = correctionMenu(this.#document, this.#listener.corrections(), {
      chose: (correction) => this.#listener.correct(correction),
      more: () => this.#listener.correctMore(mention),
    });
    this.#menu = { element, opener };
    opener.setAttribute('aria-expanded', 'true');
    this.#card.append(element);
    this.#place(this.#anchor);
    // In a low window the card scrolls: the menu goes first, as far as it can.
    this.#card.scrollTop = element.offsetTop;
    element.querySelector('button')?.focus({ preventScroll: true });
  }

  #closeMenu({ element, opener }: OpenMenu): void {
    this.#menu = null;
    opener.setAttribute('aria-expanded', 'false');
    opener.focus({ preventScroll: true });
    element.remove();
    if (this.#anchor) this.#place(this.#anchor);
  }

  /** Keeps the focus in the card when what had it is gone. */
  #focusInside(onButton: boolean): void {
    const button = onButton ? this.#card.querySelector('button') : null;
    (button ?? this.#card).focus({ preventScroll: true });
  }

  /** Escape closes the menu before the card; Enter anywhere on the card sees the coverage, as the button does. */
  #pressed(event: KeyboardEvent): void {
    if (!event.isTrusted || !this.#mention) return;
    if (event.key === 'Escape' && this.#menu) {
      event.stopPropagation();
      this.#closeMenu(this.#menu);
    } else if (event.key === 'Enter' && event.target === this.#card && this.state === 'telling') {
      this.#listener.seeCoverage(this.#mention);
    } else return;
    event.preventDefault();
  }
}

function restoreFocus(element: Element | null): void {
  if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true });
}
