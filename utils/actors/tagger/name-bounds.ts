import type { Word } from '../document/document.ts';
import { isOrdinary, isTitle } from '../document/word-classes.ts';
import { FUNCTION_WORDS } from '../words/function-words.ts';
import { INNER_PARTICLES } from '../words/heads.ts';
import type { ListedNames } from './listed-names.ts';
import type { TaggedName } from './tagger.ts';

// Small words that names hold: "Reporters without Borders", "University of Wisconsin at Madison".
const WITHIN = /^(?:of|the|a|an|and|for|in|on|to|at|without|against)$/;
// "Airbus A350": the number of a model after its maker's name.
const MODEL = /^\p{Lu}{1,3}\d+\p{L}?$/u;

/**
 * Cuts a tagged name where our rules part names though the corpora that the tagger learnt from do not always: at
 * slashes, at words that stand between names, at what a listed actor owns. Ends that are no part of a name are
 * dropped: the kind of thing in small letters, titles, model numbers. Nothing is left of mere titles.
 */
export function boundNames(name: TaggedName, words: readonly Word[], listed: ListedNames): TaggedName[] {
  const parts: TaggedName[] = [];
  let from = name.from;
  for (let at = from + 1; at < name.to - 1; at += 1) {
    const gap = at > from ? gapAt(words, at, listed) : 0;
    if (gap === 0) continue;
    parts.push({ ...name, from, to: at });
    from = at + gap;
    while (from < name.to - 1 && FUNCTION_WORDS.has(words[from]?.folded ?? '')) from += 1;
  }
  parts.push({ ...name, from });
  return parts.map((part) => withoutEnd(part, words)).filter((part) => !isMereTitle(part, words));
}

const isMereTitle = ({ from, to }: TaggedName, words: readonly Word[]): boolean =>
  words.slice(from, to).every((word) => isTitle(word) || word.shape === 'sign');

/** Number of words at a place that part two names; 0 where the name goes on. */
function gapAt(words: readonly Word[], at: number, listed: ListedNames): number {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next) return 0;
  // "Mira Tarn/Halvik Press", but "AC/DC".
  if (word.text === '/') return next.text.length > 2 && (words[at - 1]?.text.length ?? 0) > 2 ? 1 : 0;
  if (/^['’]$/.test(word.text) && next.folded === 's' && !next.spaced)
    return listed.startOf(at) === undefined ? 0 : 2;
  if (word.shape !== 'lower' || !word.spaced) return 0;
  if (WITHIN.test(word.folded) || INNER_PARTICLES.has(word.folded)) return 0;
  const betweenListed = listed.startOf(at) !== undefined || listed.endOf(at + 1) !== undefined;
  return betweenListed || isOrdinary(word) || FUNCTION_WORDS.has(word.folded) ? 1 : 0;
}

function withoutEnd(name: TaggedName, words: readonly Word[]): TaggedName {
  let { to } = name;
  for (let last = words[to - 1]; last && to > name.from + 1; last = words[to - 1]) {
    const small = last.shape === 'lower' && last.spaced;
    const title = isTitle(last) && name.type !== 'organisation' && words[to]?.line === last.line;
    const model = name.type !== 'person' && MODEL.test(last.text);
    if (!small && !title && !model) break;
    to -= 1;
  }
  return { ...name, to };
}
