import type { ActorDictionary, DictionaryForm } from '../dictionary/actor-dictionary.ts';
import type { ActorDocument, Word } from '../document/document.ts';
import { SMALL_HEADS } from '../words/function-words.ts';

/** A place where a form of the dictionary stands, with every reading of it that the writing allows. */
export interface DictionaryMatch {
  readonly from: number;
  readonly to: number;
  readonly readings: readonly DictionaryForm[];
}

/** Finds the longest forms of the dictionary from left to right; matches do not overlap and stay on one line. */
export function matchDictionary(document: ActorDocument, dictionary: ActorDictionary): DictionaryMatch[] {
  const { words } = document;
  const matches: DictionaryMatch[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const match = longestMatch(words, at, dictionary);
    if (match === null) continue;
    matches.push(match);
    at = match.to - 1;
  }
  return matches;
}

function longestMatch(
  words: readonly Word[],
  at: number,
  dictionary: ActorDictionary,
): DictionaryMatch | null {
  const first = words[at];
  if (first === undefined || first.shape === 'sign') return null;
  const longest = dictionary.longest(first.folded);
  if (longest === 0) return null;
  const keys: string[] = [];
  let key = '';
  for (let length = 1; length <= longest; length += 1) {
    const word = words[at + length - 1];
    if (word === undefined || word.line !== first.line) break;
    key = length === 1 ? word.folded : `${key} ${word.folded}`;
    keys.push(key);
  }
  for (let length = keys.length; length > 0; length -= 1) {
    const found = dictionary.lookup(keys[length - 1] ?? '');
    const readings = found.filter((form) => writtenLike(words.slice(at, at + length), form));
    if (readings.length > 0 && !isOtherwiseUsed(words, at + length))
      return { from: at, to: at + length, readings };
  }
  return null;
}

/** "US$ 20" is money; "RT @name" repeats a post. */
function isOtherwiseUsed(words: readonly Word[], after: number): boolean {
  const next = words[after];
  const last = words[after - 1];
  if (!next || !last || next.line !== last.line) return false;
  return (
    (next.text === '$' && (!next.spaced || words[after + 1]?.shape === 'number')) ||
    (last.text === 'RT' && next.text === '@')
  );
}

function writtenLike(words: readonly Word[], form: DictionaryForm): boolean {
  if (form.acronym) return words.every((word) => word.shape !== 'lower' && !/\p{Ll}/u.test(word.text));
  let rest = form.form;
  const last = words[words.length - 1];
  for (const word of words) {
    if (word.shape === 'sign') continue;
    const initial = rest.match(/[\p{L}\p{N}]/u)?.[0] ?? '';
    const small = word === last && words.length > 1 && SMALL_HEADS.has(word.folded);
    if (/\p{Lu}/u.test(initial) && word.shape === 'lower' && !small) return false;
    rest = rest.slice(rest.indexOf(initial) + word.text.length);
  }
  return true;
}
