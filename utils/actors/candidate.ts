import type { ActorType } from './actor.ts';
import type { ActorEntry } from './actor-entry.ts';

/** A stretch of words that may name an actor, and what the passes found out about it. */
export interface Candidate {
  /** First word, and the word after the last, as indexes into {@link ActorDocument.words}. */
  readonly from: number;
  readonly to: number;
  /** The name without what parts its words in the text. */
  readonly name: string;
  /** The dictionary's actor; null where only rules speak. */
  readonly entry: ActorEntry | null;
  /** Null until a pass has decided. */
  readonly type: ActorType | null;
  /** 0 to 1. */
  readonly confidence: number;
}
