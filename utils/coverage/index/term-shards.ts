import type { ShardKey } from './index-store.ts';
import type { IndexView, LoadedSegment } from './index-view.ts';
import { shardOf } from './segment-head.ts';
import type { ShardAccess } from './shard-access.ts';
import { ShardCursor } from './shard-cursor.ts';
import { termBytes } from './term-bytes.ts';

/** Where a term stands in a segment. */
export interface TermInSegment {
  readonly segment: LoadedSegment;
  /** Stands on the term. */
  readonly cursor: ShardCursor;
}

/** The shards that terms stand in, read at once. */
export class TermShards {
  readonly #segments: readonly LoadedSegment[];
  readonly #read: ReadonlyMap<string, Uint8Array | null>;

  private constructor(segments: readonly LoadedSegment[], read: ReadonlyMap<string, Uint8Array | null>) {
    this.#segments = segments;
    this.#read = read;
  }

  static async read(
    { segments }: IndexView,
    shards: ShardAccess,
    terms: ReadonlySet<string>,
  ): Promise<TermShards> {
    const keys = new Map<string, ShardKey>();
    for (const segment of segments) {
      for (const term of terms) {
        const key = keyOf(segment, term);
        if (key !== null) keys.set(nameOf(key), key);
      }
    }
    const read = await shards.get([...keys.values()]);
    return new TermShards(segments, new Map([...keys.keys()].map((name, i) => [name, read[i] ?? null])));
  }

  /** The segments that have a term, in the order of the view. */
  find(term: string): TermInSegment[] {
    const bytes = termBytes(term);
    return this.#segments.flatMap((segment) => {
      const key = keyOf(segment, term);
      const shard = key === null ? null : this.#read.get(nameOf(key));
      if (!shard) return [];
      const cursor = new ShardCursor(shard);
      return cursor.seek(bytes) ? [{ segment, cursor }] : [];
    });
  }
}

function keyOf({ entry, head }: LoadedSegment, term: string): ShardKey | null {
  const shard = shardOf(head, term);
  return shard < 0 ? null : { segment: entry.id, shard };
}

function nameOf({ segment, shard }: ShardKey): string {
  return `${segment} ${shard}`;
}
