import type { Actor } from '../actors/actor.ts';
import { correctedActor, mergedActor } from '../actors/edits/edit-rules.ts';
import { standsForPhrase } from '../actors/metonyms/stands-for-phrase.ts';
import type { Tagger } from '../actors/tagger/tagger.ts';
import type { Article } from '../articles/article.ts';
import type { WordVectors } from '../claims/meaning/word-vectors.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { CorpusError } from '../corpus/corpus-error.ts';
import { frequentActors } from '../corpus/frequent-actors.ts';
import type { ActorCard, ActorView, FoundActor, PageMarks } from '../messages/actor-answers.ts';
import type { ArticleView } from '../messages/answers.ts';
import type { SearchView } from '../messages/coverage-answers.ts';
import type { ActorPage, ActorsView } from '../messages/library-messages.ts';
import { actorPage } from './actor-page.ts';
import { actorCard, actorView, type CardSubject } from './actor-view.ts';
import { type AnswerStore, NO_STORE } from './answer-store.ts';
import { ArticleAnalyser, type PageAtHand } from './article-analyser.ts';
import { articleView } from './article-view.ts';
import { COMPARED_ACTORS, findActors } from './find-actors.ts';
import { type ActorsAsked, listActors } from './list-actors.ts';
import { metonymUse } from './metonym-use.ts';
import { PageLists } from './page-lists.ts';
import { type EditSource, NO_EDITS } from './reader-edits.ts';
import { NO_OPINIONS, type OpinionSource } from './reader-opinions.ts';
import { type SearchAsked, searchCorpus } from './search-corpus.ts';
import { spanChoices } from './span-choices.ts';
import { standsForSource } from './stands-for-source.ts';
import { whyLinked } from './why-linked.ts';

const NO_PAGE: PageAtHand = async () => null;

export interface EngineParts {
  /** The reader's corrections; none unless told. */
  readonly edits?: EditSource;
  /** What the reader said of comparisons and of words; nothing unless told. */
  readonly opinions?: OpinionSource;
  /** Without it, names are found by list and rules alone. */
  readonly loadTagger?: () => Promise<Tagger | null>;
  /** Without them, words of claims meet by their stems alone. */
  readonly loadVectors?: () => Promise<WordVectors | null>;
  /** Where answers outlive this engine; nowhere unless told. */
  readonly store?: AnswerStore;
}

/**
 * Everything that views and pages ask, answered from one corpus and what the reader said. Memory only saves time:
 * all can be asked anew.
 */
export class ReadingEngine {
  /** Reads articles for the corpus, and pages. */
  readonly analyser: ArticleAnalyser;
  /** What the popup lists of a page. */
  readonly lists: PageLists;
  readonly #corpus: Corpus;
  #frequent: { readonly known: string; readonly actors: Promise<readonly Actor[]> } | null = null;

  constructor(
    corpus: Corpus,
    {
      edits = NO_EDITS,
      opinions = NO_OPINIONS,
      loadTagger = async () => null,
      loadVectors = async () => null,
      store = NO_STORE,
    }: EngineParts = {},
  ) {
    this.#corpus = corpus;
    this.analyser = new ArticleAnalyser(corpus, edits, loadTagger);
    this.lists = new PageLists(this.analyser, corpus, { opinions, store, loadVectors });
  }

  /** What to paint on a page. */
  async marks(article: Article): Promise<PageMarks> {
    const { mentions, actors } = await this.analyser.analysePage(article);
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

  /** One page of what the corpus holds by what was typed. */
  async search(asked: SearchAsked): Promise<SearchView> {
    const [found, indexing] = await Promise.all([searchCorpus(this.#corpus, asked), this.#corpus.indexing()]);
    return { ...found, indexing };
  }

  /** What the corpus knows of an actor. */
  async actorCard(id: string, page: PageAtHand): Promise<ActorCard> {
    return actorCard(await this.#actor(id, page), this.#corpus);
  }

  /** An actor with its coverage. */
  async actorView(id: string, page: PageAtHand): Promise<ActorView> {
    return actorView(await this.#actor(id, page), this.#corpus);
  }

  /** An actor with all that the corpus knows of it. */
  async actorPage(id: string): Promise<ActorPage> {
    return actorPage(await this.#actor(id, NO_PAGE), this.#corpus, await this.analyser.state());
  }

  /** A page of the corpus' actors, or those with a name like what was typed. */
  async listActors(asked: ActorsAsked): Promise<ActorsView> {
    if (asked.typed.trim() === '')
      return listActors(this.#corpus, (await this.analyser.state()).rules, asked);
    const found = await this.findActors(asked.typed, NO_PAGE);
    const actors = found.filter(({ actor }) => asked.kind === null || actor.type === asked.kind);
    return { actors, next: null, total: null };
  }

  /** A stored article, whole; null where it is not there (any more). */
  articleView(id: string): Promise<ArticleView | null> {
    return articleView(id, this.#corpus);
  }

  /** Actors whose names resemble what was typed, at most 20. */
  async findActors(typed: string, page: PageAtHand): Promise<FoundActor[]> {
    const article = await page();
    const named = article ? (await this.analyser.analysePage(article)).actors : [];
    const [{ rules, key }, dictionary] = await Promise.all([
      this.analyser.state(),
      this.analyser.dictionary(),
    ]);
    const frequent = await this.#frequentActors(key);
    return findActors(typed, { corpus: this.#corpus, frequent, dictionary, rules, page: named });
  }

  /** Read once for what is known at the time: somebody who types asks with every letter. */
  #frequentActors(known: string): Promise<readonly Actor[]> {
    if (this.#frequent?.known !== known) {
      const actors = frequentActors(this.#corpus, COMPARED_ACTORS);
      const frequent = { known, actors };
      this.#frequent = frequent;
      actors.catch(() => {
        if (this.#frequent === frequent) this.#frequent = null;
      });
    }
    return this.#frequent.actors;
  }

  /** Who an id stands for after all corrections, as the reader has named it. */
  async #actor(id: string, page: PageAtHand): Promise<CardSubject> {
    const { rules } = await this.analyser.state();
    const found = await this.analyser.knownActor(mergedActor(id, rules), page);
    if (found === null) {
      throw new CorpusError({
        message: 'Sidelight does not know this name (any more).',
        remedy: 'The page or the corpus changed: open the list again.',
      });
    }
    const actor = correctedActor(found, rules);
    const stoodFor = actor.standsFor && (await this.analyser.knownActor(actor.standsFor, page));
    const article = await page();
    return {
      actor,
      standsForName: stoodFor ? standsForPhrase(correctedActor(stoodFor, rules)) : null,
      standsForSource: standsForSource(actor.id, rules),
      asOf: (await this.analyser.listedEntry(actor.id))?.asOf ?? null,
      page: article ? await this.analyser.analysePage(article) : null,
    };
  }
}
