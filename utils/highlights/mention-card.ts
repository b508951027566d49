import type { ActorId } from '../actors/actor.ts';
import type { ActorCard, Answer, Ask } from '../messages/answers.ts';
import type { PageRequest } from '../messages/protocol.ts';
import { ActorCardView } from './actor-card.ts';
import type { Step } from './keyboard.ts';
import type { ActorMark, MarksOnPage } from './marks-on-page.ts';
import { boxAt } from './mention-at-point.ts';
import { nextMark } from './next-mark.ts';
import { scrollToRange } from './show-range.ts';

/** How far its words may move, in CSS pixels, before an open card would stand beside the wrong ones. */
const DRIFT = 4;

/** Opens and closes the card of a mention, fills it, and keeps it with its words. */
export class MentionCard {
  readonly #marks: MarksOnPage;
  readonly #ask: Ask<PageRequest>;
  readonly #view: ActorCardView;
  readonly #answers = new Map<ActorId, Promise<Answer<ActorCard>>>();
  #mark: ActorMark | null = null;
  #openedBy: 'pointer' | 'keyboard' = 'pointer';
  #topWhenOpened = 0;

  constructor(document: Document, signal: AbortSignal, marks: MarksOnPage, ask: Ask<PageRequest>) {
    this.#marks = marks;
    this.#ask = ask;
    this.#view = new ActorCardView(document, ({ actor }) => void this.#seeCoverage(actor));
    const options = { signal, passive: true, capture: true } as const;
    document.addEventListener('scroll', () => this.#closeWhereDrifted(), options);
    window.addEventListener('resize', () => this.close(), options);
    signal.addEventListener('abort', () => this.#view.remove(), { once: true });
  }

  setGround(ground: 'light' | 'dark'): void {
    this.#view.setGround(ground);
  }

  holds(event: Event): boolean {
    return this.#view.holds(event);
  }

  announce(text: string): void {
    this.#view.announce(text);
  }

  /** Asks for an actor's card before it is needed. */
  prepare(mark: ActorMark): void {
    void this.#answerFor(mark.mention.actor);
  }

  /** Opens the card of a mention at a point of it. */
  openAt(mark: ActorMark, x: number, y: number): void {
    const box = boxAt(mark.range, x, y);
    if (box && this.#marks.actors.includes(mark)) this.#open(mark, box, 'pointer');
  }

  /** Steps to the next or previous mention, brings it into the window, and opens its card with the focus on it. */
  step(step: Step): void {
    const mark = nextMark(this.#marks.actors, this.#mark, step, window.innerHeight);
    if (!mark) return;
    scrollToRange(mark.range, true);
    const box = mark.range.getClientRects()[0];
    if (box) this.#open(mark, box, 'keyboard');
  }

  /** Closes the card. False where none was open. */
  close(): boolean {
    const wasOpen = this.#mark !== null;
    this.#mark = null;
    this.#view.close();
    return wasOpen;
  }

  /** The pointer has gone elsewhere: closes a card that it opened, not one that the keyboard did. */
  pointerLeft(): void {
    if (this.#openedBy === 'pointer') this.close();
  }

  /** After the marks were set anew: keeps the card of a mention that is still there, closes any other. */
  follow(): void {
    const before = this.#mark?.mention;
    if (!before) return;
    const now = this.#marks.actors.find(
      ({ mention }) => mention.actor === before.actor && mention.start === before.start,
    );
    if (now) this.#mark = now;
    else this.close();
  }

  /** Forgets what the corpus said about actors: another article may have other actors under the same names. */
  forget(): void {
    this.#answers.clear();
    this.close();
  }

  #open(mark: ActorMark, box: DOMRect, by: 'pointer' | 'keyboard'): void {
    this.#mark = mark;
    this.#openedBy = by;
    this.#topWhenOpened = mark.range.getBoundingClientRect().top;
    this.#view.open(mark.mention, box, { state: 'loading' }, by === 'keyboard');
    void this.#fill(mark);
  }

  async #fill(mark: ActorMark): Promise<void> {
    const answer = await this.#answerFor(mark.mention.actor);
    if (this.#mark !== mark) return;
    this.#view.fill(
      answer.ok ? { state: 'known', card: answer.value } : { state: 'failed', problem: answer.problem },
    );
  }

  #answerFor(actor: ActorId): Promise<Answer<ActorCard>> {
    const known = this.#answers.get(actor);
    if (known) return known;
    const asked = this.#ask({ type: 'page/actor', actor }).then((answer) => {
      if (!answer.ok) this.#answers.delete(actor);
      return answer;
    });
    this.#answers.set(actor, asked);
    return asked;
  }

  async #seeCoverage(actor: ActorId): Promise<void> {
    const mark = this.#mark;
    const answer = await this.#ask({ type: 'page/see-coverage', actor });
    if (this.#mark !== mark) return;
    if (answer.ok) this.close();
    else this.#view.fill({ state: 'failed', problem: answer.problem });
  }

  #closeWhereDrifted(): void {
    if (!this.#mark) return;
    const { top } = this.#mark.range.getBoundingClientRect();
    if (Math.abs(top - this.#topWhenOpened) > DRIFT) this.close();
  }
}
