import { Dexie, type EntityTable } from 'dexie';
import type { Postings } from '../../../utils/coverage/coverage-index.ts';

// What an index costs that keeps one record a term: adding an article reads, lengthens and writes the record of each of
// its terms. Only the terms of the articles that are to be added have records here, which flatters it.

interface TermRecord {
  readonly term: string;
  /** Gaps between the numbers of documents, and weights in quarters, as variable-length integers. */
  readonly bytes: Uint8Array;
  readonly last: number;
}

class Database extends Dexie {
  declare terms: EntityTable<TermRecord, 'term'>;

  constructor() {
    super('bench-term-records', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ terms: 'term' });
  }
}

const database = new Database();

/** Puts the postings of terms into records of their own. */
export async function writeTermRecords(postings: ReadonlyMap<string, Postings>): Promise<void> {
  const records = [...postings].map(([term, { documents, weights }]) => {
    const integers: number[] = [];
    let last = 0;
    for (const [i, document] of documents.entries()) {
      integers.push(document - last, Math.round((weights[i] ?? 0) * 4));
      last = document;
    }
    return { term, bytes: asBytes(integers), last };
  });
  await database.terms.bulkPut(records);
}

/** Appends one document to the records of its terms, safe on disk when it is done. */
export async function appendToRecords(document: number, weights: ReadonlyMap<string, number>): Promise<void> {
  await database.transaction('rw', database.terms, async () => {
    const terms = [...weights.keys()];
    const records = await database.terms.bulkGet(terms);
    await database.terms.bulkPut(
      terms.map((term, i) => {
        const { bytes, last } = records[i] ?? { bytes: new Uint8Array(0), last: 0 };
        const added = asBytes([document - last, Math.round((weights.get(term) ?? 0) * 4)]);
        const longer = new Uint8Array(bytes.length + added.length);
        longer.set(bytes);
        longer.set(added, bytes.length);
        return { term, bytes: longer, last: document };
      }),
    );
  });
}

function asBytes(integers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const integer of integers) {
    let rest = integer;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}
