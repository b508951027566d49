import type { ActorId } from '../actors/actor.ts';
import type { DateMention } from '../text/date-mention.ts';
import type { Figure } from '../text/figures.ts';
import type { Span } from '../text/span.ts';
import type { Quotation } from './quotation.ts';

export type ClaimType = 'figure' | 'event' | 'quote' | 'prediction' | 'opinion' | 'other';

/** How the article puts it: as done, as somebody's word, as a plan, as a possibility, or as something denied. */
export type Modality = 'asserted' | 'reported' | 'planned' | 'possible' | 'denied';

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
  /** Amounts, within {@link text}. */
  readonly figures: readonly Figure[];
  /** Dates, within {@link text}, resolved against the article's date. */
  readonly dates: readonly DateMention[];
  /** Direct quotations and reported statements, within {@link text}. */
  readonly quotations: readonly Quotation[];
  readonly polarity: 'affirmed' | 'negated';
  readonly modality: Modality;
  /** Where the mentioned actors stand, within {@link text}. */
  readonly mentions: readonly ClaimMention[];
}

/** Where a claim names an actor, within {@link Claim.text}. */
export interface ClaimMention extends Span {
  /** Metonyms resolved. */
  readonly actor: ActorId;
}
