import { stem } from '../../text/english-stem.ts';
import opposites from './opposites.json' with { type: 'json' };
import wording from './wording.json' with { type: 'json' };
import type { WordingEntry } from './wording-entry.ts';

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

// Stemming the list takes longer than anything else at a start, so it waits for the first comparison.
let opposed: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** By stem, the stems of the opposites. */
function opposedStems(): ReadonlyMap<string, ReadonlySet<string>> {
  const stems = new Map<string, Set<string>>();
  for (const [left, right] of opposites)
    for (const one of left ?? [])
      for (const other of right ?? []) {
        const [first, second] = [stem(one), stem(other)];
        if (first === second) continue;
        stems.set(first, (stems.get(first) ?? new Set()).add(second));
        stems.set(second, (stems.get(second) ?? new Set()).add(first));
      }
  return stems;
}

/** Whether two words say opposite things: by the list, or by a prefix that denies ("likely", "unlikely"). */
export function areOpposites(a: string, b: string): boolean {
  opposed ??= opposedStems();
  if (opposed.get(stem(a))?.has(stem(b))) return true;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return (
    shorter.length >= 4 &&
    new RegExp(`^(?:un|in|im|ir|il|dis|non-?|de)${literally(shorter)}$`, 'i').test(longer)
  );
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
