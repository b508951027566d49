/** A line between paragraphs, with what stands around it, nearest paragraph first. */
export interface OpeningCandidate {
  readonly heading: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Whether another line without a full stop comes right after it, as a dek after a title does. */
  readonly followedByHeading: boolean;
}

const FINITE_VERB =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|isn[’']t|aren[’']t|wasn[’']t|won[’']t|can[’']t|doesn[’']t|don[’']t|hasn[’']t|says?|said|told|tells?|reports?|warns?|calls?|urges?|claims?|sets?|vows?|wants?|plans?|seeks?|faces?|makes?|takes?|gets?|ist|sind|war|hat|haben|wird|werden|kann|soll|will|est|sont|a|ont|va|es|son|ha|han|está|será)\b/i;
const REPORTING =
  /\b(?:has|have|had) (?:said|told|warned|vowed|announced|claimed|admitted|confirmed|stated|revealed|argued|called|urged)\b|\b(?:says?|reports?|told|according to)\b|,[^,]+\bsaid$/i;

/**
 * Whether a heading-like line opens a new article and is no subheading in the one before. A dek is a sentence on the
 * whole: long, with a verb, often with its source, taken up again by the paragraph that follows, while that paragraph
 * shares little with what stood before. A subheading is a short phrase amid one text.
 */
export function isArticleOpening({ heading, before, after, followedByHeading }: OpeningCandidate): boolean {
  if (after.length === 0) return false;
  if (before.length === 0) return true;
  const length = heading.length;
  let score = 0;
  if (length >= 90) score += 2;
  else if (length >= 65) score += 1;
  else if (length < 50) score -= 1;
  if (length < 35) score -= 1;
  if (FINITE_VERB.test(heading)) score += 1;
  if (REPORTING.test(heading)) score += 1;
  if (followedByHeading) score += 1;
  const headingWords = contentWords(heading);
  const restated = share(headingWords, contentWords(after.slice(0, 2).join(' ')));
  if (restated >= 0.5) score += 1;
  const earlier = contentWords(before.join(' '));
  const later = contentWords(after.join(' '));
  const cohesion = share(later, earlier);
  if (cohesion < 0.12) score += 1;
  if (cohesion > 0.22) score -= 1;
  if (share(headingWords, earlier) > restated) score -= 1;
  return score >= 3;
}

/** Words that carry content: five letters or more, or a capital within the text, cut to a stem-like beginning. */
function contentWords(text: string): Set<string> {
  const words = text.match(/\p{Lu}[\p{L}\p{N}]{1,}|\p{Ll}{5,}/gu) ?? [];
  return new Set(words.map((word) => word.toLowerCase().slice(0, 6)));
}

function share(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0;
  let shared = 0;
  for (const word of part) if (whole.has(word)) shared += 1;
  return shared / part.size;
}
