/** What a pack may hold; docs/pack-format.md states the same. Bytes are those of UTF-8. */
export const PACK_LIMITS = {
  manifestBytes: 4_000_000,
  shards: 20_000,
  shardBytes: 32_000_000,
  /** After unpacking. */
  shardUnpacked: 32_000_000,
  shardArticles: 2_000,
  /** Of one article, after unpacking. */
  lineBytes: 16_000_000,
} as const;

/** Where Sidelight ends a shard at the latest when it writes one: well within what it reads. */
export const WRITTEN_SHARD = {
  unpacked: 16_000_000,
  articles: 1_000,
  /** Articles of a shard on average, where they are not long: a few megabytes when packed. */
  usualArticles: 256,
} as const;
