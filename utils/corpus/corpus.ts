import type { ArticleId } from '../articles/article-id.ts';
import type { ArticleSource } from '../notebook/article-source.ts';
import { refreshStoredDictionary } from './actor-snapshot.ts';
import { type Addition, writeArticles } from './add-articles.ts';
import type { AnalysedArticle } from './analysed-article.ts';
import { openCorpusDatabase } from './corpus-database.ts';
import { reportingFailure } from './corpus-error.ts';
import type { StarterState } from './corpus-meta.ts';
import { CorpusQueries } from './corpus-queries.ts';
import { ensureIndexes, type Pause, tendIndexes, tidyIndexes } from './index-upkeep.ts';
import { prepareArticle } from './prepared-article.ts';
import { type ReleaseOptions, releaseStep } from './release-source.ts';
import { deleteArticles } from './remove-articles.ts';
import { replaceStarterArticles } from './replace-starter.ts';
import { ensureSketches, tendSketches } from './sketch-upkeep.ts';
import { keepSourceState } from './source-states.ts';

export type { CorpusArticle } from './stored-articles.ts';

/** Articles that one transaction writes at most. */
const BATCH_SIZE = 200;

/** Opens the corpus, creating or upgrading it. Fails with a CorpusError. */
export async function openCorpus(name = 'sidelight-corpus'): Promise<Corpus> {
  const database = await openCorpusDatabase(name);
  try {
    await reportingFailure(() => ensureIndexes(database));
    await reportingFailure(() => ensureSketches(database));
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
export class Corpus extends CorpusQueries {
  /**
   * Adds articles that are not there yet, and the source to those that are, a bounded number in each transaction, the
   * last together with whatever `alongside` writes. A failure leaves whole batches before it. After many additions the index wants tidying.
   */
  async addArticles(
    articles: readonly AnalysedArticle[],
    source: ArticleSource,
    alongside?: (addition: Addition) => Promise<void>,
  ): Promise<Addition> {
    const added: ArticleId[] = [];
    const known: ArticleId[] = [];
    for (let from = 0; from === 0 || from < articles.length; from += BATCH_SIZE) {
      const batch = articles.slice(from, from + BATCH_SIZE);
      const last = from + BATCH_SIZE >= articles.length;
      const addition = await this.#addBatch(batch, source, async (done) => {
        if (last) await alongside?.({ added: [...added, ...done.added], known: [...known, ...done.known] });
      });
      added.push(...addition.added);
      known.push(...addition.known);
    }
    return { added, known };
  }

  #addBatch(
    batch: readonly AnalysedArticle[],
    source: ArticleSource,
    alongside: (addition: Addition) => Promise<void>,
  ): Promise<Addition> {
    const prepared = batch.map(prepareArticle);
    return this.change(async () => {
      const addition = await writeArticles(this.database, prepared, source);
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

  /**
   * Takes a source off its articles and removes those that have no other, in steps; answers how many went. After a kill
   * or an abort at any point the next call goes on with what is left. What {@link keepSourceState} keeps of the source
   * stays. Rejects with the signal's reason when aborted.
   */
  async releaseSource(
    source: ArticleSource,
    { olderThan = null, pause = async () => {}, signal }: ReleaseOptions = {},
  ): Promise<number> {
    let removed = 0;
    for (;;) {
      signal?.throwIfAborted();
      const step = await this.change(() => releaseStep(this.database, source, olderThan));
      if (step.released === 0) return removed;
      removed += step.removed;
      await this.tidyIndex(signal);
      await pause();
    }
  }

  /**
   * Keeps how far the work on a source has come, or forgets it (null). Within {@link change}, or alongside articles
   * that are added, it is kept with them or not at all.
   */
  keepSourceState(source: ArticleSource, state: object | null): Promise<void> {
    return reportingFailure(() => keepSourceState(this.database, source, state));
  }

  /**
   * Brings {@link actorDictionary} up to date, where the articles changed since. Answers whether there is a new one.
   *
   * @param pause awaited between steps, so that others get their turn
   */
  refreshActorDictionary(pause: () => Promise<void> = async () => {}): Promise<boolean> {
    return reportingFailure(() => refreshStoredDictionary(this.database, pause));
  }

  /**
   * Makes the starter articles exactly these, in one transaction: what is no longer among them goes, unless
   * another source has it.
   */
  async replaceStarter(articles: readonly AnalysedArticle[], state: StarterState): Promise<void> {
    const prepared = articles.map(prepareArticle);
    await this.change(() => replaceStarterArticles(this.database, prepared, state));
    await this.tidyIndex();
  }

  /** Runs a change in one transaction over all tables: all of it is there afterwards, or nothing. */
  change<Value>(work: () => Promise<Value>): Promise<Value> {
    // The database follows the awaits of functions that are async themselves.
    const run = async () => work();
    return reportingFailure(() => this.database.transaction('rw', this.database.tables, run));
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
   * Builds the index again where that was begun, merges its parts into as few as it can, and makes the sketches of copies
   * that are missing, step by step. After a kill at any point the next call goes on where the last step ended.
   *
   * @param pause awaited between steps, so that others get their turn
   */
  tendIndex(pause: Pause = async () => {}): Promise<void> {
    return reportingFailure(async () => {
      await tendIndexes(this.database, pause);
      await tendSketches(this.database, pause);
    });
  }

  close(): void {
    this.database.close();
  }
}
