import type { RecognisedArticle } from '../actors/recognised-article.ts';
import type { CoverageHead, CoverageIndex, DocumentNumber, Postings } from './coverage-index.ts';
import { type DocumentTerms, documentTerms } from './document-terms.ts';

/** What the index reads of an article. */
export type IndexedArticle = Pick<RecognisedArticle, 'id' | 'article' | 'mentions'>;

/**
 * An index that lives in memory and ends with the process, for the headless command and for small sets. An article
 * that is given twice is there twice.
 */
export class MemoryIndex implements CoverageIndex {
  readonly #articles: IndexedArticle[] = [];
  readonly #lengths: number[] = [];
  readonly #gathered = new Map<string, { documents: number[]; weights: number[] }>();
  readonly #packed = new Map<string, Postings>();
  #totalLength = 0;

  constructor(articles: Iterable<IndexedArticle>) {
    for (const article of articles) this.#add(article);
  }

  #add(article: IndexedArticle): void {
    const document = this.#articles.length;
    const { weights, length } = documentTerms(article);
    this.#articles.push(article);
    this.#lengths.push(length);
    this.#totalLength += length;
    for (const [term, weight] of weights) {
      const postings = this.#gathered.get(term);
      if (postings) {
        postings.documents.push(document);
        postings.weights.push(weight);
      } else this.#gathered.set(term, { documents: [document], weights: [weight] });
    }
  }

  get documentCount(): number {
    return this.#articles.length;
  }

  get documentLimit(): number {
    return this.#articles.length;
  }

  get averageLength(): number {
    return this.#articles.length === 0 ? 0 : this.#totalLength / this.#articles.length;
  }

  async documentFrequencies(terms: readonly string[]): Promise<Map<string, number>> {
    const frequencies = new Map<string, number>();
    for (const term of terms) {
      const postings = this.#gathered.get(term);
      if (postings) frequencies.set(term, postings.documents.length);
    }
    return frequencies;
  }

  async postings(terms: readonly string[]): Promise<Map<string, Postings>> {
    const found = new Map<string, Postings>();
    for (const term of terms) {
      const postings = this.#postingsOf(term);
      if (postings) found.set(term, postings);
    }
    return found;
  }

  #postingsOf(term: string): Postings | undefined {
    const packed = this.#packed.get(term);
    const gathered = packed ?? this.#gathered.get(term);
    if (packed || !gathered) return packed;
    const postings = {
      documents: Uint32Array.from(gathered.documents),
      weights: Float32Array.from(gathered.weights),
    };
    this.#packed.set(term, postings);
    return postings;
  }

  async termsFrom(prefix: string, limit: number): Promise<string[]> {
    return [...this.#gathered.keys()]
      .filter((term) => term.startsWith(prefix))
      .sort()
      .slice(0, limit);
  }

  lengthOf(document: DocumentNumber): number {
    return this.#lengths[document] ?? 0;
  }

  async heads(documents: readonly DocumentNumber[]): Promise<Map<DocumentNumber, CoverageHead>> {
    const heads = new Map<DocumentNumber, CoverageHead>();
    for (const [document, { id, article }] of this.#articlesOf(documents)) {
      heads.set(document, {
        id,
        outlet: article.outlet,
        date: article.date,
        url: article.url,
        title: article.title,
      });
    }
    return heads;
  }

  async documentTerms(documents: readonly DocumentNumber[]): Promise<Map<DocumentNumber, DocumentTerms>> {
    return new Map(
      [...this.#articlesOf(documents)].map(([document, article]) => [document, documentTerms(article)]),
    );
  }

  *#articlesOf(documents: readonly DocumentNumber[]): Iterable<[DocumentNumber, IndexedArticle]> {
    for (const document of documents) {
      const article = this.#articles[document];
      if (article) yield [document, article];
    }
  }
}
