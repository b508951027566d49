import { textHash } from '../../text/text-hash.ts';
import type { ActorDocument, Word } from '../document/document.ts';
import type { Evidence } from '../document/evidence.ts';
import { isNameLike } from '../document/word-classes.ts';
import { LOCATIVES } from '../words/function-words.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';
import { SAYING } from '../words/speech-verbs.ts';
import { HONORIFICS, ROLE_WORDS } from '../words/titles.ts';
import { wordMask } from './word-mask.ts';

/** What stands in place of a number where there is no word. */
export const NOTHING = 0x7fffffff;

/** Numbers about every word of a document that features are made of, each list with {@link NOTHING} at its end. */
export interface WordTraits {
  /** Hash of the folded word. */
  readonly word: Int32Array;
  /** Hash of its collapsed shape: "Xx", "X.", "xXx", "0". */
  readonly shape: Int32Array;
  /** Hash of its last three letters. */
  readonly ending: Int32Array;
  /** Which word lists hold it; see {@link wordMask}. */
  readonly mask: Int32Array;
  /** How its line is written and whether it opens a sentence. */
  readonly style: Int32Array;
  /** How the document writes the same word elsewhere. */
  readonly writing: Int32Array;
  /** What stood beside the same word anywhere in the document, one bit each. */
  readonly company: Int32Array;
  /** First and last word of the run of capitalised words that it stands in; both -1 outside any. */
  readonly runFrom: Int32Array;
  readonly runTo: Int32Array;
}

/** Computes all traits in two walks over the words. */
export function wordTraits({ words }: ActorDocument, evidence: Evidence): WordTraits {
  const count = words.length;
  const traits = {
    word: new Int32Array(count + 1),
    shape: new Int32Array(count + 1),
    ending: new Int32Array(count + 1),
    mask: new Int32Array(count + 1),
    style: new Int32Array(count + 1),
    writing: new Int32Array(count + 1),
    company: new Int32Array(count + 1),
    runFrom: new Int32Array(count + 1).fill(-1),
    runTo: new Int32Array(count + 1).fill(-1),
  };
  for (const values of Object.values(traits)) values[count] = NOTHING;
  const company = companyOf(words);
  let runFrom = -1;
  for (let at = 0; at < count; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    const { folded } = word;
    traits.word[at] = textHash(folded);
    traits.ending[at] = textHash(folded, Math.max(0, folded.length - 3), folded.length);
    traits.shape[at] = shapeOf(word.text);
    traits.mask[at] = wordMask(folded);
    traits.style[at] = styleCode(word);
    traits.writing[at] = writingCode(evidence.lower.get(folded) ?? 0, evidence.capital.get(folded) ?? 0);
    traits.company[at] = company.get(folded) ?? 0;
    if (!isNameLike(word)) {
      runFrom = -1;
      continue;
    }
    if (runFrom < 0 || words[runFrom]?.line !== word.line) runFrom = at;
    traits.runFrom[at] = runFrom;
  }
  for (let at = count - 1; at >= 0; at -= 1) {
    const from = traits.runFrom[at] ?? -1;
    if (from >= 0) traits.runTo[at] = traits.runFrom[at + 1] === from ? (traits.runTo[at + 1] ?? at) : at;
  }
  return traits;
}

function styleCode(word: Word): number {
  const style = word.style === 'sentence' ? 0 : word.style === 'title' ? 1 : 2;
  return style * 4 + (word.opens ? 2 : 0) + (word.spaced ? 1 : 0);
}

function writingCode(lower: number, capital: number): number {
  const least = (value: number) => (value > 2 ? 2 : value > 0 ? 1 : 0);
  return 1 + least(lower) * 3 + least(capital);
}

const TITLED = 1;
const SPEAKS = 2;
const LOCATED = 4;
const AFTER_GIVEN = 8;
const OWNS = 16;
const AFTER_THE = 32;
const BEFORE_NAME = 64;
const QUALIFIES = 128;

/** Collects, for each word written as a name may be, what stands beside it in its places. */
function companyOf(words: readonly Word[]): Map<string, number> {
  const company = new Map<string, number>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word || !isNameLike(word) || word.style !== 'sentence') continue;
    const before = words[at - 1]?.line === word.line ? words[at - 1] : undefined;
    const after = words[at + 1]?.line === word.line ? words[at + 1] : undefined;
    let bits = 0;
    if (before) {
      if (HONORIFICS.has(before.folded) || ROLE_WORDS.has(before.folded)) bits |= TITLED;
      if (LOCATIVES.has(before.folded)) bits |= LOCATED;
      if (GIVEN_NAMES.has(before.folded) && isNameLike(before)) bits |= AFTER_GIVEN;
      if (before.folded === 'the') bits |= AFTER_THE;
    }
    if (after) {
      if (SAYING.has(after.folded)) bits |= SPEAKS;
      if (/^['’]$/.test(after.text) && !after.spaced) bits |= OWNS;
      if (after.shape === 'lower') bits |= after.folded.endsWith('s') ? QUALIFIES : 0;
      else if (isNameLike(after)) bits |= BEFORE_NAME;
    }
    if (bits !== 0) company.set(word.folded, (company.get(word.folded) ?? 0) | bits);
  }
  return company;
}

const SMALL = 1;
const CAPITAL = 2;
const DIGIT = 3;

/** The word with letters as x and X and digits as 0, runs cut to two, hashed. */
function shapeOf(text: string): number {
  let hash = 17;
  let last = 0;
  let run = 0;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) hash = Math.imul(hash ^ kind, 0x01000193);
  }
  return hash;
}

/** Small letter, capital or digit; other signs are their own kind. */
function kindOf(code: number): number {
  if (code >= 48 && code <= 57) return DIGIT;
  if (code < 128) return isLetter(code | 32) ? (code & 32 ? SMALL : CAPITAL) : code;
  const letter = String.fromCharCode(code);
  if (letter !== letter.toLowerCase()) return CAPITAL;
  return letter !== letter.toUpperCase() ? SMALL : code;
}

const isLetter = (code: number): boolean => code >= 97 && code <= 122;
