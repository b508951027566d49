import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What WordNet says of words that stand in one of their main senses. All go both ways. */
export interface WordRelations {
  readonly same: readonly WordPair[];
  /** "decide" and "decision". */
  readonly derived: readonly WordPair[];
  /** A verb and what it is a way of doing; adjectives that are nearly the same. */
  readonly wider: readonly WordPair[];
  readonly opposite: readonly WordPair[];
}

export type WordPair = readonly [string, string];

interface Synset {
  readonly part: Part;
  /** In small letters, underscores for spaces; '' where this is none of the word's main senses. */
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

interface Pointer {
  readonly symbol: string;
  /** Key of a synset. */
  readonly target: string;
  /** Which words are meant, from 1; 0 for all. */
  readonly from: number;
  readonly to: number;
}

const PARTS = ['noun', 'verb', 'adj', 'adv'] as const;
type Part = (typeof PARTS)[number];
const PART_OF: Readonly<Record<string, Part>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };

/** Later senses of a word are rare: what is said of them would mislead more often than help. */
const MAIN_SENSES = 2;

/** Reads the database files (format of wndb(5WN)) in a folder. */
export function readWordRelations(folder: string): WordRelations {
  const main = new Set(PARTS.flatMap((part) => mainSenses(folder, part)));
  const synsets = new Map(PARTS.flatMap((part) => readSynsets(folder, part, main)));
  const same: WordPair[] = [];
  const derived: WordPair[] = [];
  const wider: WordPair[] = [];
  const opposite: WordPair[] = [];
  for (const { part, words, pointers } of synsets.values()) {
    same.push(...pairs(words, words));
    for (const { symbol, target, from, to } of pointers) {
      const others = synsets.get(target)?.words ?? [];
      const meant = from === 0 ? pairs(words, others) : pairs([words[from - 1]], [others[to - 1]]);
      if (symbol === '!') opposite.push(...meant);
      else if (symbol === '+' || symbol === '\\') derived.push(...meant);
      else if (symbol === '&' || (symbol === '@' && part === 'verb')) wider.push(...meant);
    }
  }
  return { same, derived, wider, opposite };
}

/** "word, synset" for the main senses of all words of a part of speech. */
function mainSenses(folder: string, part: Part): string[] {
  return entries(folder, `index.${part}`).flatMap((line) => {
    const fields = line.trim().split(' ');
    const senses = Number(fields[2]);
    return fields
      .slice(-senses)
      .slice(0, MAIN_SENSES)
      .map((offset) => `${fields[0]} ${part}${offset}`);
  });
}

function readSynsets(folder: string, part: Part, main: ReadonlySet<string>): [string, Synset][] {
  return entries(folder, `data.${part}`).map((line) => {
    const fields = (line.split(' | ')[0] ?? '').split(' ');
    const key = `${part}${fields[0]}`;
    const count = Number.parseInt(fields[3] ?? '', 16);
    const words = Array.from({ length: count }, (_, at) =>
      // A marker such as "(p)" says where an adjective may stand.
      (fields[4 + 2 * at] ?? '').replace(/\(\w+\)$/, '').toLowerCase(),
    ).map((word) => (main.has(`${word} ${key}`) ? word : ''));
    const start = 4 + 2 * count;
    const pointers = Array.from({ length: Number(fields[start]) }, (_, at) => {
      const [symbol = '', offset = '', letter = '', places = ''] = fields.slice(start + 1 + 4 * at);
      return {
        symbol,
        target: `${PART_OF[letter] ?? ''}${offset}`,
        from: Number.parseInt(places.slice(0, 2), 16),
        to: Number.parseInt(places.slice(2), 16),
      };
    });
    return [key, { part, words, pointers }];
  });
}

/** The lines of a file without the licence that stands above them. */
function entries(folder: string, name: string): string[] {
  return readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '));
}

function pairs(some: readonly (string | undefined)[], others: readonly (string | undefined)[]): WordPair[] {
  return some.flatMap((one) =>
    others.flatMap((other): WordPair[] => (one && other && one !== other ? [[one, other]] : [])),
  );
}
