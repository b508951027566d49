import type { DocumentNumber } from '../coverage/coverage-index.ts';
import { textHash } from '../text/text-hash.ts';

/** Postings of one term while they are gathered; documents ascend. */
export interface TermPostings {
  readonly documents: DocumentNumber[];
  readonly weights: number[];
}

/** Shards are filled to about so many bytes: large enough to cost little overhead, small enough to read for a term. */
const SHARD_BYTES = 4096;

/** Weights are multiples of a quarter. */
const WEIGHT_UNIT = 0.25;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Which of a segment's shards holds a term. */
export function shardOf(term: string, shardCount: number): number {
  return textHash(term) % shardCount;
}

/**
 * Packs the postings of a segment into shards. A shard is a run of entries: length of the term in UTF-8, the term,
 * length of its postings in bytes, the postings; a posting is the gap to the document before and the weight in
 * quarters. All numbers are variable-length, seven bits a byte, least first.
 */
export function packShards(postings: ReadonlyMap<string, TermPostings>): Uint8Array[] {
  const entries = [...postings].map(([term, found]) => ({ term, bytes: packEntry(term, found) }));
  const size = entries.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const shardCount = Math.max(1, Math.ceil(size / SHARD_BYTES));
  const shards: number[][] = Array.from({ length: shardCount }, () => []);
  for (const { term, bytes } of entries) {
    const shard = shards[shardOf(term, shardCount)];
    if (shard) for (const byte of bytes) shard.push(byte);
  }
  return shards.map((bytes) => Uint8Array.from(bytes));
}

function packEntry(term: string, { documents, weights }: TermPostings): number[] {
  const name = encoder.encode(term);
  const body: number[] = [];
  let last = 0;
  for (const [i, document] of documents.entries()) {
    pushNumber(body, document - last);
    pushNumber(body, Math.round((weights[i] ?? 0) / WEIGHT_UNIT));
    last = document;
  }
  const bytes: number[] = [];
  pushNumber(bytes, name.length);
  bytes.push(...name);
  pushNumber(bytes, body.length);
  for (const byte of body) bytes.push(byte);
  return bytes;
}

function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
}

/** Reads the terms of a shard; `wanted` null reads them all. */
export function unpackShard(
  bytes: Uint8Array,
  wanted: ReadonlySet<string> | null,
): Map<string, TermPostings> {
  const found = new Map<string, TermPostings>();
  const reader = new ByteReader(bytes);
  while (!reader.done) {
    const term = decoder.decode(reader.take(reader.number()));
    const body = reader.take(reader.number());
    if (wanted === null || wanted.has(term)) found.set(term, unpackPostings(body));
  }
  return found;
}

function unpackPostings(bytes: Uint8Array): TermPostings {
  const postings: TermPostings = { documents: [], weights: [] };
  const reader = new ByteReader(bytes);
  let document = 0;
  while (!reader.done) {
    document += reader.number();
    postings.documents.push(document);
    postings.weights.push(reader.number() * WEIGHT_UNIT);
  }
  return postings;
}

class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get done(): boolean {
    return this.#at >= this.#bytes.length;
  }

  take(length: number): Uint8Array {
    const taken = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return taken;
  }

  number(): number {
    let value = 0;
    let scale = 1;
    let byte: number;
    do {
      byte = this.#bytes[this.#at] ?? 0;
      this.#at += 1;
      value += (byte & 0x7f) * scale;
      scale *= 0x80;
    } while (byte & 0x80);
    return value;
  }
}
