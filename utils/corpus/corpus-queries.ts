import type { ActorId } from '../actors/actor.ts';
import type { ActorDictionary } from '../actors/dictionary/actor-dictionary.ts';
import type { Article } from '../articles/article.ts';
import type { ArticleId } from '../articles/article-id.ts';
import type { ClaimSource } from '../claims/finding/find-comparisons.ts';
import type { CoverageIndex, DocumentNumber } from '../coverage/coverage-index.ts';
import type { IndexingView } from '../messages/coverage-answers.ts';
import type { ArticleSource } from '../notebook/article-source.ts';
import { type ActorStatistics, actorStatistics } from './actor-record.ts';
import { storedDictionary, storedDictionaryRevision } from './actor-snapshot.ts';
import { browseArticles, headsAtPlace } from './browse-articles.ts';
import type { ArticleFilter, BrowsedArticle, BrowsePage, BrowseQuery } from './browse-query.ts';
import { type CorpusCounts, corpusCounts } from './corpus-counts.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import { reportingFailure } from './corpus-error.ts';
import { corpusRevision, type StarterState, starterState } from './corpus-meta.ts';
import { countMonths, type MonthCounts } from './count-months.ts';
import { storedLanguages } from './dated-index.ts';
import { type FoundCopy, findCopies } from './find-copies.ts';
import { CLAIM_INDEX, COVERAGE_INDEX, INDEX_KINDS } from './index-kinds.ts';
import { storedManifest } from './index-tables.ts';
import { indexProgress } from './index-upkeep.ts';
import { KeptIndex } from './kept-index.ts';
import { countOfFacet } from './month-counts.ts';
import { sourceState } from './source-states.ts';
import { articlesNaming, articlesNumbered, type CorpusArticle, storedArticles } from './stored-articles.ts';
import { StoredClaimSource } from './stored-claims.ts';
import { type FoundFactChecks, factChecksWith } from './stored-fact-checks.ts';
import {
  openClaimIndex,
  openCoverageIndex,
  type StoredCoverageIndex,
  type StoredTermIndex,
} from './stored-index.ts';
import type { RoleRecord, SourceSumRecord } from './stored-records.ts';
import { storedRoles } from './stored-roles.ts';

/** All that the corpus can be asked. Every method fails with a CorpusError, which says in words what happened. */
export class CorpusQueries {
  readonly database: CorpusDatabase;
  readonly #index: KeptIndex<StoredCoverageIndex>;
  readonly #claimIndex: KeptIndex<StoredTermIndex>;

  constructor(database: CorpusDatabase) {
    this.database = database;
    this.#index = new KeptIndex(database, COVERAGE_INDEX, openCoverageIndex);
    this.#claimIndex = new KeptIndex(database, CLAIM_INDEX, openClaimIndex);
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
    return reportingFailure(() => countOfFacet(this.database));
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

  starterState(): Promise<StarterState | null> {
    return reportingFailure(() => starterState(this.database));
  }

  /** A page of all articles that a filter leaves, newest first unless told. */
  browse(query: BrowseQuery): Promise<BrowsePage> {
    return reportingFailure(() => browseArticles(this.database, query));
  }

  /** How many articles a filter leaves in each month. */
  countsByMonth(filter: ArticleFilter = {}): Promise<MonthCounts> {
    return reportingFailure(() => countMonths(this.database, filter));
  }

  /** The versions of the article at a place, as `articlePlace` gives it, the one that came in last first. */
  headsAt(place: string): Promise<BrowsedArticle[]> {
    return reportingFailure(() => headsAtPlace(this.database, place));
  }

  /** The articles that have the text of an article, which may be one of the corpus; see {@link findCopies}. */
  copiesOf(article: Pick<Article, 'text' | 'blocks'>): Promise<FoundCopy[]> {
    return reportingFailure(() => findCopies(this.database, article));
  }

  /** The languages that articles are in, without country or script, in order; those of unknown language left out. */
  languages(): Promise<string[]> {
    return reportingFailure(() => storedLanguages(this.database));
  }

  /** How much each source has put there; an article of several counts for each. */
  storageBySource(): Promise<SourceSumRecord[]> {
    return reportingFailure(() => this.database.sourceSums.toArray());
  }

  /** How far the work on a source has come, as it was kept last, to be checked by whoever reads it; null for none. */
  sourceState(source: ArticleSource): Promise<unknown> {
    return reportingFailure(() => sourceState(this.database, source));
  }
}
