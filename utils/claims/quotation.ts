import type { ActorId } from '../actors/actor.ts';
import type { Span } from '../text/span.ts';

/** Words that a text gives as somebody's. Offsets are UTF-16 code units of the text that was read. */
export interface Quotation extends Span {
  /** Whether it stands in quotation marks; the span then holds what is between them. */
  readonly direct: boolean;
  /** Who said it, as named beside the quotation; null where nobody is. */
  readonly source: (Span & { readonly surface: string }) | null;
  /** The word of saying ("said", "according to"), lower case; null where there is none. */
  readonly verb: string | null;
  /** The source's actor, where it is known; pronouns resolved where one reading is plain. */
  readonly actor: ActorId | null;
}
