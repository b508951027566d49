import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Alignment } from '../aligning/align-claims.ts';
import { alignWords, spanOf } from '../aligning/align-words.ts';
import {
  ENOUGH_WORDS,
  isOtherSpelling,
  pairQuotations,
  type QuotationPair,
  quotedWords,
} from '../aligning/match-quotations.ts';
import type { ClaimInContext, RelatedVerdict } from '../claim-in-context.ts';
import { daysApart } from '../explaining/explain.ts';
import { factTitle } from '../explaining/fact-title.ts';
import type { Quotation } from '../quotation.ts';

/** Days from which on like words were said on two occasions, unless they are the same to the letter or nearly so. */
const OTHER_OCCASION = 60;
/** From this likeness on the words were said once, however far apart they are reported. */
const SAID_ONCE = 0.95;

/** From this likeness on the words are one person's, though each passage knows the speaker by another name. */
const OTHER_SPEAKERS = 0.6;

/** The same person's words in quotation marks on both sides, but not the same words. */
export function quotationComparator(alignment: Alignment): RelatedVerdict | null {
  const { a, b } = alignment;
  const pair = pairQuotations(alignment).find((one) => isAltered(one, alignment));
  if (pair === undefined) return null;
  const { a: first, b: second, likeness } = pair;
  const sameSpeaker = first.actor !== null && first.actor === second.actor;
  const sameMatter = alignment.sharedActors.length > 0 && alignment.containment >= 0.3;
  const marks = divergentMarks(a, first, b, second);
  return {
    relation: 'quote-altered',
    score: Math.min(0.97, 0.45 + 0.35 * likeness + (sameSpeaker ? 0.2 : sameMatter ? 0.08 : 0)),
    what: factTitle(alignment, { quotation: first }),
    marksA: marks.a,
    marksB: marks.b,
    why: `Both quote the same statement, but not word for word: “${clip(quotedWords(a, first))}” here, “${clip(quotedWords(b, second))}” there.`,
    rule: 'quotation',
  };
}

function isAltered({ a, b, tie, likeness }: QuotationPair, alignment: Alignment): boolean {
  if (tie !== 'altered') return false;
  if (a.actor !== null && b.actor !== null && a.actor !== b.actor && likeness < OTHER_SPEAKERS) return false;
  const days = daysApart(alignment.a.article.date, alignment.b.article.date);
  if (days !== null && Math.abs(days) > OTHER_OCCASION && likeness < SAID_ONCE) return false;
  const words = [quotedWords(alignment.a, a), quotedWords(alignment.b, b)].map(count);
  const short = Math.min(...words);
  if (short >= ENOUGH_WORDS) return true;
  if (short < 2) return false;
  // Three words of a longer quotation are its own, if only what they leave out alters them.
  if (alignment.given && isWithin(quotedWords(alignment.a, a), quotedWords(alignment.b, b))) return true;
  return likeness >= 0.75 && (alignment.given || alignment.containment >= 0.3);
}

function isWithin(one: string, other: string): boolean {
  const [first, second] = [one.toLowerCase(), other.toLowerCase()];
  return first.includes(second) || second.includes(first);
}

const count = (text: string) => text.split(/\s+/).length;
const clip = (text: string) => (text.length > 90 ? `${text.slice(0, 87).trimEnd()}…` : text);

function divergentMarks(a: ClaimInContext, first: Quotation, b: ClaimInContext, second: Quotation) {
  const wordsA = a.claim.text.slice(first.start, first.end);
  const wordsB = b.claim.text.slice(second.start, second.end);
  const divergences = (alignWords(wordsA, wordsB)?.divergences ?? []).filter((one) => !isOtherSpelling(one));
  return {
    a: divergences.flatMap((one) => markOf(one.a, wordsA, first.start)),
    b: divergences.flatMap((one) => markOf(one.b, wordsB, second.start)),
  };
}

/** The tokens as one mark, `offset` further; a contraction ("it’s") is marked whole, though only its end differs. */
function markOf(tokens: readonly Token[], words: string, offset: number): Span[] {
  const span = spanOf(tokens);
  if (span === null) return [];
  const cut = words.slice(0, span.start).match(/\p{L}+[’']$/u)?.[0].length ?? 0;
  return [{ start: span.start - cut + offset, end: span.end + offset }];
}
