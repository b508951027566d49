import type { Table } from 'dexie';
import { reportingFailureOf } from '../storage/storage-error.ts';
import { NOTEBOOK, NotebookError } from './notebook-error.ts';

/** Something that the reader wrote at a moment, ISO 8601 in UTC with milliseconds. */
interface DatedEntry {
  readonly madeAt: string;
}

/** How entries of one kind are told apart, and how many there can be. */
interface EntryKind<Entry> {
  readonly keyOf: (entry: Entry) => string;
  /** More than anybody makes by hand, few enough to weigh in a moment. */
  readonly limit: number;
  /** What a person calls them: "corrections". */
  readonly plural: string;
  /** Set where there are too many for {@link NotebookEntries.revision} to look at each. */
  readonly many?: true;
}

/**
 * All entries of one kind. Every method fails with a NotebookError, which says in words what happened; a failed change
 * leaves nothing half-written.
 */
export class NotebookEntries<Entry extends DatedEntry> {
  readonly table: Table<Entry, string>;
  readonly #kind: EntryKind<Entry>;

  constructor(table: Table<Entry, string>, kind: EntryKind<Entry>) {
    this.table = table;
    this.#kind = kind;
  }

  /** All of them, newest first. Two of one moment are told apart by their keys, so that every notebook agrees. */
  all(): Promise<Entry[]> {
    const rank = (entry: Entry) => `${entry.madeAt} ${this.#kind.keyOf(entry)}`;
    return reportingFailureOf(NOTEBOOK, async () =>
      (await this.table.toArray()).sort((one, other) => (rank(one) < rank(other) ? 1 : -1)),
    );
  }

  /**
   * Changes whenever the entries do, by whichever context; of many, whenever one is added, or the newest or the oldest
   * goes, or fewer are left.
   */
  revision(): Promise<string> {
    return reportingFailureOf(NOTEBOOK, async () => {
      const byMoment = this.table.orderBy('madeAt');
      if (!this.#kind.many) return (await byMoment.keys()).join(' ');
      const ends = [byMoment.first(), this.table.orderBy('madeAt').last()];
      const [count, ...found] = await Promise.all([this.table.count(), ...ends]);
      return [count, ...found.map((entry) => entry?.madeAt)].join(' ');
    });
  }

  /** The first entries in order of their keys after one, at most `limit`: for going through all of them in steps. */
  after(key: string, limit: number): Promise<Entry[]> {
    return reportingFailureOf(NOTEBOOK, () => this.table.where(':id').above(key).limit(limit).toArray());
  }

  /** How many there are. */
  count(): Promise<number> {
    return reportingFailureOf(NOTEBOOK, () => this.table.count());
  }

  async find(key: string): Promise<Entry | null> {
    return (await reportingFailureOf(NOTEBOOK, () => this.table.get(key))) ?? null;
  }

  /**
   * Keeps an entry that was made just now, in place of one with its key. It becomes the newest, also where the clock went
   * back; what is the newest already stays as it is.
   */
  keep(entry: Entry): Promise<void> {
    return this.#change(async () => {
      const newest = await this.table.orderBy('madeAt').last();
      if (newest !== undefined && isSame(newest, entry)) return;
      const isNewest = newest === undefined || newest.madeAt < entry.madeAt;
      await this.#write([isNewest ? entry : { ...entry, madeAt: momentAfter(newest.madeAt) }]);
    });
  }

  /** Takes an entry back. Answers with what it was; null where it was not there. */
  remove(key: string): Promise<Entry | null> {
    return this.#change(async () => {
      const entry = await this.table.get(key);
      await this.table.delete(key);
      return entry ?? null;
    });
  }

  /** Adds the entries of another notebook that are not there yet, all or none. Answers with those. */
  add(entries: readonly Entry[]): Promise<Entry[]> {
    return this.#change(async () => {
      const there = await this.table.bulkGet(entries.map(this.#kind.keyOf));
      const fresh = entries.filter((_, i) => there[i] === undefined);
      await this.#write(fresh);
      return fresh;
    });
  }

  async #write(entries: readonly Entry[]): Promise<void> {
    await this.table.bulkPut([...entries]);
    const { limit, plural } = this.#kind;
    if ((await this.table.count()) > limit) {
      throw new NotebookError({
        message: `The notebook holds no more than ${limit} ${plural}.`,
        remedy: 'Take back some that you no longer need; nothing was added.',
      });
    }
  }

  #change<Value>(work: () => Promise<Value>): Promise<Value> {
    return reportingFailureOf(NOTEBOOK, () => this.table.db.transaction('rw', this.table, work));
  }
}

/** Whether two entries say the same, whenever they were made. */
function isSame<Entry extends DatedEntry>(one: Entry, other: Entry): boolean {
  const [first, second] = [one, other].map((entry) => JSON.stringify({ ...entry, madeAt: '' }));
  return first === second;
}

function momentAfter(madeAt: string): string {
  return new Date(Date.parse(madeAt) + 1).toISOString();
}
