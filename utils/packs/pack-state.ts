import * as v from 'valibot';
import type { Corpus } from '../corpus/corpus.ts';
import type { SubscriptionSource } from '../notebook/article-source.ts';
import { momentSchema } from '../text/moment-schema.ts';
import type { FetchedManifest } from './fetch-pack.ts';
import { manifestSchema, type PackManifest } from './manifest.ts';
import { PACK_LIMITS } from './pack-limits.ts';

const nullableText = v.nullable(v.pipe(v.string(), v.maxLength(1_000)));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const stateSchema = v.object({
  version: v.literal(1),
  /** What is to be installed, or is; null before the first answer of its server. */
  manifest: v.nullable(manifestSchema),
  etag: nullableText,
  lastModified: nullableText,
  /** How many shards of the manifest are dealt with, in its order. */
  done: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** Shards of earlier manifests whose articles are to be let go once all of the new ones are there. */
  gone: v.pipe(v.array(hash), v.maxLength(PACK_LIMITS.shards * 2)),
  /** The reader has it wait, or lets go of it and its articles are being removed; null where neither. */
  held: v.nullable(v.picklist(['paused', 'leaving'])),
  /** When its server last answered with a manifest or that there is no other. */
  heardAt: v.nullable(momentSchema),
  /** When it is asked for next. */
  nextAt: momentSchema,
  /** Why it does not go on, and how often it failed in a row; null where all is well. */
  failing: v.nullable(v.object({ times: v.number(), message: v.string(), remedy: v.string() })),
});

/** How far a pack has come. */
export type PackState = v.InferOutput<typeof stateSchema>;

/** A pack that is to be asked for at once. `now` is in milliseconds since 1970. */
export function newPackState(now: number): PackState {
  return {
    version: 1,
    manifest: null,
    etag: null,
    lastModified: null,
    done: 0,
    gone: [],
    held: null,
    heardAt: null,
    nextAt: new Date(now).toISOString(),
    failing: null,
  };
}

/** The state of a pack; null where none was kept, or one that cannot be read any more. */
export async function packState(corpus: Corpus, source: SubscriptionSource): Promise<PackState | null> {
  const parsed = v.safeParse(stateSchema, await corpus.sourceState(source));
  return parsed.success ? parsed.output : null;
}

/** Whether every shard is there and none is left to let go. */
export function isWhole({ manifest, done, gone }: PackState): boolean {
  return manifest !== null && done === manifest.shards.length && gone.length === 0;
}

/**
 * The state once a manifest is there: the shards that it shares with the one before are found to be there when their
 * turn comes, the others of the one before are to go.
 */
export function withManifest(state: PackState, { manifest, etag, lastModified }: FetchedManifest): PackState {
  if (sameShards(state.manifest, manifest)) return { ...state, manifest, etag, lastModified };
  const wanted = new Set(manifest.shards.map((shard) => shard.hash));
  const before = [...state.gone, ...(state.manifest?.shards ?? []).map((shard) => shard.hash)];
  const gone = [...new Set(before)].filter((one) => !wanted.has(one));
  return { ...state, manifest, etag, lastModified, done: 0, gone };
}

/** Whether both manifests name the same shards, in the same order. */
export function sameShards(one: PackManifest | null, other: PackManifest): boolean {
  return (
    one !== null &&
    one.shards.length === other.shards.length &&
    one.shards.every((shard, at) => shard.hash === other.shards[at]?.hash)
  );
}
