/** Milliseconds between two lines. */
const EVERY = 5_000;

/** Says on standard error how far long work has come, now and then. */
export class Progress {
  #next = performance.now() + EVERY;

  tell(words: () => string): void {
    const now = performance.now();
    if (now < this.#next) return;
    this.#next = now + EVERY;
    process.stderr.write(`sidelight: ${words()}\n`);
  }
}
