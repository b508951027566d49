interface Work<Value> {
  readonly answer: Promise<Value>;
  readonly stop: AbortController;
  /** Who waits for it; one that cannot give up counts for ever. */
  waiting: number;
}

/**
 * Keeps the answers of the last few questions, so that popup, badge and page share one computation. A computation that
 * nobody waits for any more is stopped and forgotten.
 */
export class RecentCache<Value> {
  readonly #works = new Map<string, Work<Value>>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  /**
   * The kept answer for a key, or a new one. A failed answer is not kept. Rejects with the reason of `signal` once that
   * is aborted; others who wait for the same answer still get it.
   *
   * @param compute gets a signal that is aborted when all who waited have given up
   */
  get(key: string, compute: (signal: AbortSignal) => Promise<Value>, signal?: AbortSignal): Promise<Value> {
    if (signal?.aborted) return Promise.reject(signal.reason);
    const work = this.#works.get(key) ?? this.#begin(key, compute);
    this.#works.delete(key);
    this.#works.set(key, work);
    this.#forgetOldest();
    work.waiting += 1;
    return signal === undefined ? work.answer : this.#untilAborted(key, work, signal);
  }

  clear(): void {
    this.#works.clear();
  }

  #begin(key: string, compute: (signal: AbortSignal) => Promise<Value>): Work<Value> {
    const stop = new AbortController();
    const work: Work<Value> = { answer: compute(stop.signal), stop, waiting: 0 };
    work.answer.catch(() => this.#forget(key, work));
    return work;
  }

  async #untilAborted(key: string, work: Work<Value>, signal: AbortSignal): Promise<Value> {
    const { promise: aborted, reject } = Promise.withResolvers<never>();
    const giveUp = () => {
      work.waiting -= 1;
      if (work.waiting === 0) {
        this.#forget(key, work);
        work.stop.abort(signal.reason);
      }
      reject(signal.reason);
    };
    signal.addEventListener('abort', giveUp, { once: true });
    try {
      return await Promise.race([work.answer, aborted]);
    } finally {
      signal.removeEventListener('abort', giveUp);
    }
  }

  #forget(key: string, work: Work<Value>): void {
    if (this.#works.get(key) === work) this.#works.delete(key);
  }

  #forgetOldest(): void {
    const oldest = this.#works.keys().next();
    if (this.#works.size > this.#size && !oldest.done) this.#works.delete(oldest.value);
  }
}
