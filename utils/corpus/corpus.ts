import type { ActorId } from '../actors/actor.ts';
import type { ActorDictionary } from '../actors/dictionary/actor-dictionary.ts';
import type { ArticleId } from '../articles/article-id.ts';
import type { ClaimSource } from '../claims/finding/find-comparisons.ts';
import type { CoverageIndex, DocumentNumber } from '../coverage/coverage-index.ts';
import type { IndexingView } from '../messages/coverage-answers.ts';
import { type ActorStatistics, actorStatistics } from './actor-record.ts';
import { refreshStoredDictionary, storedDictionary, storedDictionaryRevision } from './actor-snapshot.ts';
import { type Addition, writeArticles } from './add-articles.ts';
import type { AnalysedArticle } from './analysed-article.ts';
import { type CorpusCounts, corpusCounts } from './corpus-counts.ts';
import { type CorpusDatabase, openCorpusDatabase } from './corpus-database.ts';
import { reportingFailure } from './corpus-error.ts';
import { corpusRevision, type StarterState, setStarterState, starterState } from './corpus-meta.ts';
import { CLAIM_INDEX, COVERAGE_INDEX, INDEX_KINDS } from './index-kinds.ts';
import { storedManifest } from './index-tables.ts';
import { ensureIndexes, indexProgress, type Pause, tendIndexes, tidyIndexes } from './index-upkeep.ts';
import { KeptIndex } from './kept-index.ts';
import { prepareArticle } from './prepared-article.ts';
import { deleteArticles } from './remove-articles.ts';
import { articlesNaming, articlesNumbered, type CorpusArticle, storedArticles } from './stored-articles.ts';
import { StoredClaimSource } from './stored-claims.ts';
import { type FoundFactChecks, factChecksWith } from './stored-fact-checks.ts';
import {
  openClaimIndex,
  openCoverageIndex,
  type StoredCoverageIndex,
  type StoredTermIndex,
} from './stored-index.ts';
import type { Origin, RoleRecord } from './stored-records.ts';
import { storedRoles } from './stored-roles.ts';

export type { CorpusArticle } from './stored-articles.ts';

/** Articles that one transaction writes at most. */
const BATCH_SIZE = 200;

/** Opens the corpus, creating or upgrading it. Fails with a CorpusError. */
export async function openCorpus(name = 'sidelight-corpus'): Promise<Corpus> {
  const database = await openCorpusDatabase(name);
  try {
    await reportingFailure(() => ensureIndexes(database));
    return new Corpus(database);
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * The articles of the reader's corpus with everything read out of them. Every method fails with a CorpusError, which
 * says in words what happened; a failed change leaves nothing half-written.
 */
export class Corpus {
  readonly database: CorpusDatabase;
  readonly #index: KeptIndex<StoredCoverageIndex>;
  readonly #claimIndex: KeptIndex<StoredTermIndex>;

  constructor(database: CorpusDatabase) {
    this.database = database;
    this.#index = new KeptIndex(database, COVERAGE_INDEX, openCoverageIndex);
    this.#claimIndex = new KeptIndex(database, CLAIM_INDEX, openClaimIndex);
  }

  /**
   * Adds articles that are not there yet, a bounded number in each transaction together with whatever `alongside`
   * writes. A failure leaves whole batches before it. After many additions the index wants tidying.
   */
  async addArticles(
    articles: readonly AnalysedArticle[],
    origin: Origin,
    alongside?: (addition: Addition) => Promise<void>,
  ): Promise<Addition> {
    const added: ArticleId[] = [];
    const known: ArticleId[] = [];
    for (let from = 0; from === 0 || from < articles.length; from += BATCH_SIZE) {
      const batch = articles.slice(from, from + BATCH_SIZE);
      const last = from + BATCH_SIZE >= articles.length;
      const addition = await this.#addBatch(batch, origin, async (done) => {
        if (last) await alongside?.({ added: [...added, ...done.added], known: [...known, ...done.known] });
      });
      added.push(...addition.added);
      known.push(...addition.known);
    }
    return { added, known };
  }

  #addBatch(
    batch: readonly AnalysedArticle[],
    origin: Origin,
    alongside: (addition: Addition) => Promise<void>,
  ): Promise<Addition> {
    const prepared = batch.map((article) => prepareArticle(article, origin));
    return this.change(async () => {
      const addition = await writeArticles(this.database, prepared);
      await alongside(addition);
      return addition;
    });
  }

  /** Removes articles; unknown ids are passed over. Answers how many were there. */
  removeArticles(ids: readonly ArticleId[]): Promise<number> {
    return this.change(async () => {
      const records = await this.database.articles
        .where('id')
        .anyOf([...ids])
        .toArray();
      await deleteArticles(this.database, records);
      return records.length;
    });
  }

  counts(): Promise<CorpusCounts> {
    return reportingFailure(() => corpusCounts(this.database));
  }

  /** Changes whenever the articles change, or how many of them the index has, by whichever context. */
  revision(): Promise<string> {
    return reportingFailure(async () => {
      const [articles, ...manifests] = await Promise.all([
        corpusRevision(this.database),
        ...INDEX_KINDS.map(({ name }) => storedManifest(this.database, name)),
      ]);
      const rebuilt = manifests.map((manifest) => manifest?.rebuild?.after ?? 'whole');
      return `${articles}, indexed to ${rebuilt.join(' and ')}`;
    });
  }

  async article(id: ArticleId): Promise<CorpusArticle | null> {
    const [found] = await this.articles([id]);
    return found ?? null;
  }

  /** The articles in the order of the ids; those that are not there are left out. */
  articles(ids: readonly ArticleId[]): Promise<CorpusArticle[]> {
    return reportingFailure(() => storedArticles(this.database, ids));
  }

  /** The articles by their ids; those that are not there are left out. */
  async articlesById(ids: readonly ArticleId[]): Promise<Map<ArticleId, CorpusArticle>> {
    const articles = await this.articles([...new Set(ids)]);
    return new Map(articles.map((article) => [article.id, article]));
  }

  /** The index over the articles as they are now; while it is being built again, over those that it has so far. */
  coverageIndex(): Promise<CoverageIndex> {
    return this.#index.current();
  }

  /** How far the index has come that is being built again; null where it is whole. */
  indexing(): Promise<IndexingView | null> {
    return reportingFailure(() => indexProgress(this.database));
  }

  /** Has somebody called when the index was found damaged, so that {@link tendIndex} builds it again. */
  onRebuild(listener: () => void): void {
    this.#index.onRebuild(listener);
    this.#claimIndex.onRebuild(listener);
  }

  /** Where a page's claims find earlier ones. */
  async claimSource(): Promise<ClaimSource> {
    const [coverage, claims] = await Promise.all([this.coverageIndex(), this.#claimIndex.current()]);
    return new StoredClaimSource(this.database, coverage, claims);
  }

  /** The checked statements that have any of the keys, as `statementKeys` gives them. */
  factChecksWith(keys: readonly string[]): Promise<FoundFactChecks> {
    return reportingFailure(() => factChecksWith(this.database, keys));
  }

  /** What the corpus knows of an actor; null where no article names it. */
  actorRecord(id: ActorId): Promise<ActorStatistics | null> {
    return reportingFailure(() => actorStatistics(this.database, id));
  }

  /** What articles say an actor is, newest article first, at most `limit` articles. */
  rolesOf(id: ActorId, limit: number): Promise<RoleRecord[]> {
    return reportingFailure(() => storedRoles(this.database, id, limit));
  }

  /** Articles by the number that records of the corpus know them by; those that are gone are left out. */
  articlesNumbered(numbers: readonly DocumentNumber[]): Promise<Map<DocumentNumber, CorpusArticle>> {
    return reportingFailure(() => articlesNumbered(this.database, numbers));
  }

  /** How many articles there are; the quick part of {@link counts}. */
  articleCount(): Promise<number> {
    return reportingFailure(() => this.database.articleHeads.count());
  }

  /** How many articles name each of the actors; those that none names are left out. */
  async articleCounts(ids: readonly ActorId[]): Promise<Map<ActorId, number>> {
    const records = await reportingFailure(() => this.database.actors.bulkGet([...ids]));
    return new Map(records.flatMap((record) => (record === undefined ? [] : [[record.id, record.articles]])));
  }

  /** Articles that name the actor, newest first, undated ones last. */
  articlesNaming(id: ActorId, limit: number): Promise<CorpusArticle[]> {
    return reportingFailure(() => articlesNaming(this.database, id, limit));
  }

  /** Its actors as a dictionary for reading pages, as they were at the last refresh; empty before the first. */
  actorDictionary(): Promise<ActorDictionary> {
    return reportingFailure(() => storedDictionary(this.database));
  }

  /** Changes whenever {@link actorDictionary} does. */
  actorDictionaryRevision(): Promise<number> {
    return reportingFailure(() => storedDictionaryRevision(this.database));
  }

  /**
   * Brings {@link actorDictionary} up to date, where the articles changed since. Answers whether there is a new one.
   *
   * @param pause awaited between steps, so that others get their turn
   */
  refreshActorDictionary(pause: () => Promise<void> = async () => {}): Promise<boolean> {
    return reportingFailure(() => refreshStoredDictionary(this.database, pause));
  }

  starterState(): Promise<StarterState | null> {
    return reportingFailure(() => starterState(this.database));
  }

  /**
   * Makes the starter articles exactly these, in one transaction: what is no longer among them goes, what the reader
   * owns stays.
   */
  async replaceStarter(articles: readonly AnalysedArticle[], state: StarterState): Promise<void> {
    const prepared = articles.map((article) => prepareArticle(article, 'starter'));
    const wanted = new Set(articles.map(({ id }) => id));
    await this.change(async () => {
      const there = await this.database.articles.where('origin').equals('starter').toArray();
      await deleteArticles(
        this.database,
        there.filter(({ id }) => !wanted.has(id)),
      );
      await writeArticles(this.database, prepared);
      await setStarterState(this.database, state);
    });
    await this.tidyIndex();
  }

  /** Runs a change in one transaction over all tables: all of it is there afterwards, or nothing. */
  change<Value>(work: () => Promise<Value>): Promise<Value> {
    return reportingFailure(() => this.database.transaction('rw', this.database.tables, work));
  }

  /**
   * Merges what many changes left in parts of the index, while more of them may come; {@link tendIndex} does the rest.
   * Never rejects: a step that fails changes nothing and is tried again the next time, and the changes have succeeded
   * without it.
   *
   * @param signal ends it after the step at hand
   */
  async tidyIndex(signal?: AbortSignal): Promise<void> {
    const pause = async () => signal?.throwIfAborted();
    await tidyIndexes(this.database, 'growing', pause).catch(() => undefined);
  }

  /**
   * Builds the index again where that was begun, and merges its parts into as few as it can, step by step. After a kill at any point the next
   * call goes on where the last step ended.
   *
   * @param pause awaited between steps, so that others get their turn
   */
  tendIndex(pause: Pause = async () => {}): Promise<void> {
    return reportingFailure(() => tendIndexes(this.database, pause));
  }

  close(): void {
    this.database.close();
  }
}
