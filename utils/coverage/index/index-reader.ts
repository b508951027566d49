import type { CoverageIndex, DocumentNumber, Postings } from '../coverage-index.ts';
import { WEIGHT_UNIT } from '../document-terms.ts';
import { findDocuments } from './find-documents.ts';
import type { IndexReads, IndexStore } from './index-store.ts';
import { type IndexView, loadView } from './index-view.ts';
import { searchTail } from './search-tail.ts';
import { findPostings, findTerms } from './search-view.ts';
import { ShardAccess } from './shard-access.ts';
import { ShardCache } from './shard-cache.ts';

/** What an index answers without its articles. */
export type TermIndex = Omit<CoverageIndex, 'heads' | 'documentTerms'>;

/**
 * Reads a stored index. In memory: the heads of its segments, the tail, a sketch of how common terms are, and
 * shards that were read last; some four megabytes for 100,000 documents. It answers from the index as it was at the last {@link refresh}, or, where that is
 * gone, as it is now: never from half of it. What is damaged is left out and told in {@link damage}.
 */
export class IndexReader implements TermIndex {
  readonly #store: IndexStore;
  readonly #cache = new ShardCache();
  #view: IndexView;
  #shardDamage: string | null = null;

  private constructor(store: IndexStore, view: IndexView) {
    this.#store = store;
    this.#view = view;
  }

  static async open(store: IndexStore): Promise<IndexReader> {
    return new IndexReader(store, await store.read((reads) => loadView(reads, null)));
  }

  /** Takes over what has changed; one small read where nothing has. */
  async refresh(): Promise<void> {
    this.#show(await this.#store.read((reads) => loadView(reads, this.#view)));
  }

  /** What is missing or fails its checksum, in words for a log; null where nothing is known to be. */
  get damage(): string | null {
    return this.#view.damage ?? this.#shardDamage;
  }

  get documentCount(): number {
    return this.#view.documentCount;
  }

  get averageLength(): number {
    const { documentCount, totalLength } = this.#view;
    return documentCount === 0 ? 0 : (totalLength * WEIGHT_UNIT) / documentCount;
  }

  get documentLimit(): number {
    return this.#view.lengths.length;
  }

  lengthOf(document: DocumentNumber): number {
    return (this.#view.lengths[document] ?? 0) * WEIGHT_UNIT;
  }

  async documentFrequencies(terms: readonly string[]): Promise<Map<string, number>> {
    const { sketch, tail, documentCount } = this.#view;
    if (sketch === null) return this.#exactFrequencies(terms);
    const inTail = searchTail(tail, new Set(terms));
    const frequencies = new Map<string, number>();
    for (const term of terms) {
      const frequency = sketch.estimate(term) + (inTail.get(term)?.count ?? 0);
      if (frequency > 0) frequencies.set(term, Math.min(documentCount, frequency));
    }
    return frequencies;
  }

  async #exactFrequencies(terms: readonly string[]): Promise<Map<string, number>> {
    const postings = await this.postings(terms);
    return new Map([...postings].map(([term, { documents }]) => [term, documents.length]));
  }

  postings(terms: readonly string[]): Promise<Map<string, Postings>> {
    return this.#answer((view, shards) => findPostings(view, shards, new Set(terms)));
  }

  /** The numbers of the documents that have each term, ascending; in the order of the terms, without those that none has. Several may lie in one array. */
  documentsWith(terms: readonly string[]): Promise<Map<string, Uint32Array>> {
    return this.#answer((view, shards) => findDocuments(view, shards, new Set(terms)));
  }

  termsFrom(prefix: string, limit: number): Promise<string[]> {
    return this.#answer((view, shards) => findTerms(view, shards, prefix, limit));
  }

  /** Answers from the view; where a merge has swept away what it names, takes over the index of now and starts over. */
  #answer<Value>(work: (view: IndexView, shards: ShardAccess) => Promise<Value>): Promise<Value> {
    return this.#store.read(async (reads: IndexReads) => {
      const view = this.#view;
      const first = await this.#tryAnswer(reads, view, work);
      if (first.damage === null) return first.answer;
      const now = await loadView(reads, view);
      if (now === view) {
        this.#shardDamage = first.damage;
        return first.answer;
      }
      this.#show(now);
      const again = await this.#tryAnswer(reads, now, work);
      this.#shardDamage = again.damage;
      return again.answer;
    });
  }

  async #tryAnswer<Value>(
    reads: IndexReads,
    view: IndexView,
    work: (view: IndexView, shards: ShardAccess) => Promise<Value>,
  ): Promise<{ readonly answer: Value; readonly damage: string | null }> {
    const shards = new ShardAccess(reads, this.#cache);
    const answer = await work(view, shards);
    shards.end();
    return { answer, damage: shards.damage };
  }

  #show(view: IndexView): void {
    if (view === this.#view) return;
    this.#view = view;
    this.#shardDamage = null;
  }
}
