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

interface WordingPatterns {
  readonly about: string;
  /** One for each choice. */
  readonly choices: readonly RegExp[];
}

function patternsOf(entries: readonly WordingEntry[]): readonly WordingPatterns[] {
  return entries.map(({ about, choices }) => ({
    about,
    choices: choices.map(
      (words) =>
        new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(literally).join('|')})(?![\\p{L}\\p{N}])`, 'giu'),
    ),
  }));
}

const builtIn = patternsOf(wording);

/** The patterns of a reader's own entries, for as long as these stay the same. */
const ownPatterns = new WeakMap<readonly WordingEntry[], readonly WordingPatterns[]>();

function patternsFor(own: readonly WordingEntry[]): readonly WordingPatterns[] {
  const known = ownPatterns.get(own);
  if (known !== undefined) return known;
  const patterns = [...builtIn, ...patternsOf(own)];
  ownPatterns.set(own, patterns);
  return patterns;
}

const NONE: readonly WordingEntry[] = [];

/** The choices of words that a text makes, of the wording lexicon and of the reader's `own` entries. */
export function wordingChoices(text: string, own: readonly WordingEntry[] = NONE): WordingChoice[] {
  return patternsFor(own).flatMap(({ about, choices }, entry) =>
    choices.flatMap((pattern, choice) =>
      [...text.matchAll(pattern)].map((match) => ({
        entry,
        about,
        choice,
        start: match.index,
        end: match.index + match[0].length,
      })),
    ),
  );
}
