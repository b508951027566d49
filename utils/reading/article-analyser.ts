import type { Actor } from '../actors/actor.ts';
import { type ActorDictionary, buildActorDictionary } from '../actors/dictionary/actor-dictionary.ts';
import { type ActorEntry, actorOfEntry } from '../actors/dictionary/actor-entry.ts';
import { builtInActors } from '../actors/dictionary/built-in-actors.ts';
import { layeredDictionary } from '../actors/dictionary/layered-dictionary.ts';
import type { EditRules } from '../actors/edits/edit-rules.ts';
import { createEditedRecogniser } from '../actors/edits/edited-recogniser.ts';
import { type ActorRecogniser, createRecogniser } from '../actors/recognise-actors.ts';
import type { Tagger } from '../actors/tagger/tagger.ts';
import type { Article } from '../articles/article.ts';
import { refineArticle } from '../articles/refine-article.ts';
import type { AnalysedArticle } from '../corpus/analysed-article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { textHash } from '../text/text-hash.ts';
import { analyseArticle } from './analyse-article.ts';
import { pageKey } from './page-key.ts';
import { withOwnMentions } from './page-mentions.ts';
import type { EditSource } from './reader-edits.ts';
import { RecentCache } from './recent-cache.ts';

/** How many pages are kept in memory as they were read. */
const KEPT_PAGES = 12;

/** Gives the page at hand, which alone may name somebody new; null where there is none. */
export type PageAtHand = () => Promise<Article | null>;

/** What answers depend on beside the question. */
export interface KnowledgeState {
  readonly rules: EditRules;
  /** Another one whenever the articles, their actors or the reader's corrections are others. */
  readonly key: string;
}

/**
 * Reads pages and articles for their actors, roles and claims: pages by the built-in list, the actors of the corpus and
 * the reader's corrections, whatever these are at the moment.
 */
export class ArticleAnalyser {
  readonly #corpus: Corpus;
  readonly #edits: EditSource;
  readonly #analyses = new RecentCache<AnalysedArticle>(KEPT_PAGES);
  readonly #loadTagger: () => Promise<Tagger | null>;
  #listed: Promise<KnownActors> | null = null;
  #onPages: Promise<KnownActors> | null = null;
  #dictionaryRevision = -1;
  #rules: EditRules | null = null;

  constructor(corpus: Corpus, edits: EditSource, loadTagger: () => Promise<Tagger | null>) {
    this.#corpus = corpus;
    this.#edits = edits;
    this.#loadTagger = loadTagger;
  }

  /**
   * Loads what a page will need and reads a line with it, so that the browser has compiled the way by the time the page
   * sends its text.
   */
  async prepare(): Promise<void> {
    await this.state();
    const { recogniser } = await this.#loadActors();
    const text = 'Ivo Tarn of the Brenk Institute met officials in Paris.';
    recogniser.recognise({
      text,
      blocks: [{ kind: 'body', start: 0, end: text.length }],
      outlet: null,
      language: 'en',
    });
  }

  /**
   * What a page names, with its claims. It sends its blocks as its elements tell them; what the words tell of them is
   * added here.
   */
  async analysePage(article: Article): Promise<AnalysedArticle> {
    const { rules } = await this.state();
    const refined = refineArticle(article);
    return this.#analyses.get(await pageKey(refined), async () => {
      const { recogniser } = await this.#loadActors();
      return withOwnMentions(await analyseArticle(refined, createEditedRecogniser(recogniser, rules)));
    });
  }

  /**
   * Reads an article for the corpus: by the list and the reader's corrections, not by what the corpus holds, so that
   * the order in which articles come in changes nothing.
   */
  async analyse(article: Article): Promise<AnalysedArticle> {
    const { recogniser } = await this.#loadListed();
    return analyseArticle(article, createEditedRecogniser(recogniser, await this.#edits.rules()));
  }

  /** Who an id is: by the list, else by the corpus, else by the page at hand or the corrections that speak of it. */
  async knownActor(id: string, page: PageAtHand): Promise<Actor | null> {
    const listed = await this.listedEntry(id);
    if (listed !== undefined) return actorOfEntry(listed);
    const stored = await this.#corpus.actorRecord(id);
    if (stored !== null) return stored.actor;
    const article = await page();
    const named = article ? (await this.analysePage(article)).actors : [];
    return named.find((one) => one.id === id) ?? (await this.#edits.rules()).actors.get(id) ?? null;
  }

  /** An actor of the built-in list. */
  async listedEntry(id: string): Promise<ActorEntry | undefined> {
    return (await this.#loadListed()).dictionary.entry(id);
  }

  /** Everybody whom pages are searched for. */
  async dictionary(): Promise<ActorDictionary> {
    await this.state();
    return (await this.#loadActors()).dictionary;
  }

  /** What is known now. Forgets how pages were read by what was known before. */
  async state(): Promise<KnowledgeState> {
    const [revision, dictionaryRevision, editsRevision, rules] = await Promise.all([
      this.#corpus.revision(),
      this.#corpus.actorDictionaryRevision(),
      this.#edits.revision(),
      this.#edits.rules(),
    ]);
    if (dictionaryRevision !== this.#dictionaryRevision || rules !== this.#rules) this.#analyses.clear();
    if (dictionaryRevision !== this.#dictionaryRevision) this.#onPages = null;
    this.#dictionaryRevision = dictionaryRevision;
    this.#rules = rules;
    return { rules, key: `${revision} ${dictionaryRevision} ${textHash(editsRevision)}` };
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
}

interface KnownActors {
  readonly dictionary: ActorDictionary;
  readonly tagger: Tagger | null;
  readonly recogniser: ActorRecogniser;
}

function knownActors(dictionary: ActorDictionary, tagger: Tagger | null): KnownActors {
  return { dictionary, tagger, recogniser: createRecogniser(dictionary, tagger) };
}
