import type { Actor } from '../actors/actor.ts';
import { type ActorDictionary, buildActorDictionary } from '../actors/dictionary/actor-dictionary.ts';
import { actorOfEntry } from '../actors/dictionary/actor-entry.ts';
import { builtInActors } from '../actors/dictionary/built-in-actors.ts';
import { layeredDictionary } from '../actors/dictionary/layered-dictionary.ts';
import { correctedActor, type EditRules, mergedActor } from '../actors/edits/edit-rules.ts';
import { createEditedRecogniser } from '../actors/edits/edited-recogniser.ts';
import { standsForPhrase } from '../actors/metonyms/stands-for-phrase.ts';
import { type ActorRecogniser, createRecogniser } from '../actors/recognise-actors.ts';
import type { Tagger } from '../actors/tagger/tagger.ts';
import type { Article } from '../articles/article.ts';
import { articleId } from '../articles/article-id.ts';
import { refineArticle } from '../articles/refine-article.ts';
import type { AnalysedArticle } from '../corpus/analysed-article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { CorpusError } from '../corpus/corpus-error.ts';
import type {
  ActorCard,
  ActorView,
  ArticleView,
  ComparisonView,
  CoverageView,
  FoundActor,
  PageMarks,
  SearchView,
  TabReading,
} from '../messages/answers.ts';
import type { CoverageFilter } from '../messages/protocol.ts';
import { actorCard, actorView, type CardSubject } from './actor-view.ts';
import { analyseArticle } from './analyse-article.ts';
import { articleView } from './article-view.ts';
import { findActors } from './find-actors.ts';
import { metonymUse } from './metonym-use.ts';
import { NO_FILTER } from './no-filter.ts';
import { pageActors } from './page-actors.ts';
import { pageComparisons } from './page-comparisons.ts';
import { type CoverageQuestion, pageCoverage } from './page-coverage.ts';
import { withOwnMentions } from './page-mentions.ts';
import { type EditSource, NO_EDITS } from './reader-edits.ts';
import { RecentCache } from './recent-cache.ts';
import { type SearchAsked, searchCorpus } from './search-corpus.ts';
import { selectedSpan } from './selected-passage.ts';
import { spanChoices } from './span-choices.ts';
import { standsForSource } from './stands-for-source.ts';
import { whyLinked } from './why-linked.ts';

/** How many pages' readings are kept in memory. */
const KEPT_READINGS = 12;
/** How many lists of coverage: a page has one for each filter and passage that was asked for. */
const KEPT_LISTS = 24;

type PageCoverage = Omit<CoverageView, 'indexing'>;

/** What of a page's coverage is asked for. */
export interface CoverageAsked {
  readonly filter?: CoverageFilter;
  /** What the reader selected on the page, as the page says; hostile. */
  readonly selected?: string;
}

/** Gives the page at hand, which alone may name somebody new; null where there is none. */
export type PageAtHand = () => Promise<Article | null>;

/**
 * Everything that views and pages ask, answered from one corpus and the reader's corrections. Memory only saves time:
 * all can be asked anew.
 */
export class ReadingEngine {
  readonly #corpus: Corpus;
  readonly #edits: EditSource;
  readonly #analyses = new RecentCache<AnalysedArticle>(KEPT_READINGS);
  readonly #coverage = new RecentCache<PageCoverage>(KEPT_LISTS);
  readonly #comparisons = new RecentCache<readonly ComparisonView[]>(KEPT_READINGS);
  readonly #loadTagger: () => Promise<Tagger | null>;
  #listed: Promise<KnownActors> | null = null;
  #onPages: Promise<KnownActors> | null = null;
  #revision = '';
  #dictionaryRevision = -1;
  #rules: EditRules | null = null;

  constructor(
    corpus: Corpus,
    edits: EditSource = NO_EDITS,
    loadTagger: () => Promise<Tagger | null> = async () => null,
  ) {
    this.#corpus = corpus;
    this.#edits = edits;
    this.#loadTagger = loadTagger;
  }

  /**
   * Loads what a page will need and reads a line with it, so that the browser has compiled the way by the time the page
   * sends its text.
   */
  async prepare(): Promise<void> {
    await this.#follow();
    const { recogniser } = await this.#loadActors();
    const text = 'Ivo Tarn of the Brenk Institute met officials in Paris.';
    recogniser.recognise({
      text,
      blocks: [{ kind: 'body', start: 0, end: text.length }],
      outlet: null,
      language: 'en',
    });
  }

  /** What to paint on a page. */
  async marks(article: Article): Promise<PageMarks> {
    const { mentions, actors } = await this.analysePage(article);
    const byId = new Map(actors.map((actor) => [actor.id, actor]));
    return {
      mentions: mentions.flatMap((mention) => {
        const { start, end, actor } = mention;
        const found = byId.get(actor);
        if (found === undefined) return [];
        const { name, type } = found;
        const metonym = metonymUse(mention);
        const why = whyLinked(mention.because);
        const otherWords = spanChoices(article.text, { start, end });
        return [{ start, end, actor, name, type, metonym, why, otherWords }];
      }),
    };
  }

  /** What a page tells by itself. */
  async reading(article: Article): Promise<TabReading> {
    const page = await this.analysePage(article);
    const { title, outlet, date, author, url, language } = page.article;
    return {
      article: { title, outlet, date, author, url, language },
      actors: await pageActors(page, this.#corpus),
    };
  }

  /**
   * What the corpus holds on the matter of a page; of what is selected on it, where that stands in the article.
   *
   * @param signal aborted when the one who asks has gone; it rejects with its reason then
   */
  async coverage(article: Article, asked: CoverageAsked = {}, signal?: AbortSignal): Promise<CoverageView> {
    const { filter = NO_FILTER, selected = '' } = asked;
    const page = await this.analysePage(article);
    const passage = selectedSpan(page.article.text, selected);
    const [list, whole, indexing] = await Promise.all([
      this.#coverageOf(page, { filter, passage }, signal),
      this.#coverageOf(page, { filter: NO_FILTER, passage }, signal),
      this.#corpus.indexing(),
    ]);
    return { ...list, facets: whole.facets, indexing };
  }

  #coverageOf(page: AnalysedArticle, asked: CoverageQuestion, signal?: AbortSignal): Promise<PageCoverage> {
    return this.#coverage.get(
      `${page.id} ${JSON.stringify(asked)}`,
      (gone) => pageCoverage(page, this.#corpus, asked, gone),
      signal,
    );
  }

  /** One page of what the corpus holds by what was typed. */
  async search(asked: SearchAsked): Promise<SearchView> {
    const [found, indexing] = await Promise.all([searchCorpus(this.#corpus, asked), this.#corpus.indexing()]);
    return { ...found, indexing };
  }

  /** Where statements of a page agree with earlier coverage or differ; `signal` as for {@link coverage}. */
  async comparisons(article: Article, signal?: AbortSignal): Promise<readonly ComparisonView[]> {
    const page = await this.analysePage(article);
    return this.#comparisons.get(page.id, (gone) => pageComparisons(page, this.#corpus, gone), signal);
  }

  /**
   * Reads an article for the corpus: by the list and the reader's corrections, not by what the corpus holds, so that
   * the order in which articles come in changes nothing.
   */
  async analyse(article: Article): Promise<AnalysedArticle> {
    const { recogniser } = await this.#loadListed();
    return analyseArticle(article, createEditedRecogniser(recogniser, await this.#edits.rules()));
  }

  /** What the corpus knows of an actor. */
  async actorCard(id: string, page: PageAtHand): Promise<ActorCard> {
    return actorCard(await this.#actor(id, page), this.#corpus);
  }

  /** An actor with its coverage. */
  async actorView(id: string, page: PageAtHand): Promise<ActorView> {
    return actorView(await this.#actor(id, page), this.#corpus);
  }

  /** A stored article, whole; null where it is not there (any more). */
  articleView(id: string): Promise<ArticleView | null> {
    return articleView(id, this.#corpus);
  }

  /** Actors whose names resemble what was typed, at most 20. */
  async findActors(typed: string, page: PageAtHand): Promise<FoundActor[]> {
    const article = await page();
    const named = article ? (await this.analysePage(article)).actors : [];
    const rules = await this.#follow();
    const { dictionary } = await this.#loadActors();
    return findActors(typed, { corpus: this.#corpus, dictionary, rules, page: named });
  }

  /** Who an id is: by the list, else by the corpus, else by the page at hand or the corrections that speak of it. */
  async knownActor(id: string, page: PageAtHand): Promise<Actor | null> {
    const listed = (await this.#loadListed()).dictionary.entry(id);
    if (listed !== undefined) return actorOfEntry(listed);
    const stored = await this.#corpus.actorRecord(id);
    if (stored !== null) return stored.actor;
    const onPage = await this.#actorOnPage(id, page);
    return onPage ?? (await this.#edits.rules()).actors.get(id) ?? null;
  }

  /**
   * What a page names, with its claims. It sends its blocks as its elements tell them; what the words tell of them is
   * added here.
   */
  async analysePage(article: Article): Promise<AnalysedArticle> {
    const rules = await this.#follow();
    const refined = refineArticle(article);
    return this.#analyses.get(await articleId(refined), async () => {
      const { recogniser } = await this.#loadActors();
      return withOwnMentions(await analyseArticle(refined, createEditedRecogniser(recogniser, rules)));
    });
  }

  /** Who an id stands for after all corrections, as the reader has named it. */
  async #actor(id: string, page: PageAtHand): Promise<CardSubject> {
    const rules = await this.#follow();
    const found = await this.knownActor(mergedActor(id, rules), page);
    if (found === null) {
      throw new CorpusError({
        message: 'Sidelight does not know this name (any more).',
        remedy: 'The page or the corpus changed: open the list again.',
      });
    }
    const actor = correctedActor(found, rules);
    const stoodFor = actor.standsFor && (await this.knownActor(actor.standsFor, page));
    const article = await page();
    return {
      actor,
      standsForName: stoodFor ? standsForPhrase(correctedActor(stoodFor, rules)) : null,
      standsForSource: standsForSource(actor.id, rules),
      asOf: (await this.#loadListed()).dictionary.entry(actor.id)?.asOf ?? null,
      page: article ? await this.analysePage(article) : null,
    };
  }

  async #actorOnPage(id: string, page: PageAtHand): Promise<Actor | undefined> {
    const article = await page();
    return article ? (await this.analysePage(article)).actors.find((one) => one.id === id) : undefined;
  }

  /** Those by which articles are read for the corpus. A failure to load them is tried again. */
  #loadListed(): Promise<KnownActors> {
    this.#listed ??= this.#loadTagger()
      .then((tagger) => knownActors(buildActorDictionary(builtInActors()), tagger))
      .catch((error: unknown) => {
        this.#listed = null;
        throw error;
      });
    return this.#listed;
  }

  /** Those by which pages are read: the list, and under it the actors of the corpus. */
  #loadActors(): Promise<KnownActors> {
    this.#onPages ??= this.#loadLayered().catch((error: unknown) => {
      this.#onPages = null;
      throw error;
    });
    return this.#onPages;
  }

  async #loadLayered(): Promise<KnownActors> {
    const [listed, corpus] = await Promise.all([this.#loadListed(), this.#corpus.actorDictionary()]);
    return knownActors(layeredDictionary([listed.dictionary, corpus]), listed.tagger);
  }

  /** Forgets what an older state of the corpus or other corrections gave. Answers with the corrections of now. */
  async #follow(): Promise<EditRules> {
    const [revision, dictionaryRevision, rules] = await Promise.all([
      this.#corpus.revision(),
      this.#corpus.actorDictionaryRevision(),
      this.#edits.rules(),
    ]);
    const isNewlyRead = dictionaryRevision !== this.#dictionaryRevision || rules !== this.#rules;
    if (isNewlyRead) this.#analyses.clear();
    if (isNewlyRead || revision !== this.#revision) {
      this.#coverage.clear();
      this.#comparisons.clear();
    }
    if (dictionaryRevision !== this.#dictionaryRevision) this.#onPages = null;
    this.#dictionaryRevision = dictionaryRevision;
    this.#revision = revision;
    this.#rules = rules;
    return rules;
  }
}

interface KnownActors {
  readonly dictionary: ActorDictionary;
  readonly tagger: Tagger | null;
  readonly recogniser: ActorRecogniser;
}

function knownActors(dictionary: ActorDictionary, tagger: Tagger | null): KnownActors {
  return { dictionary, tagger, recogniser: createRecogniser(dictionary, tagger) };
}
