import { saturation, type TermRarity } from '../bm25.ts';
import type { CoverageIndex } from '../coverage-index.ts';
import { type DocumentTerms, isWordTerm } from '../document-terms.ts';

/** All words of an article, each by how much it tells there. */
export interface EvidenceVector {
  /** Numbers of terms within the space. */
  readonly terms: Uint32Array;
  /** Saturated weight times rarity. */
  readonly values: Float64Array;
  /** Length of the vector. */
  readonly norm: number;
}

/**
 * The space in which whole articles are compared, once a few of a corpus are at hand: one dimension a word, weighed
 * as BM25 weighs it. Actors are left out: the same ones act in many stories.
 */
export class EvidenceSpace {
  readonly #index: CoverageIndex;
  readonly #rarity: TermRarity;
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #telling: number[] = [];
  #dense = new Float64Array(0);

  constructor(index: CoverageIndex, rarity: TermRarity) {
    this.#index = index;
    this.#rarity = rarity;
  }

  /** Gives the articles' vectors, in their order. */
  async vectors(articles: readonly DocumentTerms[]): Promise<EvidenceVector[]> {
    await this.#learn(articles);
    return articles.map((article) => this.#vector(article));
  }

  async #learn(articles: readonly DocumentTerms[]): Promise<void> {
    const fresh = new Set<string>();
    for (const { weights } of articles) {
      for (const term of weights.keys()) if (!this.#numbers.has(term) && isWordTerm(term)) fresh.add(term);
    }
    const frequencies = await this.#index.documentFrequencies([...fresh]);
    for (const term of fresh) {
      this.#numbers.set(term, this.#names.length);
      this.#names.push(term);
      this.#telling.push(this.#rarity(term, frequencies.get(term) ?? 0));
    }
    this.#dense = new Float64Array(this.#names.length);
  }

  #vector({ weights, length }: DocumentTerms): EvidenceVector {
    const terms = new Uint32Array(weights.size);
    const values = new Float64Array(weights.size);
    let size = 0;
    let squares = 0;
    for (const [term, weight] of weights) {
      const number = this.#numbers.get(term);
      if (number === undefined) continue;
      const value = saturation(weight, length, this.#index.averageLength) * (this.#telling[number] ?? 0);
      squares += value * value;
      terms[size] = number;
      values[size] = value;
      size += 1;
    }
    return { terms: terms.subarray(0, size), values: values.subarray(0, size), norm: Math.sqrt(squares) };
  }

  /** The word of a number in {@link EvidenceVector.terms}. */
  nameOf(term: number): string {
    return this.#names[term] ?? '';
  }

  /** How alike one article is to each of the others: the cosine of their vectors, 0 to 1. */
  likenesses(one: EvidenceVector, others: readonly EvidenceVector[]): number[] {
    const dense = this.#dense;
    for (let i = 0; i < one.terms.length; i += 1) dense[one.terms[i] ?? 0] = one.values[i] ?? 0;
    const likenesses = others.map(({ terms, values, norm }) => {
      let sum = 0;
      for (let i = 0; i < terms.length; i += 1) sum += (dense[terms[i] ?? 0] ?? 0) * (values[i] ?? 0);
      return norm === 0 || one.norm === 0 ? 0 : sum / (norm * one.norm);
    });
    for (const term of one.terms) dense[term] = 0;
    return likenesses;
  }

  /** What each word adds to the likeness of two articles. */
  likenessParts(one: EvidenceVector, other: EvidenceVector): Map<string, number> {
    const own = new Map([...one.terms].map((term, i) => [term, one.values[i] ?? 0]));
    const parts = new Map<string, number>();
    for (const [i, term] of other.terms.entries()) {
      const part = ((own.get(term) ?? 0) * (other.values[i] ?? 0)) / (one.norm * other.norm);
      if (part > 0) parts.set(this.nameOf(term), part);
    }
    return parts;
  }
}
