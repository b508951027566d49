import type { ArticleId } from '../articles/article-id.ts';
import { WRITTEN_SHARD } from './pack-limits.ts';

/** What the order and the borders of shards are told by. */
export interface PlacedArticle {
  readonly id: ArticleId;
  /** The article's date; empty where it has none. */
  readonly date: string;
  /** Of its line, the line end included. */
  readonly bytes: number;
}

/** Oldest first, so that new articles come together at the end; undated ones before all others. */
export function inPackOrder(one: PlacedArticle, other: PlacedArticle): number {
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  if (one.id !== other.id) return one.id < other.id ? -1 : 1;
  return 0;
}

/**
 * Parts articles, which come in their order, into shards. An article ends its shard where its own id says so: another
 * article before or behind it moves no border, so that a changed pack shares all its other shards with the one before
 * (content-defined chunking: Muthitacharoen, Chen, Mazières, "A Low-bandwidth Network File System", SOSP 2001). A shard
 * also ends before it gets too large. There is no least size, which would make borders depend on the ones before.
 */
export function* shardsOf<Placed extends PlacedArticle>(articles: Iterable<Placed>): Generator<Placed[]> {
  let shard: Placed[] = [];
  let unpacked = 0;
  for (const article of articles) {
    const isFull =
      unpacked + article.bytes > WRITTEN_SHARD.unpacked || shard.length === WRITTEN_SHARD.articles;
    if (isFull && shard.length > 0) {
      yield shard;
      [shard, unpacked] = [[], 0];
    }
    shard.push(article);
    unpacked += article.bytes;
    if (endsShard(article.id)) {
      yield shard;
      [shard, unpacked] = [[], 0];
    }
  }
  if (shard.length > 0) yield shard;
}

/** The ids are hashes themselves, evenly spread. */
function endsShard(id: ArticleId): boolean {
  return Number.parseInt(id.slice(0, 8), 16) % WRITTEN_SHARD.usualArticles === 0;
}
