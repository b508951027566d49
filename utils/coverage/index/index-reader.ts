import type { CoverageIndex, DocumentNumber, Postings } from '../coverage-index.ts';
import type { IndexStore } from './index-store.ts';

/** What an index answers without its articles. */
export type TermIndex = Omit<CoverageIndex, 'heads' | 'documentTerms'>;

/** Reads a stored index. */
export class IndexReader implements TermIndex {
  private constructor() {}

  static async open(_store: IndexStore): Promise<IndexReader> {
    return new IndexReader();
  }

  async refresh(): Promise<void> {}

  get damage(): string | null {
    return null;
  }

  get documentCount(): number {
    return 0;
  }

  get averageLength(): number {
    return 0;
  }

  get documentLimit(): number {
    return 0;
  }

  lengthOf(_document: DocumentNumber): number {
    return 0;
  }

  async documentFrequencies(_terms: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return new Map();
  }

  async postings(_terms: readonly string[]): Promise<ReadonlyMap<string, Postings>> {
    return new Map();
  }

  async termsFrom(_prefix: string, _limit: number): Promise<readonly string[]> {
    return [];
  }
}
