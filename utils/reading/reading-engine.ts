import type { Actor } from '../actors/actor.ts';
import { type ActorDictionary, buildActorDictionary } from '../actors/dictionary/actor-dictionary.ts';
import { actorOfEntry } from '../actors/dictionary/actor-entry.ts';
import { builtInActors } from '../actors/dictionary/built-in-actors.ts';
import { layeredDictionary } from '../actors/dictionary/layered-dictionary.ts';
import { type ActorRecogniser, createRecogniser } from '../actors/recognise-actors.ts';
import type { Article } from '../articles/article.ts';
import { articleId } from '../articles/article-id.ts';
import { refineArticle } from '../articles/refine-article.ts';
import type { AnalysedArticle } from '../corpus/analysed-article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { CorpusError } from '../corpus/corpus-error.ts';
import type { ActorCard, ActorView, ArticleView, PageMarks, TabReading } from '../messages/answers.ts';
import { actorCard, actorView } from './actor-view.ts';
import { analyseArticle } from './analyse-article.ts';
import { articleView } from './article-view.ts';
import { withOwnMentions } from './page-mentions.ts';
import { RecentCache } from './recent-cache.ts';
import { spanChoices } from './span-choices.ts';
import { standsForPhrase } from './stands-for.ts';
import { readAgainstCorpus } from './tab-reading.ts';
import { whyLinked } from './why-linked.ts';

/** How many pages' readings are kept in memory. */
const KEPT_READINGS = 12;

/** Everything that views and pages ask, answered from one corpus. Memory only saves time: all can be asked anew. */
export class ReadingEngine {
  readonly #corpus: Corpus;
  readonly #analyses = new RecentCache<AnalysedArticle>(KEPT_READINGS);
  readonly #readings = new RecentCache<TabReading>(KEPT_READINGS);
  #listed: KnownActors | null = null;
  #onPages: Promise<KnownActors> | null = null;
  #revision = '';
  #dictionaryRevision = -1;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  /** What to paint on a page. */
  async marks(article: Article): Promise<PageMarks> {
    const { mentions, actors } = await this.#analysePage(article);
    const byId = new Map(actors.map((actor) => [actor.id, actor]));
    return {
      mentions: mentions.flatMap(({ start, end, actor, metonymOf, because }) => {
        const found = byId.get(actor);
        if (found === undefined) return [];
        const { name, type } = found;
        const why = whyLinked(because);
        const otherWords = spanChoices(article.text, { start, end });
        return [{ start, end, actor, name, type, metonym: metonymOf !== null, why, otherWords }];
      }),
    };
  }

  /** What the popup shows about a page. */
  async reading(article: Article): Promise<TabReading> {
    await this.#followCorpus();
    const key = await articleId(article);
    return this.#readings.get(key, async () =>
      readAgainstCorpus(await this.#analysePage(article), this.#corpus),
    );
  }

  /**
   * Reads an article for the corpus: by the list alone, not by what the corpus holds, so that the order in which
   * articles come in changes nothing.
   */
  async analyse(article: Article): Promise<AnalysedArticle> {
    return analyseArticle(article, this.#loadListed().recogniser);
  }

  /** What the corpus knows of an actor. `page` gives the page at hand, which alone may name somebody new. */
  async actorCard(id: string, page: () => Promise<Article | null>): Promise<ActorCard> {
    const { actor, standsForName } = await this.#actor(id, page);
    return actorCard(actor, standsForName, this.#corpus);
  }

  /** An actor with its coverage; `page` as for {@link actorCard}. */
  async actorView(id: string, page: () => Promise<Article | null>): Promise<ActorView> {
    const { actor, standsForName } = await this.#actor(id, page);
    return actorView(actor, standsForName, this.#corpus);
  }

  /** A stored article, whole; null where it is not there (any more). */
  articleView(id: string): Promise<ArticleView | null> {
    return articleView(id, this.#corpus);
  }

  /** A page sends its blocks as its elements tell them; what the words tell of them is added here. */
  async #analysePage(article: Article): Promise<AnalysedArticle> {
    await this.#followCorpus();
    const refined = refineArticle(article);
    return this.#analyses.get(await articleId(refined), async () => {
      const { recogniser } = await this.#loadActors();
      return withOwnMentions(await analyseArticle(refined, recogniser));
    });
  }

  /** Who an id is: by the list, else by the corpus, else by the page at hand. */
  async #actor(id: string, page: () => Promise<Article | null>) {
    const { dictionary } = this.#loadListed();
    const listed = dictionary.entry(id);
    const actor =
      listed === undefined
        ? ((await this.#corpus.actorRecord(id))?.actor ?? (await this.#actorOnPage(id, page)))
        : actorOfEntry(listed);
    const stoodFor = actor?.standsFor && dictionary.entry(actor.standsFor);
    if (actor) return { actor, standsForName: stoodFor ? standsForPhrase(stoodFor) : null };
    throw new CorpusError({
      message: 'Sidelight does not know this name (any more).',
      remedy: 'The page or the corpus changed: open the list again.',
    });
  }

  async #actorOnPage(id: string, page: () => Promise<Article | null>): Promise<Actor | undefined> {
    const article = await page();
    return article ? (await this.#analysePage(article)).actors.find((one) => one.id === id) : undefined;
  }

  /** Those by which articles are read for the corpus. */
  #loadListed(): KnownActors {
    this.#listed ??= knownActors(buildActorDictionary(builtInActors()));
    return this.#listed;
  }

  /** Those by which pages are read: the list, and under it the actors of the corpus. */
  #loadActors(): Promise<KnownActors> {
    this.#onPages ??= this.#corpus
      .actorDictionary()
      .then((corpus) => knownActors(layeredDictionary([this.#loadListed().dictionary, corpus])));
    return this.#onPages;
  }

  /** Forgets what an older state of the corpus gave. */
  async #followCorpus(): Promise<void> {
    const [revision, dictionaryRevision] = await Promise.all([
      this.#corpus.revision(),
      this.#corpus.actorDictionaryRevision(),
    ]);
    if (dictionaryRevision !== this.#dictionaryRevision) {
      this.#dictionaryRevision = dictionaryRevision;
      this.#analyses.clear();
      this.#onPages = null;
    } else if (revision === this.#revision) return;
    this.#revision = revision;
    this.#readings.clear();
  }
}

interface KnownActors {
  readonly dictionary: ActorDictionary;
  readonly recogniser: ActorRecogniser;
}

function knownActors(dictionary: ActorDictionary): KnownActors {
  return { dictionary, recogniser: createRecogniser(dictionary) };
}
