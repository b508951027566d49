import { textHash } from '../../text/text-hash.ts';
import type { DocumentNumber } from '../coverage-index.ts';
import type { DocumentTerms } from '../document-terms.ts';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { unseal } from './checksum.ts';
import type { TailRecord } from './index-store.ts';
import { quartersOfLength, quartersOfWeight } from './quarters.ts';
import { readTerm, termBytes, writeTerm } from './term-bytes.ts';

/** Terms as they are looked up in many entries, in the order of their hashes. */
export class TailTerms {
  readonly terms: readonly string[];
  readonly hashes: Uint16Array;
  readonly #bytes: (Uint8Array | undefined)[] = [];

  constructor(terms: Iterable<string>) {
    const hashed = [...terms].map((term) => ({ term, hash: tailHash(term) })).sort((a, b) => a.hash - b.hash);
    this.terms = hashed.map(({ term }) => term);
    this.hashes = Uint16Array.from(hashed, ({ hash }) => hash);
  }

  /** A term as entries hold it. Few of many terms come as far as being compared. */
  bytes(which: number): Uint8Array {
    const known = this.#bytes[which];
    if (known !== undefined) return known;
    const bytes = termBytes(this.terms[which] ?? '');
    this.#bytes[which] = bytes;
    return bytes;
  }
}

/** Bytes before the hashes: length of the document, number of terms. */
const HEADER_BYTES = 4;
const HASH_BYTES = 2;

function tailHash(term: string): number {
  return textHash(term) >>> 16;
}

/**
 * Packs a document for the tail, so that a term is found without unpacking: length in quarters and number of terms,
 * two bytes each; a hash of each term, two bytes each, ascending; in the same order their weights in quarters, a byte
 * each; in the same order the terms, each after its length in bytes. Throws a RangeError for more than 65,535 terms.
 */
export function packTailEntry({ weights, length }: DocumentTerms): Uint8Array<ArrayBuffer> {
  if (weights.size > 0xffff) throw new RangeError(`Too many terms in a document: ${weights.size}`);
  const terms = [...weights].map(([term, weight]) => ({ term, weight, hash: tailHash(term) }));
  terms.sort((a, b) => a.hash - b.hash);
  const writer = new ByteWriter();
  writer.uint16(quartersOfLength(length));
  writer.uint16(terms.length);
  for (const { hash } of terms) writer.uint16(hash);
  for (const { weight } of terms) writer.byte(quartersOfWeight(weight));
  const bytes = new ByteWriter();
  for (const { term } of terms) {
    bytes.clear();
    writeTerm(bytes, term);
    writer.number(bytes.length);
    writer.append(bytes.written);
  }
  return writer.sealed();
}

/** A document of the tail; it stays packed in memory. */
export class TailEntry {
  readonly document: DocumentNumber;
  readonly #bytes: Uint8Array;
  readonly #terms: number;

  private constructor(document: DocumentNumber, bytes: Uint8Array) {
    this.document = document;
    this.#bytes = bytes;
    this.#terms = this.#uint16(2);
  }

  /** Null where the bytes are damaged. */
  static unpack({ document, bytes }: TailRecord): TailEntry | null {
    const unsealed = unseal(bytes);
    return unsealed === null ? null : new TailEntry(document, unsealed);
  }

  /** In quarters. */
  get length(): number {
    return this.#uint16(0);
  }

  /** Visits those of the terms that the document has, by their places among them, with their weights in quarters. */
  visitMatches(wanted: TailTerms, visit: (which: number, quarters: number) => void): void {
    const { hashes } = wanted;
    const reader = new ByteReader(this.#bytes, this.#termsStart);
    let next = 0;
    for (let i = 0; i < this.#terms && next < hashes.length; i += 1) {
      const length = reader.number();
      const hash = this.#hash(i);
      while (next < hashes.length && (hashes[next] ?? 0) < hash) next += 1;
      // Different terms may share a hash, so the terms themselves decide.
      for (let which = next; hashes[which] === hash; which += 1) {
        const term = wanted.bytes(which);
        if (term.length === length && beginsWith(this.#bytes, reader.at, term))
          visit(which, this.#quarters(i));
      }
      reader.at += length;
    }
  }

  /** Visits the terms that begin so, in no particular order, with their weights in quarters. */
  visitTerms(prefix: string, visit: (term: string, quarters: number) => void): void {
    const wanted = termBytes(prefix);
    const reader = new ByteReader(this.#bytes, this.#termsStart);
    for (let i = 0; i < this.#terms; i += 1) {
      const end = reader.number() + reader.at;
      if (wanted.length <= end - reader.at && beginsWith(this.#bytes, reader.at, wanted))
        visit(readTerm(this.#bytes, reader.at, end), this.#quarters(i));
      reader.at = end;
    }
  }

  get #termsStart(): number {
    return HEADER_BYTES + this.#terms * (HASH_BYTES + 1);
  }

  #hash(i: number): number {
    return this.#uint16(HEADER_BYTES + i * HASH_BYTES);
  }

  #quarters(i: number): number {
    return this.#bytes[HEADER_BYTES + this.#terms * HASH_BYTES + i] ?? 0;
  }

  #uint16(at: number): number {
    return (this.#bytes[at] ?? 0) | ((this.#bytes[at + 1] ?? 0) << 8);
  }
}

function beginsWith(bytes: Uint8Array, start: number, wanted: Uint8Array): boolean {
  for (let i = 0; i < wanted.length; i += 1) if (bytes[start + i] !== wanted[i]) return false;
  return true;
}
