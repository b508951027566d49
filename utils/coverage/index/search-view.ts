import type { Postings } from '../coverage-index.ts';
import type { IndexView, LoadedSegment } from './index-view.ts';
import { PostingBuffer } from './posting-buffer.ts';
import { searchTail } from './search-tail.ts';
import { shardOf } from './segment-head.ts';
import type { ShardAccess } from './shard-access.ts';
import { ShardCursor, TermBuffer } from './shard-cursor.ts';
import { type TermInSegment, TermShards } from './term-shards.ts';

/** So many shards are read at once while terms are listed. */
const SHARDS_AT_ONCE = 4;

/** The postings of the terms that have any, in one read of shards. */
export async function findPostings(
  view: IndexView,
  shards: ShardAccess,
  terms: ReadonlySet<string>,
): Promise<Map<string, Postings>> {
  const read = await TermShards.read(view, shards, terms);
  const inTail = searchTail(view.tail, terms);
  const found = new Map<string, Postings>();
  const buffer = new PostingBuffer(view.documentCount);
  for (const term of terms) {
    buffer.clear();
    for (const one of read.find(term)) gather(one, buffer);
    const recent = inTail.get(term);
    if (recent !== undefined) buffer.pushAll(recent);
    buffer.sort();
    if (buffer.count > 0) found.set(term, buffer.copy());
  }
  return found;
}

function gather({ segment, cursor }: TermInSegment, buffer: PostingBuffer): void {
  const { head, tombstones } = segment;
  cursor.postings((place, quarters) => {
    if (!tombstones?.has(place)) buffer.push(head.documents[place] ?? 0, quarters);
  });
}

/** The first terms with a prefix that stand in any document, in order of their code units. */
export async function findTerms(
  view: IndexView,
  shards: ShardAccess,
  prefix: string,
  limit: number,
): Promise<string[]> {
  const found = new Set<string>();
  for (const entry of view.tail) {
    entry.visitTerms(prefix, (term) => found.add(term));
  }
  for (const segment of view.segments) {
    for (const term of await termsOfSegment(segment, shards, prefix, limit)) found.add(term);
  }
  return [...found].sort().slice(0, Math.max(0, limit));
}

async function termsOfSegment(
  segment: LoadedSegment,
  shards: ShardAccess,
  prefix: string,
  limit: number,
): Promise<string[]> {
  const { entry, head } = segment;
  const found: string[] = [];
  const shardCount = head.separators.length;
  for (let from = Math.max(0, shardOf(head, prefix)); from < shardCount; from += SHARDS_AT_ONCE) {
    const length = Math.min(SHARDS_AT_ONCE, shardCount - from);
    const keys = Array.from({ length }, (_, i) => ({ segment: entry.id, shard: from + i }));
    for (const shard of await shards.get(keys)) {
      if (shard === null) continue;
      const cursor = new ShardCursor(shard);
      const buffer = new TermBuffer();
      while (found.length < limit && cursor.next()) {
        const term = cursor.termAfter(buffer);
        if (term.startsWith(prefix)) {
          if (isLive(segment, cursor)) found.push(term);
        } else if (term > prefix) return found;
      }
    }
    if (found.length >= limit) return found;
  }
  return found;
}

function isLive({ tombstones }: LoadedSegment, cursor: ShardCursor): boolean {
  if (tombstones === null) return true;
  let live = false;
  cursor.postings((place) => {
    live ||= !tombstones.has(place);
  });
  return live;
}
