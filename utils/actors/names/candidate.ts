import type { ActorType } from '../actor.ts';
import type { DictionaryForm } from '../dictionary/actor-dictionary.ts';

/** A stretch of words that may name an actor, and what the passes found out about it. */
export interface Candidate {
  /** First word, and the word after the last, as indexes into {@link ActorDocument.words}. */
  readonly from: number;
  readonly to: number;
  /** The dictionary's readings of it; none where only rules speak. */
  readonly readings: readonly DictionaryForm[];
  /** Null until a pass has decided. */
  readonly type: ActorType | null;
  /** A title or role stands right before it. */
  readonly titled: boolean;
  /** 0 to 1. */
  readonly confidence: number;
}

/** A candidate that the later passes have decided on: it names this actor. */
export interface NamedCandidate extends Candidate {
  readonly type: ActorType;
}
