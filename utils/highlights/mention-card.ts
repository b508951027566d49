import type { ActorId } from '../actors/actor.ts';
import type { ActorCard } from '../messages/actor-answers.ts';
import type { Answer, AnswerValues, Ask } from '../messages/answers.ts';
import type { PageRequest } from '../messages/protocol.ts';
import { ActorCardView } from './actor-card.ts';
import type { CardContent } from './actor-card-body.ts';
import { type Correction, correctionsFor } from './actor-card-corrections.ts';
import type { Step } from './keyboard.ts';
import type { ActorMark, MarksOnPage } from './marks-on-page.ts';
import { boxAt } from './mention-at-point.ts';
import { nextMark } from './next-mark.ts';
import { scrollToRange } from './show-range.ts';

/** How far its words may move, in CSS pixels, before an open card would stand beside the wrong ones. */
const DRIFT = 4;

/** Opens and closes the card of a mention, fills it, keeps it with its words, and sends what is corrected in it. */
export class MentionCard {
  readonly #marks: MarksOnPage;
  readonly #ask: Ask<PageRequest>;
  readonly #view: ActorCardView;
  readonly #answers = new Map<ActorId, Promise<Answer<ActorCard>>>();
  #mark: ActorMark | null = null;
  /** Counts openings, closings and questions: an answer counts only if none came after its question. */
  #turn = 0;
  #openedBy: 'pointer' | 'keyboard' = 'pointer';
  #topWhenOpened = 0;

  constructor(document: Document, signal: AbortSignal, marks: MarksOnPage, ask: Ask<PageRequest>) {
    this.#marks = marks;
    this.#ask = ask;
    this.#view = new ActorCardView(document, {
      seeCoverage: ({ actor }) => void this.#leave({ type: 'page/see-coverage', actor }),
      correctMore: ({ actor }) => void this.#leave({ type: 'page/see-coverage', actor, correct: true }),
      corrections: () => (this.#mark ? correctionsFor(marks.text, this.#mark.mention) : []),
      correct: (correction) => void this.#correct(correction),
    });
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

  /** Opens the card of a mention at a point of it, unless the person is correcting another. */
  openAt(mark: ActorMark, x: number, y: number): void {
    if (this.#view.state === 'correcting') return;
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
    this.#turn++;
    this.#mark = null;
    this.#view.close();
    return wasOpen;
  }

  /** The pointer has gone elsewhere: closes a card that it opened, not one that the keyboard did or that is in use. */
  pointerLeft(): void {
    if (this.#openedBy === 'pointer' && this.#view.state === 'telling') this.close();
  }

  /** The pointer was pressed elsewhere: closes what {@link pointerLeft} does, and a card that is in use. */
  pressedElsewhere(): void {
    if (this.#openedBy === 'pointer' || this.#view.state !== 'telling') this.close();
  }

  /**
   * After the marks were set anew: keeps the card of a mention that is still there, closes any other, save one that
   * says what became of its mention.
   */
  follow(): void {
    const before = this.#mark?.mention;
    if (!before || this.#view.state === 'corrected') return;
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
    void this.#fill(mark.mention.actor);
  }

  async #fill(actor: ActorId): Promise<void> {
    const turn = ++this.#turn;
    const answer = await this.#answerFor(actor);
    if (this.#turn !== turn) return;
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

  /** Goes on in the popup, and closes the card when that is open. */
  async #leave(request: Extract<PageRequest, { type: 'page/see-coverage' }>): Promise<void> {
    const turn = ++this.#turn;
    const answer = await this.#ask(request);
    if (this.#turn !== turn) return;
    if (answer.ok) this.close();
    else this.#view.fill({ state: 'failed', problem: answer.problem });
  }

  async #correct({ edit, said }: Correction): Promise<void> {
    await this.#change({ type: 'page/edit-actor', edit }, ({ id }) => ({
      state: 'corrected',
      said,
      undo: () => void this.#undo(id),
    }));
  }

  async #undo(id: string): Promise<void> {
    await this.#change({ type: 'page/undo-edit', id }, () => ({
      state: 'corrected',
      said: 'Undone. It is marked as before.',
      undo: null,
    }));
  }

  /** Asks for a change of what is marked, and shows how it went in the card. */
  async #change<Request extends Extract<PageRequest, { type: 'page/edit-actor' | 'page/undo-edit' }>>(
    request: Request,
    outcome: (value: AnswerValues[Request['type']]) => CardContent,
  ): Promise<void> {
    const turn = ++this.#turn;
    this.#view.fill({ state: 'saving' });
    const answer = await this.#ask(request);
    // The actor may be another by now, with another name or of another kind.
    this.#answers.clear();
    if (this.#turn !== turn) return;
    this.#view.fill(answer.ok ? outcome(answer.value) : { state: 'failed', problem: answer.problem });
  }

  #closeWhereDrifted(): void {
    if (!this.#mark) return;
    const { top } = this.#mark.range.getBoundingClientRect();
    if (Math.abs(top - this.#topWhenOpened) > DRIFT) this.close();
  }
}
