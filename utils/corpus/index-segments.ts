import type { DocumentNumber } from '../coverage/coverage-index.ts';
import type { DocumentTerms } from '../coverage/document-terms.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import { countTerms } from './frequency-sketch.ts';
import { packShards, type TermPostings, unpackShard } from './posting-shards.ts';
import type { SegmentRecord } from './stored-records.ts';

/** So many segments of one size class are merged into one. */
const MERGE_FACTOR = 8;
/** A segment of so many documents is merged no more, which bounds what one transaction reads and writes. */
const LARGEST_MERGED = 4096;

/** Writes the terms of new documents, in ascending order of their numbers, as one segment. Within a transaction. */
export async function writeSegment(
  database: CorpusDatabase,
  documents: ReadonlyMap<DocumentNumber, DocumentTerms>,
): Promise<void> {
  const postings = new Map<string, TermPostings>();
  for (const [document, { weights }] of documents) {
    for (const [term, weight] of weights) addPosting(postings, term, document, weight);
  }
  const lengths = new Map([...documents].map(([document, { length }]) => [document, length]));
  await storeSegment(database, lengths, postings);
}

/** Marks documents as gone. Within a transaction. */
export async function removeFromSegments(
  database: CorpusDatabase,
  documents: ReadonlySet<DocumentNumber>,
): Promise<void> {
  for (const segment of await database.segments.toArray()) {
    const gone = [...segment.documents].filter((document) => documents.has(document));
    if (gone.length === 0) continue;
    const removed = [...new Set([...segment.removed, ...gone])].sort((a, b) => a - b);
    if (removed.length === segment.documents.length) await dropSegment(database, segment.id);
    else await database.segments.put({ ...segment, removed });
  }
}

/**
 * Merges segments while there are too many of one size, each merge in a transaction of its own: a reader, or a worker
 * that is killed half way, sees the index before or after it.
 */
export async function mergeSegments(database: CorpusDatabase): Promise<void> {
  while (await mergeOnce(database));
}

function mergeOnce(database: CorpusDatabase): Promise<boolean> {
  return database.transaction('rw', database.segments, database.shards, async () => {
    const crowded = crowdedSegments(await database.segments.toArray());
    if (crowded === null) return false;
    const lengths = new Map<DocumentNumber, number>();
    const postings = new Map<string, TermPostings>();
    for (const segment of crowded) await gatherSegment(database, segment, lengths, postings);
    for (const gathered of postings.values()) sortByDocument(gathered);
    for (const { id } of crowded) await dropSegment(database, id);
    await storeSegment(database, new Map([...lengths].sort((a, b) => a[0] - b[0])), postings);
    return true;
  });
}

/** Segments of the first size class that has too many. */
function crowdedSegments(segments: readonly SegmentRecord[]): SegmentRecord[] | null {
  const mergeable = segments.filter(({ documents }) => documents.length < LARGEST_MERGED);
  const classes = Map.groupBy(mergeable, ({ documents }) =>
    Math.floor(Math.log(documents.length) / Math.log(MERGE_FACTOR)),
  );
  for (const members of classes.values()) {
    if (members.length >= MERGE_FACTOR) return members.slice(0, MERGE_FACTOR);
  }
  return null;
}

async function gatherSegment(
  database: CorpusDatabase,
  segment: SegmentRecord,
  lengths: Map<DocumentNumber, number>,
  postings: Map<string, TermPostings>,
): Promise<void> {
  const removed = new Set(segment.removed);
  for (const [i, document] of segment.documents.entries()) {
    if (!removed.has(document)) lengths.set(document, segment.lengths[i] ?? 0);
  }
  await shardsOf(database, segment.id).each(({ bytes }) => {
    for (const [term, found] of unpackShard(bytes, null)) {
      for (const [i, document] of found.documents.entries()) {
        if (!removed.has(document)) addPosting(postings, term, document, found.weights[i] ?? 0);
      }
    }
  });
}

function addPosting(
  postings: Map<string, TermPostings>,
  term: string,
  document: DocumentNumber,
  weight: number,
): void {
  let found = postings.get(term);
  if (found === undefined) {
    found = { documents: [], weights: [] };
    postings.set(term, found);
  }
  found.documents.push(document);
  found.weights.push(weight);
}

/** Segments may interleave: one holds what came before and after another. */
export function sortByDocument({ documents, weights }: TermPostings): void {
  if (documents.every((document, i) => i === 0 || (documents[i - 1] ?? 0) < document)) return;
  const pairs = documents.map((document, i) => ({ document, weight: weights[i] ?? 0 }));
  pairs.sort((a, b) => a.document - b.document);
  for (const [i, { document, weight }] of pairs.entries()) {
    documents[i] = document;
    weights[i] = weight;
  }
}

async function storeSegment(
  database: CorpusDatabase,
  lengths: ReadonlyMap<DocumentNumber, number>,
  postings: ReadonlyMap<string, TermPostings>,
): Promise<void> {
  if (lengths.size === 0) return;
  const shards = packShards(postings);
  const segment = await database.segments.add({
    documents: Uint32Array.from(lengths.keys()),
    lengths: Float32Array.from(lengths.values()),
    shardCount: shards.length,
    frequencies: countTerms(postings),
    removed: [],
  });
  await database.shards.bulkAdd(shards.map((bytes, shard) => ({ segment, shard, bytes })));
}

async function dropSegment(database: CorpusDatabase, id: number): Promise<void> {
  await database.segments.delete(id);
  await shardsOf(database, id).delete();
}

function shardsOf(database: CorpusDatabase, segment: number) {
  return database.shards.where('[segment+shard]').between([segment, 0], [segment, Number.POSITIVE_INFINITY]);
}
