import type { DocumentNumber } from '../coverage/coverage-index.ts';
import { SKETCH_LENGTH } from '../coverage/stories/copy-sketch.ts';
import type { CorpusDatabase } from './corpus-database.ts';

// The sketches of all articles lie in few large records, in order of the articles' numbers: they are always read all
// together, and a small record for each would take a hundred times as long.

/** Sketches of one record: 16 KB, so that adding one article writes little more than itself. */
const A_RECORD = 256;
/** Records that are read at once. */
const AT_ONCE = 64;

/** Puts the sketches of articles, by their numbers, within the caller's transaction. */
export async function putSketches(
  { copySketches }: CorpusDatabase,
  sketches: ReadonlyMap<DocumentNumber, Uint8Array>,
): Promise<void> {
  for (const [record, numbers] of Map.groupBy(sketches.keys(), recordOf)) {
    const bytes = (await copySketches.get(record)) ?? new Uint8Array(A_RECORD * SKETCH_LENGTH);
    for (const number of numbers) bytes.set(sketches.get(number) ?? NONE, placeIn(number));
    await copySketches.put(bytes, record);
  }
}

/** Takes the sketches of articles out, within the caller's transaction. */
export async function eraseSketches(
  { copySketches }: CorpusDatabase,
  numbers: readonly DocumentNumber[],
): Promise<void> {
  for (const [record, its] of Map.groupBy(numbers, recordOf)) {
    const bytes = await copySketches.get(record);
    if (bytes === undefined) continue;
    for (const number of its) bytes.set(NONE, placeIn(number));
    if (bytes.some((byte) => byte !== 0)) await copySketches.put(bytes, record);
    else await copySketches.delete(record);
  }
}

/** Visits all sketches, record by record: those of the articles from a number on. */
export async function visitSketches(
  { copySketches }: CorpusDatabase,
  visit: (from: DocumentNumber, sketches: Uint8Array) => void,
): Promise<void> {
  const records = await copySketches.toCollection().primaryKeys();
  for (let from = 0; from < records.length; from += AT_ONCE) {
    const some = records.slice(from, from + AT_ONCE);
    for (const [i, bytes] of (await copySketches.bulkGet(some)).entries())
      if (bytes !== undefined) visit((some[i] ?? 0) * A_RECORD, bytes);
  }
}

const NONE = new Uint8Array(SKETCH_LENGTH);

function recordOf(number: DocumentNumber): number {
  return Math.floor(number / A_RECORD);
}

function placeIn(number: DocumentNumber): number {
  return (number % A_RECORD) * SKETCH_LENGTH;
}
