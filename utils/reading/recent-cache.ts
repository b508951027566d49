/**
 * Computes an answer. What it tells before its end is for those who would rather have something at once; only the first
 * of it counts.
 * @param signal aborted when all who waited have given up
 */
export type Compute<Value> = (signal: AbortSignal, tellEarly: (early: Value) => void) => Promise<Value>;

interface Work<Value> {
  readonly answer: Promise<Value>;
  /** What was told before the end; pending for ever where nothing is. */
  readonly early: Promise<Value>;
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
   */
  get(key: string, compute: Compute<Value>, signal?: AbortSignal): Promise<Value> {
    if (signal?.aborted) return Promise.reject(signal.reason);
    const work = this.#works.get(key) ?? this.#begin(key, compute);
    this.#works.delete(key);
    this.#works.set(key, work);
    this.#forgetOldest();
    work.waiting += 1;
    return signal === undefined ? work.answer : this.#untilAborted(key, work, signal);
  }

  /** The same, but with what the computation tells before its end where that is there sooner; it goes on all the same. */
  getEarly(key: string, compute: Compute<Value>, signal?: AbortSignal): Promise<Value> {
    const asked = this.get(key, compute, signal);
    const work = this.#works.get(key);
    // Of those that are there already, the first one listed counts.
    return work === undefined ? asked : Promise.race([work.answer, work.early, asked]);
  }

  clear(): void {
    this.#works.clear();
  }

  #begin(key: string, compute: Compute<Value>): Work<Value> {
    const stop = new AbortController();
    const { promise: early, resolve: tellEarly } = Promise.withResolvers<Value>();
    const work: Work<Value> = { answer: compute(stop.signal, tellEarly), early, stop, waiting: 0 };
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
