import type { ActorMark } from './marks-on-page.ts';

/** How long the pointer rests on a mention before its card opens, in milliseconds. */
const DWELL = 250;
/** How long the pointer may be off the mention and the card before the card closes, in milliseconds. */
const GRACE = 250;
/** Shortest time between two looks at what is under a moving pointer, in milliseconds. */
const LOOK_PAUSE = 60;

export interface PointerListener {
  /** The mark under a point of the viewport. */
  markAt(x: number, y: number): ActorMark | null;
  /** Whether an event came from within the card. */
  isOnCard(event: Event): boolean;
  /** The pointer has come to a mention: a good time to ask for what its card will say. */
  arrived(mark: ActorMark): void;
  /** The pointer has rested on a mention, or a finger has tapped it. */
  rested(mark: ActorMark, x: number, y: number): void;
  /** The pointer has left the mention and the card for good. */
  left(): void;
  /** The pointer was pressed somewhere else than on the card. */
  pressedElsewhere(): void;
}

/**
 * Tells when a person points at a mention. It only listens, passively: selecting text and following links stay as
 * they are. While a button is pressed text is being selected, so no card comes in the way.
 */
export function watchPointer(document: Document, signal: AbortSignal, listener: PointerListener): void {
  const pointer = new Pointer(listener);
  const options = { signal, passive: true, capture: true } as const;
  document.addEventListener('pointermove', (event) => pointer.moved(event), options);
  document.addEventListener('pointerdown', (event) => pointer.pressed(event), options);
  document.addEventListener('click', (event) => pointer.clicked(event), options);
  document.documentElement.addEventListener('pointerleave', () => pointer.leave(), { signal, passive: true });
  signal.addEventListener('abort', () => pointer.stopTimers(), { once: true });
}

class Pointer {
  readonly #listener: PointerListener;
  #over: ActorMark | 'card' | null = null;
  #lastLook = 0;
  #look: number | undefined;
  #dwell: number | undefined;
  #grace: number | undefined;

  constructor(listener: PointerListener) {
    this.#listener = listener;
  }

  moved(event: PointerEvent): void {
    clearTimeout(this.#look);
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (this.#listener.isOnCard(event)) {
      this.stopTimers();
      this.#over = 'card';
    } else if (event.buttons !== 0) clearTimeout(this.#dwell);
    else {
      const { clientX, clientY } = event;
      const wait = Math.max(0, this.#lastLook + LOOK_PAUSE - performance.now());
      if (wait === 0) this.#lookAt(clientX, clientY);
      else this.#look = window.setTimeout(() => this.#lookAt(clientX, clientY), wait);
    }
  }

  pressed(event: PointerEvent): void {
    if (this.#listener.isOnCard(event)) return;
    this.stopTimers();
    this.#over = null;
    this.#listener.pressedElsewhere();
  }

  /** A finger cannot rest, so a tap opens the card, unless it was meant for a link or control of the page. */
  clicked(event: MouseEvent): void {
    const tapped = event instanceof PointerEvent && event.pointerType === 'touch' && event.isTrusted;
    if (!tapped || this.#listener.isOnCard(event) || isControl(event.target)) return;
    const mark = this.#listener.markAt(event.clientX, event.clientY);
    if (mark) this.#listener.rested(mark, event.clientX, event.clientY);
  }

  leave(): void {
    clearTimeout(this.#look);
    clearTimeout(this.#dwell);
    if (this.#over === null) return;
    this.#over = null;
    this.#grace = window.setTimeout(() => this.#listener.left(), GRACE);
  }

  stopTimers(): void {
    for (const timer of [this.#look, this.#dwell, this.#grace]) clearTimeout(timer);
  }

  #lookAt(x: number, y: number): void {
    this.#lastLook = performance.now();
    const mark = this.#listener.markAt(x, y);
    if (!mark) {
      this.leave();
      return;
    }
    clearTimeout(this.#grace);
    if (mark === this.#over) return;
    this.#over = mark;
    this.#listener.arrived(mark);
    clearTimeout(this.#dwell);
    this.#dwell = window.setTimeout(() => this.#listener.rested(mark, x, y), DWELL);
  }
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a[href],button,summary,label,[role="button"]') !== null;
}
