import type { CoverageHead, CoverageIndex, DocumentNumber, Postings } from '../coverage/coverage-index.ts';
import { type DocumentTerms, documentTerms } from '../coverage/document-terms.ts';
import { IndexReader } from '../coverage/index/index-reader.ts';
import { storedHeads } from './article-heads.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import { reportingFailure } from './corpus-error.ts';
import { IndexTables } from './index-tables.ts';

/** The coverage index over the stored articles. */
export class StoredCoverageIndex implements CoverageIndex {
  readonly #database: CorpusDatabase;
  readonly #reader: IndexReader;
  readonly #onDamage: () => void;
  #isDamaged = false;

  private constructor(database: CorpusDatabase, reader: IndexReader, onDamage: () => void) {
    this.#database = database;
    this.#reader = reader;
    this.#onDamage = onDamage;
  }

  /** @param onDamage called once, when reading meets a part that is missing or damaged */
  static async open(database: CorpusDatabase, onDamage: () => void): Promise<StoredCoverageIndex> {
    const reader = await reportingFailure(() => IndexReader.open(new IndexTables(database)));
    const index = new StoredCoverageIndex(database, reader, onDamage);
    index.#tellDamage();
    return index;
  }

  /** Follows what has changed since. One small read where nothing has. */
  refresh(): Promise<void> {
    return this.#read(() => this.#reader.refresh());
  }

  get documentCount(): number {
    return this.#reader.documentCount;
  }

  get averageLength(): number {
    return this.#reader.averageLength;
  }

  get documentLimit(): number {
    return this.#reader.documentLimit;
  }

  lengthOf(document: DocumentNumber): number {
    return this.#reader.lengthOf(document);
  }

  documentFrequencies(terms: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return this.#read(() => this.#reader.documentFrequencies(terms));
  }

  postings(terms: readonly string[]): Promise<ReadonlyMap<string, Postings>> {
    return this.#read(() => this.#reader.postings(terms));
  }

  termsFrom(prefix: string, limit: number): Promise<readonly string[]> {
    return this.#read(() => this.#reader.termsFrom(prefix, limit));
  }

  heads(documents: readonly DocumentNumber[]): Promise<Map<DocumentNumber, CoverageHead>> {
    return reportingFailure(() => storedHeads(this.#database.articleHeads, documents));
  }

  async documentTerms(documents: readonly DocumentNumber[]): Promise<Map<DocumentNumber, DocumentTerms>> {
    const found = await reportingFailure(() => this.#database.articles.bulkGet([...documents]));
    const articles = found.filter((record) => record !== undefined);
    return new Map(articles.map((record) => [record.number, documentTerms(record)]));
  }

  async #read<Value>(work: () => Promise<Value>): Promise<Value> {
    const value = await reportingFailure(work);
    this.#tellDamage();
    return value;
  }

  #tellDamage(): void {
    if (this.#isDamaged || this.#reader.damage === null) return;
    this.#isDamaged = true;
    this.#onDamage();
  }
}
