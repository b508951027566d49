import { ByteWriter } from './byte-writer.ts';
import type { PostingBuffer } from './posting-buffer.ts';
import { writePostings } from './posting-codec.ts';
import { LONG } from './shard-cursor.ts';
import { writeTerm } from './term-bytes.ts';

/** Shards are closed at about this size: large enough to cost little overhead, small enough to read for a term. */
const SHARD_BYTES = 4096;

/**
 * Packs terms in ascending order, with their postings, into shards. In a shard, each term is: how many bytes it has in
 * common with the one before and how many follow, half a byte each where they fit; the bytes that follow; the length
 * of its postings in bytes; its postings. A shard ends with its checksum.
 */
export class ShardWriter {
  readonly shards: Uint8Array[] = [];
  /** For each shard the shortest text that is above the terms before it and not above its own. */
  readonly separators: string[] = [];
  readonly #shard = new ByteWriter();
  readonly #body = new ByteWriter();
  #term = new ByteWriter();
  #previous = new ByteWriter();
  #lastTerm: string | null;

  /** @param lastTerm Not below the terms of the segment that are packed already; null at its beginning. */
  constructor(lastTerm: string | null = null) {
    this.#lastTerm = lastTerm;
  }

  add(term: string, postings: PostingBuffer): void {
    this.#term.clear();
    writeTerm(this.#term, term);
    this.#body.clear();
    writePostings(this.#body, postings);
    if (this.#shard.length > 0 && this.#shard.length + this.#term.length + this.#body.length > SHARD_BYTES)
      this.#close();
    if (this.#shard.length === 0) this.separators.push(separator(this.#lastTerm, term));
    this.#writeTerm();
    this.#shard.number(this.#body.length);
    this.#shard.append(this.#body.written);
    [this.#previous, this.#term] = [this.#term, this.#previous];
    this.#lastTerm = term;
  }

  /** Closes the last shard. */
  finish(): void {
    if (this.#shard.length > 0) this.#close();
  }

  #writeTerm(): void {
    const term = this.#term.written;
    const shared = this.#shard.length === 0 ? 0 : commonLength(this.#previous.written, term);
    const rest = term.length - shared;
    this.#shard.byte((Math.min(shared, LONG) << 4) | Math.min(rest, LONG));
    if (shared >= LONG) this.#shard.number(shared - LONG);
    if (rest >= LONG) this.#shard.number(rest - LONG);
    this.#shard.append(term.subarray(shared));
  }

  #close(): void {
    this.shards.push(this.#shard.sealed());
    this.#shard.clear();
  }
}

function commonLength(a: Uint8Array, b: Uint8Array): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length += 1;
  return length;
}

function separator(before: string | null, term: string): string {
  if (before === null) return '';
  let common = 0;
  while (common < before.length && before.charCodeAt(common) === term.charCodeAt(common)) common += 1;
  return term.slice(0, common + 1);
}
