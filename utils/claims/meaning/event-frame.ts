import type { Span } from '../../text/span.ts';

/** Who or what takes part in an event: the doer, the person it is done to, the thing, the other side, and so on. */
export type FrameRole =
  | 'who'
  | 'whom'
  | 'what'
  | 'rival'
  | 'post'
  | 'where'
  | 'from'
  | 'to'
  | 'amount'
  | 'why';

/** How a verb of saying stands to what is said: "admit" grants it, "claim" doubts it. */
export type SpeechStance = 'neutral' | 'doubting' | 'conceding' | 'denying' | 'endorsing';

/** A kind of event, state or act of speech, whichever words tell of it: "quit" and "resignation" are one. */
export interface EventFrame {
  readonly name: string;
  readonly roles: readonly FrameRole[];
  /** What saying so tells of the speaker's stance; null where the frame is none of saying. */
  readonly stance: SpeechStance | null;
  /** Frames that cannot hold of the same thing at the same time; symmetric. */
  readonly opposites: ReadonlySet<string>;
  /** Frames near in meaning, a softer tie than the same frame; symmetric. */
  readonly kin: ReadonlySet<string>;
}

/** What kind of wording stands for a frame: one word of a kind, or a set phrase. */
export type WordingKind = 'verb' | 'noun' | 'adjective' | 'phrase';

/** A place in a text that tells of a frame. Offsets are UTF-16 code units of the text. */
export interface FrameMention extends Span {
  readonly frame: string;
  readonly kind: WordingKind;
}
