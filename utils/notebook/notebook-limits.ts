/** Entries that a notebook holds at most: more than anybody makes by hand, few enough to weigh in a moment. */
export const NOTEBOOK_LIMITS = {
  actorEdits: 20_000,
  judgements: 20_000,
  wordings: 1_000,
  subscriptions: 1_000,
  /** What is kept while reading comes by itself: a dozen a day for twenty years. They are never weighed all at once. */
  keptArticles: 100_000,
} as const;
