import { GONE } from './merge-inputs.ts';
import { PostingBuffer } from './posting-buffer.ts';
import { ShardCursor, TermBuffer } from './shard-cursor.ts';
import type { ShardWriter } from './shard-writer.ts';

/** What a step of a merge reads of one input. */
export interface InputShards {
  /** The next shards of the input, without their checksums. */
  readonly shards: readonly Uint8Array[];
  /** Whether these are its last. */
  readonly complete: boolean;
  /** By place in the input, the place in the output, or {@link GONE}. */
  readonly places: Uint32Array;
}

/** How far a merge of terms came. */
export interface MergedTerms {
  /** The last term that was dealt with, written or left out. */
  readonly lastTerm: string | null;
  /** Whether all inputs are read through. */
  readonly complete: boolean;
}

/**
 * Merges the terms above `lastTerm`, in order, until all inputs are read through or one of them needs its next shard.
 *
 * @param onDropped Told for each term how many of its postings were left out as removed.
 */
export function mergeTerms(
  inputs: readonly InputShards[],
  lastTerm: string | null,
  writer: ShardWriter,
  onDropped: (term: string, documents: number) => void,
): MergedTerms {
  const cursors = inputs.map((input) => new InputCursor(input, lastTerm));
  const postings = new PostingBuffer();
  let last = lastTerm;
  while (cursors.every(({ waits }) => !waits)) {
    const term = lowestTerm(cursors);
    if (term === null) return { lastTerm: last, complete: true };
    last = term;
    postings.clear();
    let dropped = 0;
    for (const cursor of cursors) {
      if (cursor.term !== term) continue;
      dropped += cursor.gather(postings);
      cursor.next();
    }
    postings.sort();
    if (postings.count > 0) writer.add(term, postings);
    if (dropped > 0) onDropped(term, dropped);
  }
  return { lastTerm: last, complete: false };
}

function lowestTerm(cursors: readonly InputCursor[]): string | null {
  let lowest: string | null = null;
  for (const { term } of cursors) if (term !== null && (lowest === null || term < lowest)) lowest = term;
  return lowest;
}

/** Stands on a term of an input. */
class InputCursor {
  readonly #input: InputShards;
  readonly #buffer = new TermBuffer();
  #shard = 0;
  #cursor: ShardCursor | null;
  #term: string | null = null;

  constructor(input: InputShards, after: string | null) {
    this.#input = input;
    this.#cursor = cursorOf(input.shards[0]);
    do this.next();
    while (after !== null && this.#term !== null && this.#term <= after);
  }

  /** Null behind the last that was read. */
  get term(): string | null {
    return this.#term;
  }

  /** Whether the next term is in a shard that was not read. */
  get waits(): boolean {
    return this.#term === null && !this.#input.complete;
  }

  next(): void {
    while (this.#cursor !== null) {
      if (this.#cursor.next()) {
        this.#term = this.#cursor.termAfter(this.#buffer);
        return;
      }
      this.#shard += 1;
      this.#cursor = cursorOf(this.#input.shards[this.#shard]);
    }
    this.#term = null;
  }

  /** Adds the postings of the term by their places in the output; returns how many were removed. */
  gather(postings: PostingBuffer): number {
    const { places } = this.#input;
    let dropped = 0;
    this.#cursor?.postings((place, quarters) => {
      const at = places[place] ?? GONE;
      if (at === GONE) dropped += 1;
      else postings.push(at, quarters);
    });
    return dropped;
  }
}

function cursorOf(shard: Uint8Array | undefined): ShardCursor | null {
  return shard === undefined ? null : new ShardCursor(shard);
}
