import type { CoverageHead, CoverageIndex, DocumentNumber, Postings } from '../coverage/coverage-index.ts';
import { type DocumentTerms, documentTerms } from '../coverage/document-terms.ts';
import { IndexReader, type TermIndex } from '../coverage/index/index-reader.ts';
import { storedHeads } from './article-heads.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import { reportingFailure } from './corpus-error.ts';
import { IndexTables } from './index-tables.ts';
import type { IndexName } from './stored-records.ts';

/** Opens the coverage index. `onDamage` is called once, when reading meets a part that is missing or damaged. */
export async function openCoverageIndex(
  database: CorpusDatabase,
  onDamage: () => void,
): Promise<StoredCoverageIndex> {
  return new StoredCoverageIndex(database, await openReader(database, 'index'), onDamage);
}

/** Opens the index over claims, as {@link openCoverageIndex} does the coverage index. */
export async function openClaimIndex(
  database: CorpusDatabase,
  onDamage: () => void,
): Promise<StoredTermIndex> {
  return new StoredTermIndex(await openReader(database, 'claimIndex'), onDamage);
}

function openReader(database: CorpusDatabase, name: IndexName): Promise<IndexReader> {
  return reportingFailure(() => IndexReader.open(new IndexTables(database, name)));
}

/** An index of the corpus, as far as it goes without its articles. */
export class StoredTermIndex implements TermIndex {
  readonly #reader: IndexReader;
  readonly #onDamage: () => void;
  #isDamaged = false;

  constructor(reader: IndexReader, onDamage: () => void) {
    this.#reader = reader;
    this.#onDamage = onDamage;
    this.#tellDamage();
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

  documentsWith(terms: readonly string[]): Promise<ReadonlyMap<string, Uint32Array>> {
    return this.#read(() => this.#reader.documentsWith(terms));
  }

  termsFrom(prefix: string, limit: number): Promise<readonly string[]> {
    return this.#read(() => this.#reader.termsFrom(prefix, limit));
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

/** The coverage index over the stored articles. */
export class StoredCoverageIndex extends StoredTermIndex implements CoverageIndex {
  readonly #database: CorpusDatabase;

  constructor(database: CorpusDatabase, reader: IndexReader, onDamage: () => void) {
    super(reader, onDamage);
    this.#database = database;
  }

  heads(documents: readonly DocumentNumber[]): Promise<Map<DocumentNumber, CoverageHead>> {
    return reportingFailure(() => storedHeads(this.#database.articleHeads, documents));
  }

  async documentTerms(documents: readonly DocumentNumber[]): Promise<Map<DocumentNumber, DocumentTerms>> {
    const found = await reportingFailure(() => this.#database.articles.bulkGet([...documents]));
    const articles = found.filter((record) => record !== undefined);
    return new Map(articles.map((record) => [record.number, documentTerms(record)]));
  }
}
