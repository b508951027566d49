import type { AnalysedArticle } from '../corpus/analysed-article.ts';
import type { Network, NetworkReply } from '../network/network.ts';
import { type PackManifest, readManifest, type ShardEntry } from './manifest.ts';
import { PackError } from './pack-error.ts';
import { PACK_LIMITS } from './pack-limits.ts';
import { readShard, shardPath } from './shard-file.ts';

/** In milliseconds; a shard may be large and the line slow. */
const MANIFEST_TIMEOUT = 60_000;
const SHARD_TIMEOUT = 300_000;
/** Longer validators are left alone. */
const LONGEST_VALIDATOR = 500;

/** By what the server knows the manifest that we have (RFC 9110, 13: conditional requests). */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface FetchedManifest extends Validators {
  readonly manifest: PackManifest;
}

/**
 * Asks for a pack's manifest; null where the server says that it is the one that we have. Throws a PackError where there
 * is none or it is broken, and a NetworkError where the server does not answer.
 */
export async function fetchManifest(
  network: Network,
  url: string,
  have: Validators | null,
  signal?: AbortSignal,
): Promise<FetchedManifest | null> {
  const reply = await network.send(url, {
    headers: {
      accept: 'application/json',
      ...(have?.etag != null && { 'if-none-match': have.etag }),
      ...(have?.lastModified != null && { 'if-modified-since': have.lastModified }),
    },
    limit: PACK_LIMITS.manifestBytes,
    timeout: MANIFEST_TIMEOUT,
    ...(signal && { signal }),
  });
  if (reply.status === 304 && have !== null) return null;
  if (reply.status !== 200) throw notGiven('The manifest of this pack', reply.status);
  const manifest = readManifest(new TextDecoder().decode(reply.bytes));
  return { manifest, etag: header(reply, 'etag'), lastModified: header(reply, 'last-modified') };
}

/** The shard that the server's folder has no longer, as happens between two versions of a pack. */
export class MissingShard extends PackError {}

/**
 * Fetches and checks a shard. Throws a {@link MissingShard} where the server has none of that name, a PackError where it
 * is not what it should be, and a NetworkError where the server does not answer.
 *
 * @param url the address of the manifest
 */
export async function fetchShard(
  network: Network,
  url: string,
  shard: ShardEntry,
  signal?: AbortSignal,
): Promise<readonly AnalysedArticle[]> {
  const reply = await network.send(new URL(shardPath(shard), url).href, {
    // What the server unpacks on the way is as long as the shard is unpacked.
    limit: Math.max(shard.bytes, shard.unpacked),
    timeout: SHARD_TIMEOUT,
    ...(signal && { signal }),
  });
  if (reply.status === 404 || reply.status === 410)
    throw new MissingShard({
      message: `The server lacks a part of this pack (${shard.hash.slice(0, 12)}).`,
      remedy:
        'What is installed stays. Sidelight tries again later; if it goes on, tell whoever publishes the pack.',
    });
  if (reply.status !== 200) throw notGiven('A part of this pack', reply.status);
  return readShard(shard, reply.bytes);
}

function header({ headers }: NetworkReply, name: string): string | null {
  const value = headers.get(name);
  return value !== null && value !== '' && value.length <= LONGEST_VALIDATOR ? value : null;
}

function notGiven(what: string, status: number): PackError {
  const message = `${what} was not given to us (status ${status}).`;
  if (status === 404 || status === 410)
    return new PackError({
      message,
      remedy: 'Check the address, or ask whoever publishes the pack for its new one.',
    });
  return new PackError({
    message,
    remedy:
      status >= 500 || status === 429
        ? 'The server is in trouble; Sidelight tries again later.'
        : 'Ask whoever publishes the pack whether it is open to everybody.',
  });
}
