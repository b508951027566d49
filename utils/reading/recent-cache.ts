/** Keeps the answers of the last few questions, so that popup, badge and page share one computation. */
export class RecentCache<Value> {
  readonly #answers = new Map<string, Promise<Value>>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  /** The kept answer for a key, or a new one. A failed answer is not kept. */
  get(key: string, compute: () => Promise<Value>): Promise<Value> {
    const kept = this.#answers.get(key);
    if (kept !== undefined) {
      this.#answers.delete(key);
      this.#answers.set(key, kept);
      return kept;
    }
    const answer = compute();
    this.#answers.set(key, answer);
    answer.catch(() => this.#answers.delete(key));
    const oldest = this.#answers.keys().next();
    if (this.#answers.size > this.#size && !oldest.done) this.#answers.delete(oldest.value);
    return answer;
  }

  clear(): void {
    this.#answers.clear();
  }
}
