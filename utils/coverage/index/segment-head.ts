import type { DocumentNumber } from '../coverage-index.ts';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { unseal } from './checksum.ts';
import { readTerm, writeTerm } from './term-bytes.ts';

/** What is kept in memory of a segment. */
export interface SegmentHead {
  /** Its documents, ascending: postings give them by their place here. */
  readonly documents: Uint32Array;
  /** Their lengths in quarters. */
  readonly lengths: Uint16Array;
  /** By shard, a text that is above all terms before the shard and not above its own. */
  readonly separators: readonly string[];
}

/** Packs a head: documents as runs of numbers that follow each other, then lengths, then separators. */
export function packHead({ documents, lengths, separators }: SegmentHead): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  const runs = runsOf(documents);
  writer.number(runs.length);
  let next = 0;
  for (const { first, length } of runs) {
    writer.number(first - next);
    writer.number(length);
    next = first + length;
  }
  for (const length of lengths) writer.uint16(length);
  writer.number(separators.length);
  const term = new ByteWriter();
  for (const separator of separators) {
    term.clear();
    writeTerm(term, separator);
    writer.number(term.length);
    writer.append(term.written);
  }
  return writer.sealed();
}

function runsOf(documents: Uint32Array): { first: DocumentNumber; length: number }[] {
  const runs: { first: DocumentNumber; length: number }[] = [];
  let last: { first: DocumentNumber; length: number } | undefined;
  for (const document of documents) {
    if (last !== undefined && document === last.first + last.length) {
      last.length += 1;
    } else {
      last = { first: document, length: 1 };
      runs.push(last);
    }
  }
  return runs;
}

/** Null where the bytes are missing or damaged. */
export function unpackHead(sealed: Uint8Array | undefined): SegmentHead | null {
  const bytes = unseal(sealed);
  if (bytes === null) return null;
  const reader = new ByteReader(bytes);
  const runs: { first: DocumentNumber; length: number }[] = [];
  let next = 0;
  let count = 0;
  for (let left = reader.number(); left > 0; left -= 1) {
    const first = next + reader.number();
    const length = reader.number();
    runs.push({ first, length });
    next = first + length;
    count += length;
  }
  const documents = new Uint32Array(count);
  let place = 0;
  for (const { first, length } of runs) {
    for (let i = 0; i < length; i += 1) documents[place++] = first + i;
  }
  const lengths = new Uint16Array(count);
  for (let i = 0; i < count; i += 1) lengths[i] = reader.uint16();
  const separators: string[] = [];
  for (let left = reader.number(); left > 0; left -= 1) {
    const end = reader.number() + reader.at;
    separators.push(readTerm(bytes, reader.at, end));
    reader.at = end;
  }
  return { documents, lengths, separators };
}

/** Where a document stands in a segment; -1 where it does not. */
export function placeOf({ documents }: SegmentHead, document: DocumentNumber): number {
  let low = 0;
  let high = documents.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = documents[middle] ?? 0;
    if (found === document) return middle;
    if (found < document) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The shard that a term stands in if the segment has it; -1 in a segment without shards. */
export function shardOf({ separators }: SegmentHead, term: string): number {
  let low = 0;
  let high = separators.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((separators[middle] ?? '') <= term) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
