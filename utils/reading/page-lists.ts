import type { Article } from '../articles/article.ts';
import type { WordVectors } from '../claims/meaning/word-vectors.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { TabReading } from '../messages/answers.ts';
import type { ComparisonsView } from '../messages/comparison-answers.ts';
import type { CoverageView } from '../messages/coverage-answers.ts';
import type { CoverageFilter } from '../messages/protocol.ts';
import { textHash } from '../text/text-hash.ts';
import type { AnswerStore } from './answer-store.ts';
import type { ArticleAnalyser } from './article-analyser.ts';
import { NO_FILTER } from './no-filter.ts';
import { pageActors } from './page-actors.ts';
import { pageComparisons } from './page-comparisons.ts';
import { type CoverageQuestion, pageCoverage } from './page-coverage.ts';
import { pageKey } from './page-key.ts';
import type { OpinionSource } from './reader-opinions.ts';
import { type Compute, RecentCache } from './recent-cache.ts';
import { selectedSpan } from './selected-passage.ts';

/** How many answers are kept in memory: a page has one for each list, filter and passage that was asked for. */
const KEPT_ANSWERS = 48;

/** What of a page's coverage is asked for. */
export interface CoverageAsked {
  readonly filter?: CoverageFilter;
  /** What the reader selected on the page, as the page says; hostile. */
  readonly selected?: string;
}

/** What of a page's comparisons is asked for. */
export interface ComparisonsAsked extends Pick<CoverageAsked, 'selected'> {
  /** Whether what was found first is enough, as soon as it is known. The rest is computed all the same. */
  readonly first?: boolean;
}

interface ListParts {
  readonly opinions: OpinionSource;
  readonly store: AnswerStore;
  readonly loadVectors: () => Promise<WordVectors | null>;
}

type PageCoverage = Omit<CoverageView, 'indexing'>;

/**
 * What the popup lists of a page. Each list is computed once for the page's content and what is known at the time, and
 * kept while both stay the same, beyond the life of the worker where the store lasts longer.
 */
export class PageLists {
  readonly #analyser: ArticleAnalyser;
  readonly #corpus: Corpus;
  readonly #opinions: OpinionSource;
  readonly #store: AnswerStore;
  readonly #loadVectors: () => Promise<WordVectors | null>;
  #vectors: Promise<WordVectors | null> | null = null;
  readonly #readings = new RecentCache<TabReading>(KEPT_ANSWERS);
  readonly #coverage = new RecentCache<PageCoverage>(KEPT_ANSWERS);
  readonly #comparisons = new RecentCache<ComparisonsView>(KEPT_ANSWERS);

  constructor(analyser: ArticleAnalyser, corpus: Corpus, { opinions, store, loadVectors }: ListParts) {
    this.#analyser = analyser;
    this.#corpus = corpus;
    this.#opinions = opinions;
    this.#store = store;
    this.#loadVectors = loadVectors;
  }

  /** What a page tells by itself. */
  async reading(article: Article): Promise<TabReading> {
    const compute = async () => {
      const page = await this.#analyser.analysePage(article);
      const { title, outlet, date, author, url, language } = page.article;
      return {
        article: { title, outlet, date, author, url, language },
        actors: await pageActors(page, this.#corpus),
      };
    };
    const key = await this.#key('reading', article);
    return this.#readings.get(key, this.#storing(key, compute));
  }

  /**
   * What the corpus holds on the matter of a page; of what is selected on it, where that stands in the article.
   *
   * @param signal aborted when the one who asks has gone; it rejects with its reason then
   */
  async coverage(
    article: Article,
    { filter = NO_FILTER, selected = '' }: CoverageAsked = {},
    signal?: AbortSignal,
  ): Promise<CoverageView> {
    const passage = selectedSpan(article.text, selected);
    const [list, whole, indexing] = await Promise.all([
      this.#coverageOf(article, { filter, passage }, signal),
      this.#coverageOf(article, { filter: NO_FILTER, passage }, signal),
      this.#corpus.indexing(),
    ]);
    return { ...list, facets: whole.facets, indexing };
  }

  async #coverageOf(
    article: Article,
    asked: CoverageQuestion,
    signal: AbortSignal | undefined,
  ): Promise<PageCoverage> {
    const key = await this.#key(`coverage ${JSON.stringify(asked)}`, article);
    const compute = async (gone: AbortSignal) =>
      pageCoverage(await this.#analyser.analysePage(article), this.#corpus, asked, gone);
    return this.#coverage.get(key, this.#storing(key, compute), signal);
  }

  /**
   * Where statements of a page agree with earlier coverage or differ, as the reader judged before; of what is selected on
   * it, where that stands in the article. `signal` as for {@link coverage}.
   */
  async comparisons(
    article: Article,
    { selected = '', first = false }: ComparisonsAsked = {},
    signal?: AbortSignal,
  ): Promise<ComparisonsView> {
    const passage = selectedSpan(article.text, selected);
    const [known, revision] = await Promise.all([
      this.#key(`comparisons ${JSON.stringify(passage)}`, article),
      this.#opinions.revision(),
    ]);
    const key = `${known} ${textHash(revision)}`;
    const compute: Compute<ComparisonsView> = async (gone, onFirst) => {
      const [page, opinions, vectors] = await Promise.all([
        this.#analyser.analysePage(article),
        this.#opinions.opinions(),
        this.#wordVectors(),
      ]);
      return pageComparisons(page, this.#corpus, { passage, opinions, vectors, onFirst }, gone);
    };
    const find = this.#storing(key, compute);
    return first ? this.#comparisons.getEarly(key, find, signal) : this.#comparisons.get(key, find, signal);
  }

  /** Begins to load what comparing needs beside the page. What fails here fails again, and is told, when it is needed. */
  prepareToCompare(): void {
    const needed = [this.#wordVectors(), this.#opinions.opinions(), this.#corpus.claimSource()];
    void Promise.all(needed).catch(() => undefined);
  }

  /** Loaded once, with the first comparison; a failure is tried again. */
  #wordVectors(): Promise<WordVectors | null> {
    this.#vectors ??= this.#loadVectors().catch((error: unknown) => {
      this.#vectors = null;
      throw error;
    });
    return this.#vectors;
  }

  async #key(question: string, article: Article): Promise<string> {
    const [page, { key }] = await Promise.all([pageKey(article), this.#analyser.state()]);
    // Two outlets' pages of one text differ in what says where it stands.
    return [question, page, article.url, article.date, key].join(' ');
  }

  /** A computation that asks the store first, and puts there what it did not find. */
  #storing<Value>(key: string, compute: Compute<Value>): Compute<Value> {
    return async (gone, tellEarly) => {
      const stored = await this.#store.get<Value>(key);
      if (stored !== undefined) return stored;
      const answer = await compute(gone, tellEarly);
      void this.#store.set(key, answer);
      return answer;
    };
  }
}
