import type { ActorId } from '../actors/actor.ts';
import type { Span } from '../text/span.ts';

export type ClaimType = 'figure' | 'event' | 'quote' | 'prediction' | 'opinion' | 'other';

/** A sentence of an article that says something checkable. Offsets are UTF-16 code units of {@link Article.text}. */
export interface Claim extends Span {
  readonly text: string;
  readonly type: ClaimType;
  /** Check-worthiness, 0 to 1; 0.5 and above: worth checking. */
  readonly score: number;
  /** Who acts or is acted upon, metonyms resolved. */
  readonly actors: readonly ActorId[];
  /** Stems of the content words, for finding partners. */
  readonly stems: readonly string[];
}
