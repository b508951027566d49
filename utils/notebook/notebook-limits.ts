/** Entries that a notebook holds at most: more than anybody makes by hand, few enough to weigh in a moment. */
export const NOTEBOOK_LIMITS = { actorEdits: 20_000, judgements: 20_000, wordings: 1_000 } as const;
