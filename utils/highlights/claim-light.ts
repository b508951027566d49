import type { PageHighlights } from './page-highlights.ts';

/** How long a sentence stays lit, in milliseconds. */
const LIT = 8_000;

/** Lights one sentence at a time, for a while. */
export class ClaimLight {
  readonly #highlights: PageHighlights | null;
  #timer: number | undefined;

  constructor(highlights: PageHighlights | null, signal: AbortSignal) {
    this.#highlights = highlights;
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  light(range: Range): void {
    clearTimeout(this.#timer);
    this.#highlights?.paint('claim', [range]);
    this.#timer = window.setTimeout(() => this.putOut(), LIT);
  }

  putOut(): void {
    clearTimeout(this.#timer);
    this.#highlights?.paint('claim', []);
  }
}
