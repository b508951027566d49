/**
 * Where answers outlive the worker that gave them, in memory that nothing else can read. They may be gone at any time:
 * all can be computed again.
 */
export interface AnswerStore {
  /** What was put under the key; undefined where nothing is (any more). Never rejects. */
  get<Value>(key: string): Promise<Value | undefined>;
  /** Never rejects; what there is no room for is forgotten. */
  set(key: string, answer: unknown): Promise<void>;
}

/** Keeps nothing. */
export const NO_STORE: AnswerStore = {
  get: async () => undefined,
  set: async () => {},
};
