import { contains } from '../../text/span.ts';
import wording from './wording.json' with { type: 'json' };
import type { WordingEntry } from './wording-entry.ts';

export { areOpposites } from './opposite-words.ts';

/** One choice of words for a thing, and the other choices for the same thing. */
export interface WordingChoice {
  /** Tells entries apart: several may be about one thing. */
  readonly entry: number;
  /** What the words are about, for the explanation. */
  readonly about: string;
  readonly choice: number;
  readonly start: number;
  readonly end: number;
}

/** A pattern's source that finds the words as they stand, with any white space between them. */
const literally = (words: string) => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+');

interface Wording {
  readonly entry: number;
  readonly about: string;
  readonly choice: number;
  readonly words: string;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** All wordings by their first word, so that a text is read once. */
type Wordings = ReadonlyMap<string, readonly Wording[]>;

function wordingsOf(entries: readonly WordingEntry[]): Wordings {
  const byWord = new Map<string, Wording[]>();
  for (const [entry, { about, choices }] of entries.entries())
    for (const [choice, words] of choices.entries())
      for (const word of words) {
        const first = word.match(WORD)?.[0].toLowerCase() ?? '';
        byWord.set(first, [...(byWord.get(first) ?? []), { entry, about, choice, words: word }]);
      }
  return byWord;
}

/** By the words that they find; made when a text first has their first word, since making all takes long. */
const patterns = new Map<string, RegExp>();

/** Finds the words where they begin. */
function patternOf(words: string): RegExp {
  const known = patterns.get(words);
  if (known !== undefined) return known;
  const pattern = new RegExp(`${literally(words)}(?![\\p{L}\\p{N}])`, 'iuy');
  patterns.set(words, pattern);
  return pattern;
}

// Read when they are first asked for.
let builtIn: Wordings | null = null;

/** All wordings together with a reader's own entries, for as long as these stay the same. */
const withOwn = new WeakMap<readonly WordingEntry[], Wordings>();

function wordingsFor(own: readonly WordingEntry[]): Wordings {
  builtIn ??= wordingsOf(wording);
  if (own.length === 0) return builtIn;
  const known = withOwn.get(own);
  if (known !== undefined) return known;
  const wordings = wordingsOf([...wording, ...own]);
  withOwn.set(own, wordings);
  return wordings;
}

/**
 * The choices of words that a text makes, of the wording lexicon and of the reader's `own` entries, in order. Where
 * words of one entry stand within longer ones, as "election" in "sham election", the longer ones count alone.
 */
export function wordingChoices(text: string, own: readonly WordingEntry[] = []): WordingChoice[] {
  const wordings = wordingsFor(own);
  const found = [...text.matchAll(WORD)].flatMap(({ index, 0: word }) =>
    (wordings.get(word.toLowerCase()) ?? []).flatMap(({ entry, about, choice, words }) => {
      const pattern = patternOf(words);
      pattern.lastIndex = index;
      const match = pattern.exec(text);
      return match ? [{ entry, about, choice, start: index, end: index + match[0].length }] : [];
    }),
  );
  return found.filter(
    (one) =>
      !found.some((other) => other.entry === one.entry && contains(other, one) && !contains(one, other)),
  );
}
