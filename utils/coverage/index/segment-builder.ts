import type { DocumentNumber } from '../coverage-index.ts';
import type { SegmentEntry, SegmentNumber } from './index-manifest.ts';
import type { IndexWrites } from './index-store.ts';
import { PostingBuffer } from './posting-buffer.ts';
import { packHead } from './segment-head.ts';
import { ShardWriter } from './shard-writer.ts';

const SMALLEST = 1024;

/** A segment of new documents, packed. */
export interface BuiltSegment {
  readonly documents: Uint32Array;
  readonly head: Uint8Array;
  readonly shards: readonly Uint8Array[];
}

/** Inverts documents: gathers their terms as they come, and packs them by term in the end. */
export class SegmentBuilder {
  readonly #documents: DocumentNumber[] = [];
  readonly #lengths: number[] = [];
  readonly #termIds = new Map<string, number>();
  /** By term, in how many documents it stands. */
  #frequencies = new Uint32Array(SMALLEST);
  // By posting, in order of the documents.
  #terms = new Uint32Array(SMALLEST);
  #places = new Uint32Array(SMALLEST);
  #quarters = new Uint8Array(SMALLEST);
  #postings = 0;

  /** Begins the next document; numbers must ascend. Throws a RangeError where they do not. */
  begin(document: DocumentNumber, lengthInQuarters: number): void {
    if (document <= (this.#documents.at(-1) ?? -1)) throw new RangeError('Documents must ascend.');
    this.#documents.push(document);
    this.#lengths.push(lengthInQuarters);
  }

  /** A term of the document that was begun last; each term once. */
  add(term: string, quarters: number): void {
    let id = this.#termIds.get(term);
    if (id === undefined) {
      id = this.#termIds.size;
      this.#termIds.set(term, id);
      if (id === this.#frequencies.length) this.#frequencies = twice(this.#frequencies);
    }
    const at = this.#postings++;
    if (at === this.#terms.length) {
      this.#terms = twice(this.#terms);
      this.#places = twice(this.#places);
      const grown = new Uint8Array(at * 2);
      grown.set(this.#quarters);
      this.#quarters = grown;
    }
    this.#frequencies[id] = (this.#frequencies[id] ?? 0) + 1;
    this.#terms[at] = id;
    this.#places[at] = this.#documents.length - 1;
    this.#quarters[at] = quarters;
  }

  /** In how many of the documents each term stands. */
  visitFrequencies(visit: (term: string, documents: number) => void): void {
    for (const [term, id] of this.#termIds) visit(term, this.#frequencies[id] ?? 0);
  }

  build(): BuiltSegment {
    const { ends, order } = this.#byTerm();
    const writer = new ShardWriter();
    const buffer = new PostingBuffer();
    for (const term of [...this.#termIds.keys()].sort()) {
      const id = this.#termIds.get(term) ?? 0;
      const end = ends[id] ?? 0;
      buffer.clear();
      for (let i = end - (this.#frequencies[id] ?? 0); i < end; i += 1) {
        const posting = order[i] ?? 0;
        buffer.push(this.#places[posting] ?? 0, this.#quarters[posting] ?? 0);
      }
      writer.add(term, buffer);
    }
    writer.finish();
    const documents = Uint32Array.from(this.#documents);
    const lengths = Uint16Array.from(this.#lengths);
    const head = packHead({ documents, lengths, separators: writer.separators });
    return { documents, head, shards: writer.shards };
  }

  /** Postings in the order of the ids of their terms, those of one term in order of the documents: a counting sort. */
  #byTerm(): { readonly ends: Uint32Array; readonly order: Uint32Array } {
    const ends = new Uint32Array(this.#termIds.size);
    let start = 0;
    for (let id = 0; id < ends.length; id += 1) {
      ends[id] = start;
      start += this.#frequencies[id] ?? 0;
    }
    const order = new Uint32Array(this.#postings);
    for (let posting = 0; posting < this.#postings; posting += 1) {
      const id = this.#terms[posting] ?? 0;
      const at = ends[id] ?? 0;
      order[at] = posting;
      ends[id] = at + 1;
    }
    return { ends, order };
  }
}

function twice(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(array.length * 2);
  grown.set(array);
  return grown;
}

/** Writes a segment; it becomes part of the index with its entry in the manifest. */
export async function putSegment(
  writes: IndexWrites,
  id: SegmentNumber,
  { documents, head, shards }: BuiltSegment,
): Promise<SegmentEntry> {
  await writes.putHead(id, head);
  await writes.putShards(id, 0, shards);
  return {
    id,
    documents: documents.length,
    removed: 0,
    firstDocument: documents.at(0) ?? 0,
    lastDocument: documents.at(-1) ?? 0,
    shards: shards.length,
  };
}
