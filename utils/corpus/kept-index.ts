import type { CoverageIndex } from '../coverage/coverage-index.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import { mendIndex } from './index-upkeep.ts';
import { StoredCoverageIndex } from './stored-index.ts';

/** The coverage index of a corpus, opened once and brought up to date from then on. */
export class KeptIndex {
  readonly #database: CorpusDatabase;
  #opened: Promise<StoredCoverageIndex> | null = null;
  #onRebuild: () => void = () => {};

  constructor(database: CorpusDatabase) {
    this.#database = database;
  }

  /** The index as it is now. Where it turns out to be damaged, its rebuild begins by itself. */
  async current(): Promise<CoverageIndex> {
    const opened = this.#opened;
    this.#opened ??= StoredCoverageIndex.open(this.#database, () => void this.#mend());
    try {
      const index = await this.#opened;
      if (opened !== null) await index.refresh();
      return index;
    } catch (error) {
      this.#opened = null;
      throw error;
    }
  }

  /** Has somebody called when a rebuild was begun, which is then to be gone on with. */
  onRebuild(listener: () => void): void {
    this.#onRebuild = listener;
  }

  async #mend(): Promise<void> {
    try {
      await mendIndex(this.#database);
      this.#onRebuild();
    } catch (error) {
      console.warn('A damaged search index could not be dropped; the next query tries it again.', error);
    } finally {
      // The reader of the damaged index tells of the damage but once.
      this.#opened = null;
    }
  }
}
