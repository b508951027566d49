import * as v from 'valibot';
import { READER_VERSION } from '../actors/reader-version.ts';
import { momentSchema } from '../text/moment-schema.ts';
import { brokenPack, PackError } from './pack-error.ts';
import { PACK_LIMITS } from './pack-limits.ts';

/** The format that docs/pack-format.md describes. */
export const PACK_FORMAT = 1;

const count = v.pipe(
  v.number('is no number'),
  v.safeInteger('is no whole number'),
  v.minValue(0, 'is negative'),
);
const upTo = (limit: number) => v.pipe(count, v.maxValue(limit, `is more than ${limit}`));
const words = (limit: number) =>
  v.pipe(v.string('is no text'), v.maxLength(limit, `is longer than ${limit} signs`));
/** Also the name of the shard's file, so nothing but digits gets through. */
const hash = v.pipe(v.string('is no text'), v.regex(/^[0-9a-f]{64}$/, 'is no SHA-256 in hexadecimal'));

const countsSchema = v.object({ articles: count, bytes: count, unpacked: count });

const shardSchema = v.object({
  hash,
  bytes: upTo(PACK_LIMITS.shardBytes),
  unpacked: upTo(PACK_LIMITS.shardUnpacked),
  articles: v.pipe(upTo(PACK_LIMITS.shardArticles), v.minValue(1, 'is 0')),
});

export const manifestSchema = v.pipe(
  v.object({
    format: v.literal(PACK_FORMAT),
    version: v.pipe(words(100), v.nonEmpty('is empty')),
    title: v.pipe(words(200), v.nonEmpty('is empty')),
    description: words(2_000),
    publisher: words(200),
    licence: words(500),
    languages: v.pipe(v.array(words(35), 'is no list'), v.maxLength(200, 'is too long'), v.readonly()),
    reader: v.pipe(count, v.minValue(1, 'is 0')),
    created: momentSchema,
    counts: countsSchema,
    shards: v.pipe(
      v.array(shardSchema, 'is no list'),
      v.maxLength(PACK_LIMITS.shards, 'is too long'),
      v.readonly(),
    ),
  }),
  v.check(
    ({ shards }) => new Set(shards.map((shard) => shard.hash)).size === shards.length,
    'lists a shard twice',
  ),
  v.check(
    ({ counts, shards }) => sameCounts(counts, countShards(shards)),
    'counts something else than its shards',
  ),
);

/** What a pack is and of which shards it consists. */
export type PackManifest = v.InferOutput<typeof manifestSchema>;

/** What a pack holds in all; bytes as they are sent, and unpacked. */
export type PackCounts = v.InferOutput<typeof countsSchema>;

/** A shard as the manifest lists it: its file is `shards/HASH.jsonl.gz`. */
export type ShardEntry = v.InferOutput<typeof shardSchema>;

/** What the shards of a pack are together. */
export function countShards(shards: readonly ShardEntry[]): PackCounts {
  let [articles, bytes, unpacked] = [0, 0, 0];
  for (const shard of shards) {
    articles += shard.articles;
    bytes += shard.bytes;
    unpacked += shard.unpacked;
  }
  return { articles, bytes, unpacked };
}

function sameCounts(one: PackCounts, other: PackCounts): boolean {
  return one.articles === other.articles && one.bytes === other.bytes && one.unpacked === other.unpacked;
}

/**
 * Reads the manifest of a pack and checks all that it says of itself. Throws a {@link PackError} for one that is broken,
 * of another format, or read by a newer reader than this one.
 */
export function readManifest(text: string): PackManifest {
  const value = parsedJson(text);
  const format = v.safeParse(v.looseObject({ format: v.number() }), value);
  if (!format.success) throw notAPack();
  if (format.output.format !== PACK_FORMAT) throw otherFormat(format.output.format);
  const parsed = v.safeParse(manifestSchema, value);
  if (!parsed.success) throw brokenPack(`its manifest ${fault(parsed.issues[0])}`);
  if (parsed.output.reader > READER_VERSION) throw newerReader();
  return parsed.output;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw notAPack(error);
  }
}

/** "says of “shards.0.hash” what is wrong: is no SHA-256 in hexadecimal". */
export function fault(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue);
  if (place === null) return issue.message;
  if (issue.received === 'undefined') return `lacks “${place}”`;
  return `has a “${place}” that ${issue.kind === 'schema' ? 'is not of the right kind' : issue.message}`;
}

function notAPack(cause?: unknown): PackError {
  return new PackError(
    {
      message: 'What is at this address is no pack.',
      remedy: 'Give the address of a pack’s manifest.json, or of the folder that it lies in.',
    },
    cause,
  );
}

function otherFormat(format: number): PackError {
  return new PackError({
    message: `This pack has the format ${format}; this version of Sidelight reads the format ${PACK_FORMAT}.`,
    remedy:
      format > PACK_FORMAT
        ? 'Update Sidelight, then try again.'
        : 'Ask whoever publishes the pack for one in the format of today.',
  });
}

function newerReader(): PackError {
  return new PackError({
    message: 'This pack was made by a newer version of Sidelight than this one.',
    remedy: 'Update Sidelight, then try again.',
  });
}
