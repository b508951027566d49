import { numberFromWords } from '../../text/number-words.ts';
import { contentTerms } from '../../text/terms.ts';
import type { Token } from '../../text/tokens.ts';
import type { ClaimInContext } from '../claim-in-context.ts';
import { areOpposites } from '../meaning/opposite-words.ts';
import type { Quotation } from '../quotation.ts';
import type { Alignment } from './align-claims.ts';
import { alignWords, type Divergence, type WordAlignment } from './align-words.ts';

/**
 * How two quotations stand to each other: `same` where one gives no other words than the other (an excerpt, a marked
 * omission, another spelling), `altered` where they are versions of one statement in other words, else `other`.
 */
export type QuotationTie = 'same' | 'altered' | 'other';

export interface QuotationPair {
  readonly a: Quotation;
  readonly b: Quotation;
  readonly tie: QuotationTie;
  /** Share of the words of both that stand in the same order in the other, 0 to 1. */
  readonly likeness: number;
}

/** Words from which on a quotation is more than a label in quotation marks. */
export const ENOUGH_WORDS = 4;
/** From this likeness on two quotations may be versions of one. */
const ALIKE = 0.5;
/** Of two versions no more than this share of the content words is exchanged. */
const MOST_EXCHANGED = 0.45;
/** Half of them only where most words stay and no name is exchanged: "we stand by Bern" is not "we stand by Rome". */
const HALF_EXCHANGED = 0.5;
const MOSTLY_KEPT = 0.65;
/** Content words from which on quotations that hold hardly any others are one, however they are ordered. */
const ENOUGH_CONTENT = 3;
const MOST_CONTENT = 0.6;

const memo = new WeakMap<Alignment, readonly QuotationPair[]>();

/** All pairs of direct quotations that may be of one speaker; the likest first. */
export function pairQuotations(alignment: Alignment): readonly QuotationPair[] {
  const known = memo.get(alignment);
  if (known) return known;
  const { a, b } = alignment;
  const pairs = directQuotations(a).flatMap((first) =>
    directQuotations(b).flatMap((second) => {
      if (!maySpeakAlike(alignment, first, second)) return [];
      const [left, right] = [quotedWords(a, first), quotedWords(b, second)];
      const likeness = alignWords(left, right)?.similarity ?? 0;
      return [{ a: first, b: second, tie: quotationTie(left, right), likeness }];
    }),
  );
  pairs.sort((x, y) => y.likeness - x.likeness);
  memo.set(alignment, pairs);
  return pairs;
}

/** The words of a quotation on one line, without the marks at its ends that belong to the reporter's sentence. */
export const quotedWords = ({ claim }: ClaimInContext, { start, end }: Quotation): string =>
  claim.text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.]+|[\s,.]+$/g, '');

const directQuotations = ({ claim }: ClaimInContext) => claim.quotations.filter(({ direct }) => direct);

function maySpeakAlike({ sharedActors, given }: Alignment, first: Quotation, second: Quotation): boolean {
  // Of two passages that were put side by side each may know the speaker by another name.
  if (given) return true;
  if (first.actor !== null && second.actor !== null) return first.actor === second.actor;
  return sharedActors.length > 0;
}

/** How two wordings stand to each other. Symmetric. */
export function quotationTie(left: string, right: string): QuotationTie {
  const opening = hidesAnEnd(left, right) || hidesAnEnd(right, left);
  if (!opening && (isExcerpt(left, right) || isExcerpt(right, left))) return 'same';
  const aligned = alignWords(left, right);
  if (aligned === null) return 'other';
  if (aligned.divergences.every(isOtherSpelling)) return 'same';
  if (opening) return 'altered';
  const back = alignWords(right, left);
  const versions = areVersions(left, right, aligned) || (back !== null && areVersions(right, left, back));
  return versions || isRearranged(left, right) ? 'altered' : 'other';
}

/** Whether few enough words are exchanged; of several equally long ways to align two texts one is taken. */
function areVersions(left: string, right: string, { similarity, divergences }: WordAlignment): boolean {
  const share = exchanged(left, right, divergences);
  if (similarity >= ALIKE && share <= MOST_EXCHANGED) return true;
  return similarity >= MOSTLY_KEPT && share <= HALF_EXCHANGED && !divergences.some(exchangesName);
}

const exchangesName = ({ a, b }: Divergence) =>
  a.length > 0 && b.length > 0 && [...a, ...b].some(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));

/** Whether one holds all that the other tells, in another order or another construction. */
function isRearranged(left: string, right: string): boolean {
  const [termsA, termsB] = [left, right].map((text) => new Set(contentTerms(text).map(({ term }) => term)));
  if (termsA === undefined || termsB === undefined) return false;
  const both = [...termsA].filter((term) => termsB.has(term)).length;
  return (
    both >= ENOUGH_CONTENT &&
    both === Math.min(termsA.size, termsB.size) &&
    both >= MOST_CONTENT * Math.max(termsA.size, termsB.size)
  );
}

/** The share of content words that stand where the other has other ones; words only left out or added do not count. */
function exchanged(left: string, right: string, divergences: readonly Divergence[]): number {
  const contents = (tokens: readonly Token[]) =>
    contentTerms(tokens.map(({ text }) => text).join(' ')).length;
  const all = contentTerms(left).length + contentTerms(right).length;
  const swapped = divergences
    .filter(({ a, b }) => a.length > 0 && b.length > 0 && !turnsRound(a, b))
    .reduce((sum, { a, b }) => sum + contents(a) + contents(b), 0);
  return all === 0 ? 1 : swapped / all;
}

/** Whether words stand in the place of their opposites: who turns a statement round has not taken another one. */
const turnsRound = (a: readonly Token[], b: readonly Token[]) =>
  a.some((one) => b.some((other) => areOpposites(one.text.toLowerCase(), other.text.toLowerCase())));

/**
 * Whether one wording gives a part of the other. What stands in square brackets is the reporter's, and dots mark what
 * was left out, so that the pieces only have to follow one another.
 */
function isExcerpt(part: string, whole: string): boolean {
  const text = ` ${plain(withoutBrackets(whole))} `;
  const pieces = part
    .split(/…|\.\s?\.\s?\.|\[[^\]]*\]/)
    .map((piece) => plain(piece))
    .filter((piece) => piece !== '');
  let from = 0;
  for (const piece of pieces) {
    const at = text.indexOf(` ${piece} `, from);
    if (at < 0) return false;
    from = at + piece.length + 1;
  }
  return pieces.length > 0;
}

const withoutBrackets = (text: string) => text.replace(/\[[^\]]*\]|…|\.\s?\.\s?\./g, ' ');

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const count = (text: string) => text.split(/\s+/).length;

// What takes back a part of what it follows or precedes.
const RESTRICTS_AFTER =
  /^,?\s+(?:[\p{L}’']+\s+)?(?:if|unless|until|only|when|while|except|provided|without|so far|for (?:now|the time being|the moment)|at (?:least|present|the moment)|right now|yet|this (?:week|month|season|year|time)|(?:to )?no(?:body|thing| one) else|as long as|as far as)\b/u;
const RESTRICTS_BEFORE =
  /\b(?:nearly|almost|not|hardly|partly|largely|mostly|mainly|perhaps|maybe|probably|possibly|never|no|some of|most of|parts? of)\s+(?:(?:an?|the)\s+)?$|\b(?:some|most|many|few|half)\s+(?:of\s+(?:the|these|those|our|their)\s+)?\p{L}+\s+$/iu;
// "Every bridge" is less than that where the speaker went on "that we have seen".
const ENDS_IN_WHOLE =
  /\b(?:every|all|any|each|no|none|always|everything|everyone|everybody)(?:\s\p{L}+){0,2}$/iu;
// A comma before it begins a clause of its own, which the shorter one may leave to the rest of the speech.
const GOES_ON = /^\s+(?:and|but|or)\b/;

/**
 * Quoting less is no alteration, unless what was left out takes back a part of it ("nearly", "unless they pay"). And a
 * quotation that opens like a sentence hides something where the speaker's had begun before ("It is time" for "Today it
 * is time") or has a second half ("… and ours to protect").
 */
function hidesAnEnd(shorter: string, longer: string): boolean {
  if (/…|\.\s?\.\s?\.|\[/.test(shorter)) return false;
  const first = shorter[0] ?? '';
  const isSentence = first !== first.toLowerCase() && count(shorter) >= ENOUGH_WORDS;
  if (isSentence && longer.includes(` ${first.toLowerCase()}${shorter.slice(1)}`)) return true;
  const at = longer.toLowerCase().indexOf(shorter.toLowerCase());
  if (at < 0 || shorter === longer) return false;
  const [before, after] = [longer.slice(0, at), longer.slice(at + shorter.length)];
  if (RESTRICTS_AFTER.test(after) || RESTRICTS_BEFORE.test(before)) return true;
  if (ENDS_IN_WHOLE.test(shorter) && /^\s+(?:that|which|who|whom|whose|where)\b/i.test(after)) return true;
  if (!isSentence) return false;
  // "I" keeps its capital wherever it stands.
  const begun = before !== '' && !/[.!?…:;–—-]["'”’]?\s*$/.test(before);
  return (
    (begun && contentTerms(before).length > 0) || (GOES_ON.test(after) && contentTerms(after).length > 0)
  );
}

/** "Donbas" and "Donbass", "defence" and "defense": what an editor's spelling does to a quotation is no alteration. */
export function isOtherSpelling({ a, b }: Divergence): boolean {
  const [first, second] = [a[0]?.text.toLowerCase(), b[0]?.text.toLowerCase()];
  if (a.length !== 1 || b.length !== 1 || !first || !second) return false;
  if (numberFromWords(first) !== null || numberFromWords(second) !== null) return false;
  return (
    first.length >= 5 &&
    Math.abs(first.length - second.length) <= 2 &&
    first.slice(0, 4) === second.slice(0, 4)
  );
}
