import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Alignment } from '../aligning/align-claims.ts';
import { alignWords, type Divergence, spanOf } from '../aligning/align-words.ts';
import type { ClaimInContext, RelatedVerdict } from '../claim-in-context.ts';
import { factTitle } from '../explaining/fact-title.ts';
import type { Quotation } from '../quotation.ts';

/** Words from which on a quotation is more than a label in quotation marks. */
const ENOUGH_WORDS = 4;
/** From this likeness on two quotations are versions of one. */
const ALIKE = 0.55;

/** The same person's words in quotation marks on both sides, but not the same words. */
export function quotationComparator(alignment: Alignment): RelatedVerdict | null {
  const { a, b } = alignment;
  let best: { first: Quotation; second: Quotation; likeness: number } | null = null;
  for (const first of directQuotations(a))
    for (const second of directQuotations(b)) {
      if (!maySpeakAlike(alignment, first, second)) continue;
      const [left, right] = [wordsIn(a, first), wordsIn(b, second)];
      if (isExcerpt(left, right)) continue;
      const aligned = alignWords(left, right);
      if (aligned === null || aligned.divergences.every(isOtherSpelling)) continue;
      const likeness = aligned.similarity;
      const short = Math.min(count(left), count(right)) < ENOUGH_WORDS;
      const enough = short
        ? (alignment.given || alignment.containment >= 0.3) &&
          likeness >= 0.75 &&
          count(left) >= 2 &&
          count(right) >= 2
        : likeness >= ALIKE;
      if (enough && (best === null || likeness > best.likeness)) best = { first, second, likeness };
    }
  if (best === null) return null;
  const { first, second, likeness } = best;
  const sameSpeaker = first.actor !== null && first.actor === second.actor;
  const sameMatter = alignment.sharedActors.length > 0 && alignment.containment >= 0.3;
  const marks = divergentMarks(a, first, b, second);
  return {
    relation: 'quote-altered',
    score: Math.min(0.97, 0.45 + 0.35 * likeness + (sameSpeaker ? 0.2 : sameMatter ? 0.08 : 0)),
    what: factTitle(alignment, { quotation: first }),
    marksA: marks.a,
    marksB: marks.b,
    why: `Both quote the same words, but not word for word: “${clip(wordsIn(a, first))}” here, “${clip(wordsIn(b, second))}” there.`,
    rule: 'quotation',
  };
}

function directQuotations({ claim }: ClaimInContext): Quotation[] {
  return claim.quotations.filter(({ direct }) => direct);
}

const wordsIn = ({ claim }: ClaimInContext, { start, end }: Quotation) =>
  claim.text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.]+|[\s,.]+$/g, '');

const count = (text: string) => text.split(/\s+/).length;
const clip = (text: string) => (text.length > 90 ? `${text.slice(0, 87).trimEnd()}…` : text);
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Quoting less is no alteration, and neither is an omission that is marked. But a quotation that opens like a sentence
 * where the speaker's had begun before hides that something was left out.
 */
function isExcerpt(left: string, right: string): boolean {
  if (hidesItsOpening(left, right) || hidesItsOpening(right, left)) return false;
  const [one, other] = [` ${plain(left)} `, ` ${plain(right)} `];
  if (one.includes(other) || other.includes(one)) return true;
  return [left, right].some((text) => /…|\.\s?\.\s?\.|\[/.test(text));
}

/** "It is time" for "Today it is time": a capital where the other goes on in lower case. */
function hidesItsOpening(shorter: string, longer: string): boolean {
  const first = shorter[0] ?? '';
  if (first === first.toLowerCase() || count(shorter) < ENOUGH_WORDS) return false;
  return longer.includes(` ${first.toLowerCase()}${shorter.slice(1)}`);
}

function maySpeakAlike({ sharedActors, given }: Alignment, first: Quotation, second: Quotation): boolean {
  if (first.actor !== null && second.actor !== null) return first.actor === second.actor;
  return given || sharedActors.length > 0;
}

/** "Donbas" and "Donbass", "defence" and "defense": what an editor's spelling does to a quotation is no alteration. */
function isOtherSpelling({ a, b }: Divergence): boolean {
  const [first, second] = [a[0]?.text.toLowerCase(), b[0]?.text.toLowerCase()];
  if (a.length !== 1 || b.length !== 1 || !first || !second) return false;
  return (
    first.length >= 5 &&
    Math.abs(first.length - second.length) <= 2 &&
    first.slice(0, 4) === second.slice(0, 4)
  );
}

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
