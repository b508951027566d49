import { textHash } from './text-hash.ts';

// Two generations of this size know more than nineteen in twenty words of running news, in some 2 MB.
const GENERATION_SIZE = 16_000;
/** Places in the table of a generation: a power of two, twice as many as words, so that few meet in one place. */
const PLACES = 2 ** 15;

/**
 * Remembers a string for each word, in bounded memory. What was not asked for during a whole generation of other words
 * is forgotten. A word is found where it stands in a text: cutting it out first would take longer than all else.
 */
export class WordMemo {
  #young = new Generation();
  #old: Generation | null = null;

  /** What is remembered for a word: all of a text, or its part from `start` up to, not with, `end`. */
  get(text: string, start = 0, end = text.length): string | undefined {
    const hash = textHash(text, start, end);
    const young = this.#young.get(hash, text, start, end);
    if (young !== undefined) return young;
    const old = this.#old?.get(hash, text, start, end);
    if (old !== undefined) this.set(text.slice(start, end), old);
    return old;
  }

  set(word: string, value: string): void {
    if (this.#young.isFull) {
      this.#old = this.#young;
      this.#young = new Generation();
    }
    this.#young.set(textHash(word), detached(word), value);
  }
}

/** A hash table with linear probing. */
class Generation {
  readonly #words: (string | undefined)[] = new Array(PLACES).fill(undefined);
  readonly #values: string[] = new Array(PLACES).fill('');
  #size = 0;

  get isFull(): boolean {
    return this.#size >= GENERATION_SIZE;
  }

  get(hash: number, text: string, start: number, end: number): string | undefined {
    for (let place = placeOf(hash); ; place = (place + 1) % PLACES) {
      const word = this.#words[place];
      if (word === undefined) return undefined;
      if (word.length === end - start && standsAt(word, text, start)) return this.#values[place];
    }
  }

  /** Remembers another value where the word has one. */
  set(hash: number, word: string, value: string): void {
    let place = placeOf(hash);
    while (this.#words[place] !== undefined && this.#words[place] !== word) place = (place + 1) % PLACES;
    if (this.#words[place] === undefined) this.#size += 1;
    this.#words[place] = word;
    this.#values[place] = value;
  }
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 16)) & (PLACES - 1);
}

function standsAt(word: string, text: string, start: number): boolean {
  for (let i = 0; i < word.length; i += 1) {
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  }
  return true;
}

/** A copy with characters of its own: engines let a slice keep the whole text alive that it was cut from. */
export function detached(slice: string): string {
  return ` ${slice}`.slice(1);
}
