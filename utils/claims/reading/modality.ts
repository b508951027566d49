import type { Modality } from '../claim.ts';
import type { Quotation } from '../quotation.ts';
import { isDenial } from './reporting-verbs.ts';

const NEGATION =
  /\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot|hardly|barely|failed to|fails to|refused to|refuses to|unable to|stopped short of)\b|n[’']t\b/giu;
const NEGATION_BUT_NONE =
  /\b(?:not only|no longer than|no more than|no fewer than|no less than|no later than|not least|no doubt|why not|whether or not|or not)\b/giu;
const PLANNED =
  /\b(?:will|plans? to|planned to|planning to|intends? to|is to|are to|is set to|are set to|set to|due to (?:be|begin|start|open|close|meet|hold)|is expected to|are expected to|agreed to|pledge[sd]? to|vow(?:s|ed)? to|promise[sd]? to|want(?:s|ed)? to|proposes?|proposed|going to|about to|moving to|poised to)\b/iu;
const POSSIBLE =
  /\b(?:may|might|could|possibly|perhaps|potential(?:ly)?|likely|unlikely|would|should|if|seems?|appears? to|suggests?|risks?|fears?)\b/iu;

/** Offsets of the words that deny in a text, in order; set phrases such as "not only" are none. */
export function negations(text: string): number[] {
  const none = [...text.matchAll(NEGATION_BUT_NONE)].map(
    ({ index, 0: match }) => [index, index + match.length] as const,
  );
  return [...text.matchAll(NEGATION)]
    .map(({ index }) => index)
    .filter((at) => !none.some(([from, to]) => at >= from && at < to));
}

/** How a sentence puts what it says; quotation marks and reporting verbs come first, then plans, then doubts. */
export function modalityOf(text: string, quotations: readonly Quotation[]): Modality {
  if (quotations.some(({ verb }) => isDenial(verb))) return 'denied';
  if (/\b(?:denied|denies|deny|denying)\b/i.test(text)) return 'denied';
  if (quotations.some(({ source, actor, verb }) => (source ?? actor) !== null && verb !== null))
    return 'reported';
  if (PLANNED.test(text)) return 'planned';
  return POSSIBLE.test(text) ? 'possible' : 'asserted';
}
