import type { ActorDocument, Word } from '../document/document.ts';
import { isNameLike } from '../document/word-classes.ts';
import type { Candidate } from '../names/candidate.ts';
import { SAYING } from '../words/speech-verbs.ts';

/** What stands around a name within its sentence; all words folded, signs as they are. */
export interface Surroundings {
  /** From the nearest outwards, without articles and without names that "and" joins to this one. */
  readonly before: readonly string[];
  /** From the nearest outwards, after a possessive ending, without names joined to this one. */
  readonly after: readonly string[];
  readonly possessive: boolean;
  /** The other part of a compound: "backed" of "Kremlin-backed", "pro" of "pro-Kremlin". */
  readonly hyphenAfter: string | null;
  readonly hyphenBefore: string | null;
  /** Names on both sides of "and" or "between": this one is one of several. */
  readonly joined: boolean;
}

const REACH = 6;

/** Reads up to six words to each side of a candidate. */
export function surroundingsOf(
  { words }: ActorDocument,
  { from, to }: Pick<Candidate, 'from' | 'to'>,
): Surroundings {
  const line = words[from]?.line;
  const at = (index: number): Word | undefined => (words[index]?.line === line ? words[index] : undefined);
  const left = beforeJoined(at, from);
  const apostrophe = at(to);
  const possessive = apostrophe !== undefined && /^['’]$/.test(apostrophe.text) && !apostrophe.spaced;
  const after = possessive ? to + (at(to + 1)?.folded === 's' ? 2 : 1) : afterJoined(at, to);
  const before: string[] = [];
  for (let index = left - 1; before.length < REACH; index -= 1) {
    const word = at(index);
    if (!word || /^[.!?;:]$/.test(word.text) || at(index + 1)?.opens) break;
    if (!/^(?:the|a|an)$/.test(word.folded)) before.push(word.folded);
  }
  const following: string[] = [];
  for (let index = after; following.length < REACH; index += 1) {
    const word = at(index);
    if (!word || /^[.!?;:]$/.test(word.text) || (word.opens && !/^[“"‘']$/.test(at(index - 1)?.text ?? '')))
      break;
    if (!/^[“"‘'”’]$/.test(word.text)) following.push(word.folded);
  }
  return {
    before: at(from)?.opens && left === from ? [] : before,
    after: withoutAttribution(following),
    possessive,
    hyphenAfter: isHyphen(at(to)) ? (at(to + 1)?.folded ?? null) : null,
    hyphenBefore: isHyphen(at(from - 1)) ? (at(from - 2)?.folded ?? null) : null,
    joined: left !== from || (!possessive && after !== to),
  };
}

/** "Brussels, the minister said, is …": the verb of the name stands behind who said it. */
function withoutAttribution(words: readonly string[]): readonly string[] {
  const end = words.indexOf(',', 1);
  return words[0] === ',' && end > 0 && words.slice(1, end).some((word) => SAYING.has(word))
    ? words.slice(end + 1)
    : words;
}

const isHyphen = (word: Word | undefined): boolean =>
  word !== undefined && /^[-‐‑–]$/.test(word.text) && !word.spaced;
const joins = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:and|or|nor|,|&)$/.test(word.folded);

/** "Beijing, Tehran and Moscow": where the first of the joined names begins. */
function beforeJoined(at: (index: number) => Word | undefined, from: number): number {
  let left = from;
  for (let steps = 0; steps < 3; steps += 1) {
    let index = left - 1;
    if (at(index)?.folded === 'the') index -= 1;
    const joint = at(index);
    if (!joins(joint) || joint?.opens) break;
    if (joint?.text !== ',' && at(index - 1)?.text === ',') index -= 1;
    const other = nameEndingAt(at, index);
    if (other === index || (joint?.text === ',' && left === from && !isListed(at, from))) break;
    left = other;
    if (at(left)?.opens) break;
  }
  return left;
}

/** "Moscow, Tehran and Beijing": the word after the last of the joined names. */
function afterJoined(at: (index: number) => Word | undefined, to: number): number {
  let right = to;
  for (let steps = 0; steps < 3; steps += 1) {
    let index = right;
    const joint = at(index);
    if (!joins(joint)) break;
    index += joint?.text === ',' && joins(at(index + 1)) ? 2 : 1;
    if (at(index)?.folded === 'the') index += 1;
    const start = index;
    while (isNameLike(at(index)) && !at(index)?.opens && index - start < 3) index += 1;
    if (index === start || (joint?.text === ',' && !joins(at(index)))) break;
    right = index;
  }
  return right;
}

/** Whether a list goes on after this name, so that a comma before it joins. */
const isListed = (at: (index: number) => Word | undefined, from: number): boolean =>
  [1, 2, 3].some((step) => /^(?:and|or)$/.test(at(from + step)?.folded ?? ''));

function nameEndingAt(at: (index: number) => Word | undefined, end: number): number {
  let start = end;
  while (isNameLike(at(start - 1)) && end - start < 3) {
    start -= 1;
    if (at(start)?.opens) break;
  }
  return start;
}
