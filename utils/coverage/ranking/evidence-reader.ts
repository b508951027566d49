import type { TermRarity } from '../bm25.ts';
import type { CoverageIndex, DocumentNumber } from '../coverage-index.ts';
import type { DocumentTerms } from '../document-terms.ts';
import { EvidenceSpace, type EvidenceVector } from './evidence-space.ts';

/** All of a document's words, and as a vector. */
export interface Evidence {
  readonly terms: DocumentTerms;
  readonly vector: EvidenceVector;
}

/** Reads whole documents of an index, each once. */
export class EvidenceReader {
  readonly space: EvidenceSpace;
  readonly #index: CoverageIndex;
  readonly #read = new Map<DocumentNumber, Evidence>();

  constructor(index: CoverageIndex, rarity: TermRarity) {
    this.#index = index;
    this.space = new EvidenceSpace(index, rarity);
  }

  /** Documents that are gone meanwhile are left out. */
  async read(documents: readonly DocumentNumber[]): Promise<ReadonlyMap<DocumentNumber, Evidence>> {
    const fresh = await this.#index.documentTerms(documents.filter((document) => !this.#read.has(document)));
    const vectors = await this.space.vectors([...fresh.values()]);
    for (const [i, [document, terms]] of [...fresh].entries()) {
      const vector = vectors[i];
      if (vector !== undefined) this.#read.set(document, { terms, vector });
    }
    const found = new Map<DocumentNumber, Evidence>();
    for (const document of documents) {
      const evidence = this.#read.get(document);
      if (evidence !== undefined) found.set(document, evidence);
    }
    return found;
  }
}
