import type { WordVectors } from './word-vectors.ts';
import type { WordingEntry } from './wording-entry.ts';

/** What a comparison knows of the meaning of words beside their letters. */
export interface Meaning {
  /** Null where they are not loaded: then words meet by their stems alone. */
  readonly vectors: WordVectors | null;
  /** Words that tell sides apart for this reader, beside the built-in ones. */
  readonly wording?: readonly WordingEntry[];
}

/** For comparing without word vectors. */
export const WORDS_ALONE: Meaning = { vectors: null };
