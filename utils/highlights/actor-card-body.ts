import type { ActorCard, PaintedMention } from '../messages/actor-answers.ts';
import type { Problem } from '../messages/answers.ts';
import { barHeight, cardFigures, coveragePeriod, describeActor, describeMonths } from './actor-card-text.ts';
import { newButton, newElement, newText } from './card-elements.ts';
import { actorTypeName } from './mark-kinds.ts';

/** What the card is filled with. */
export type CardContent =
  /** Nothing yet. */
  | { readonly state: 'loading' }
  /** What the corpus knows. */
  | { readonly state: 'known'; readonly card: ActorCard }
  /** Why it could not be asked. */
  | { readonly state: 'failed'; readonly problem: Problem }
  /** A correction is on its way. */
  | { readonly state: 'saving' }
  /** What a correction did; `undo` null where it cannot be taken back (any more). */
  | { readonly state: 'corrected'; readonly said: string; readonly undo: (() => void) | null };

export interface BodyListener {
  seeCoverage(): void;
  /** The person says that something is wrong; `button` is what opened the menu. */
  wrong(button: HTMLElement): void;
}

/** The parts of a card, from top to bottom. */
export function cardBody(
  document: Document,
  mention: PaintedMention,
  content: CardContent,
  listener: BodyListener,
): readonly HTMLElement[] {
  const body = new CardBody(document, mention, listener);
  switch (content.state) {
    case 'loading':
      return body.plain('Looking in your coverage…');
    case 'failed':
      return body.plain(`${content.problem.message} ${content.problem.remedy}`);
    case 'saving':
      return body.plain('Correcting…');
    case 'known':
      return body.known(content.card);
    case 'corrected':
      return body.corrected(content.said, content.undo);
  }
}

class CardBody {
  readonly #document: Document;
  readonly #mention: PaintedMention;
  readonly #listener: BodyListener;

  constructor(document: Document, mention: PaintedMention, listener: BodyListener) {
    this.#document = document;
    this.#mention = mention;
    this.#listener = listener;
  }

  plain(note: string): readonly HTMLElement[] {
    const { name, type } = this.#mention;
    return [this.#head(name, actorTypeName(type)), this.#text('div', 'who', note)];
  }

  corrected(said: string, undo: (() => void) | null): readonly HTMLElement[] {
    const line = this.#element('div', 'foot');
    line.append(this.#text('bdi', '', said));
    if (undo) line.append(newButton(this.#document, 'end', 'Undo', undo));
    return [line];
  }

  known(card: ActorCard): readonly HTMLElement[] {
    const { metonym, why } = this.#mention;
    const lines = why === null ? [] : [this.#text('div', 'line', why)];
    return [
      this.#head(card.actor.name, describeActor(card, metonym)),
      ...lines,
      this.#chips(card),
      ...this.#months(card),
      this.#foot(card),
    ];
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

  #foot(card: ActorCard): HTMLElement {
    const foot = this.#element('div', 'foot');
    const wrong = newButton(this.#document, 'end wrong', 'Wrong?', () => this.#listener.wrong(wrong));
    wrong.setAttribute('aria-expanded', 'false');
    foot.append(this.#text('span', 'period', coveragePeriod(card)), wrong);
    if (card.mentions === 0) return foot;
    const see = newButton(this.#document, '', 'See coverage', () => this.#listener.seeCoverage());
    const key = this.#text('span', 'key', ' ⏎');
    key.setAttribute('aria-hidden', 'true');
    see.append(key);
    foot.append(see);
    return foot;
  }

  #text(tag: string, className: string, text: string): HTMLElement {
    return newText(this.#document, tag, className, text);
  }

  #element(tag: string, className: string): HTMLElement {
    return newElement(this.#document, tag, className);
  }
}
