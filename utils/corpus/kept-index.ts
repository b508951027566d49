import type { CorpusDatabase } from './corpus-database.ts';
import type { IndexKind } from './index-kinds.ts';
import { mendIndex } from './index-upkeep.ts';
import type { StoredTermIndex } from './stored-index.ts';

/** Opens an index. `onDamage` is called once, when reading meets a part that is missing or damaged. */
export type OpenIndex<Index> = (database: CorpusDatabase, onDamage: () => void) => Promise<Index>;

/** An index of a corpus, opened once and brought up to date from then on. */
export class KeptIndex<Index extends StoredTermIndex> {
  readonly #database: CorpusDatabase;
  readonly #kind: IndexKind;
  readonly #open: OpenIndex<Index>;
  #opened: Promise<Index> | null = null;
  #onRebuild: () => void = () => {};

  constructor(database: CorpusDatabase, kind: IndexKind, open: OpenIndex<Index>) {
    this.#database = database;
    this.#kind = kind;
    this.#open = open;
  }

  /** The index as it is now. Where it turns out to be damaged, its rebuild begins by itself. */
  async current(): Promise<Index> {
    const opened = this.#opened;
    this.#opened ??= this.#open(this.#database, () => void this.#mend());
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
      await mendIndex(this.#database, this.#kind);
      this.#onRebuild();
    } catch (error) {
      console.warn('A damaged search index could not be dropped; the next query tries it again.', error);
    } finally {
      // The reader of the damaged index tells of the damage but once.
      this.#opened = null;
    }
  }
}
