import type { CoverageHead, CoverageIndex, DocumentNumber, Postings } from '../coverage/coverage-index.ts';
import { type DocumentTerms, documentTerms } from '../coverage/document-terms.ts';
import { storedHeads } from './article-heads.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import { reportingFailure } from './corpus-error.ts';
import { FrequencySketch } from './frequency-sketch.ts';
import { sortByDocument } from './index-segments.ts';
import { shardOf, type TermPostings, unpackShard } from './posting-shards.ts';
import type { ArticleRecord, SegmentRecord } from './stored-records.ts';

/** Postings of so many terms are kept in memory: ranking asks for the same ones several times. */
const KEPT_TERMS = 1000;

/**
 * The coverage index as it lies in IndexedDB. In memory: the length of each
 * document, a sketch of how common terms are, and the postings last asked for.
 */
export class StoredCoverageIndex implements CoverageIndex {
  readonly #database: CorpusDatabase;
  readonly #kept = new Map<string, TermPostings>();
  #segments: readonly SegmentRecord[] = [];
  #lengths = new Float32Array(0);
  #sketch = new FrequencySketch();
  #documentCount = 0;
  #averageLength = 0;

  private constructor(database: CorpusDatabase) {
    this.#database = database;
  }

  static async open(database: CorpusDatabase): Promise<StoredCoverageIndex> {
    const index = new StoredCoverageIndex(database);
    await index.#load();
    return index;
  }

  get documentCount(): number {
    return this.#documentCount;
  }

  get averageLength(): number {
    return this.#averageLength;
  }

  get documentLimit(): number {
    return this.#lengths.length;
  }

  /** Terms are spread by their hash here, so that none can be found by its beginning. */
  async termsFrom(): Promise<string[]> {
    return [];
  }

  lengthOf(document: DocumentNumber): number {
    return this.#lengths[document] ?? 0;
  }

  async documentFrequencies(terms: readonly string[]): Promise<Map<string, number>> {
    const frequencies = new Map<string, number>();
    for (const term of terms) {
      const frequency = Math.min(this.#documentCount, this.#sketch.estimate(term));
      if (frequency > 0) frequencies.set(term, frequency);
    }
    return frequencies;
  }

  async postings(terms: readonly string[]): Promise<Map<string, Postings>> {
    if (this.#kept.size + terms.length > KEPT_TERMS) this.#kept.clear();
    const missing = new Set(terms.filter((term) => !this.#kept.has(term)));
    let read = await this.#read(missing);
    if (read === null) {
      // A merge has replaced segments since they were listed: list them anew.
      await this.#load();
      read = (await this.#read(new Set(terms))) ?? new Map();
    }
    for (const [term, found] of read) this.#kept.set(term, found);
    const wanted = new Map<string, Postings>();
    for (const term of terms) {
      const found = this.#kept.get(term);
      if (found === undefined || found.documents.length === 0) continue;
      wanted.set(term, {
        documents: Uint32Array.from(found.documents),
        weights: Float32Array.from(found.weights),
      });
    }
    return wanted;
  }

  heads(documents: readonly DocumentNumber[]): Promise<Map<DocumentNumber, CoverageHead>> {
    return reportingFailure(() => storedHeads(this.#database, documents));
  }

  async documentTerms(documents: readonly DocumentNumber[]): Promise<Map<DocumentNumber, DocumentTerms>> {
    const articles = await this.#articles(documents);
    return new Map(articles.map((record) => [record.number, documentTerms(record)]));
  }

  async #articles(documents: readonly DocumentNumber[]): Promise<ArticleRecord[]> {
    const found = await reportingFailure(() => this.#database.articles.bulkGet([...documents]));
    return found.filter((record) => record !== undefined);
  }

  async #load(): Promise<void> {
    const segments = await reportingFailure(() => this.#database.segments.toArray());
    const last = segments.reduce((most, { documents }) => Math.max(most, documents.at(-1) ?? 0), 0);
    const lengths = new Float32Array(last + 1);
    let documentCount = 0;
    let totalLength = 0;
    const sketch = new FrequencySketch();
    for (const segment of segments) {
      sketch.add(segment.frequencies);
      const removed = new Set(segment.removed);
      for (const [i, document] of segment.documents.entries()) {
        if (removed.has(document)) continue;
        const length = segment.lengths[i] ?? 0;
        lengths[document] = length;
        documentCount += 1;
        totalLength += length;
      }
    }
    this.#segments = segments;
    this.#lengths = lengths;
    this.#sketch = sketch;
    this.#documentCount = documentCount;
    this.#averageLength = documentCount === 0 ? 0 : totalLength / documentCount;
    this.#kept.clear();
  }

  /** The live postings of the terms, empty ones included; null where a listed segment is gone. */
  async #read(terms: ReadonlySet<string>): Promise<Map<string, TermPostings> | null> {
    if (terms.size === 0) return new Map();
    const keys = this.#segments.flatMap(({ id, shardCount }) => {
      const shards = new Set([...terms].map((term) => shardOf(term, shardCount)));
      return [...shards].map((shard): [number, number] => [id, shard]);
    });
    const shards = await reportingFailure(() => this.#database.shards.bulkGet(keys));
    const removed = new Map(this.#segments.map((segment) => [segment.id, new Set(segment.removed)]));
    const postings = new Map<string, TermPostings>();
    for (const term of terms) postings.set(term, { documents: [], weights: [] });
    for (const shard of shards) {
      if (shard === undefined) return null;
      for (const [term, { documents, weights }] of unpackShard(shard.bytes, terms)) {
        const gathered = postings.get(term);
        for (const [i, document] of documents.entries()) {
          if (removed.get(shard.segment)?.has(document)) continue;
          gathered?.documents.push(document);
          gathered?.weights.push(weights[i] ?? 0);
        }
      }
    }
    for (const gathered of postings.values()) sortByDocument(gathered);
    return postings;
  }
}
