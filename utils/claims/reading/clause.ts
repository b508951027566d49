import type { ActorId } from '../../actors/actor.ts';
import type { DateMention } from '../../text/date-mention.ts';
import type { Figure } from '../../text/figures.ts';
import type { Span } from '../../text/span.ts';
import type { Claim, Modality } from '../claim.ts';
import type { Quotation } from '../quotation.ts';
import type { ClauseLink } from './clause-edges.ts';
import type { Tense } from './clause-tense.ts';

/** Somebody or something that a clause speaks of. Offsets are UTF-16 code units of the claim's text. */
export interface Party extends Span {
  /** Who that is, where it is known. */
  readonly actor: ActorId | null;
}

/** What a sentence says with one predicate. Offsets are UTF-16 code units of {@link Claim.text}. */
export interface Clause extends Span {
  /** Who does it, or in the passive to whom it is done; a shared or left-out subject stands where it was said. */
  readonly subject: Party | null;
  /** In the passive, who did it. */
  readonly agent: Party | null;
  /** To whom or what an active verb does it. */
  readonly object: Party | null;
  /** The word that says what happens or, after "is", what something is. */
  readonly predicate:
    | (Span & {
        /** Stem of the verb's base form. */
        readonly stem: string;
        /** The kind of event that it tells of, the likeliest of {@link frames}; null where none is known. */
        readonly frame: string | null;
        /** All kinds of events that its words may tell of. */
        readonly frames: readonly string[];
      })
    | null;
  /** Null where its form leaves that to the clause it hangs on. */
  readonly tense: Tense | null;
  /** How it hangs on the sentence. */
  readonly link: ClauseLink;
  /** Whether it only says what somebody or something is. */
  readonly copula: boolean;
  /** Whether its own words deny it ("failed to close"); a denial by somebody is a {@link modality}. */
  readonly negated: boolean;
  /** `denied` where somebody denies it or nothing speaks for it ("no evidence that"); `reported` where only a source stands for it. */
  readonly modality: Modality;
  /** Each stands in the innermost clause that holds it. */
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  /** Whose word the clause is. */
  readonly source: Quotation | null;
}

/** What of a claim its clauses are read from. */
export type ReadSentence = Pick<
  Claim,
  'text' | 'figures' | 'dates' | 'quotations' | 'mentions' | 'actors' | 'modality'
>;
