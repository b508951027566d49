import { articleId } from '../articles/article-id.ts';
import type { AnalysedArticle } from '../corpus/analysed-article.ts';
import { gunzip, gzip, isGzip } from './gzip.ts';
import type { ShardEntry } from './manifest.ts';
import { brokenPack } from './pack-error.ts';
import { PACK_LIMITS } from './pack-limits.ts';
import { LineFault, readLine } from './pack-line.ts';

const LINE_END = 0x0a;

/** A shard as its file holds it. */
export interface ShardFile {
  readonly entry: ShardEntry;
  readonly packed: Uint8Array<ArrayBuffer>;
}

/** Where a shard's file lies, from the manifest. */
export function shardPath({ hash }: Pick<ShardEntry, 'hash'>): string {
  return `shards/${hash}.jsonl.gz`;
}

/** Packs the lines of a shard; equal lines give equal names. */
export async function writeShard(lines: readonly string[]): Promise<ShardFile> {
  const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
  const packed = await gzip(bytes);
  const hash = await sha256(bytes);
  return {
    entry: { hash, bytes: packed.length, unpacked: bytes.length, articles: lines.length },
    packed,
  };
}

/**
 * The articles of a shard's file. Its bytes are unpacked no further than the manifest says and must have the hash that
 * the shard is named by before anything in them is read. Where one line is wrong, none is taken: throws a PackError that
 * says which.
 *
 * @param bytes as the server sent them: packed, or unpacked where it undid the packing on the way
 */
export async function readShard(
  entry: ShardEntry,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<readonly AnalysedArticle[]> {
  const unpacked = await unpackedShard(entry, bytes);
  const articles: Omit<AnalysedArticle, 'id'>[] = [];
  for (const line of linesOf(unpacked)) {
    if (articles.length === entry.articles)
      throw brokenPack(`part ${shortName(entry)} holds more articles than it says`);
    articles.push(articleOf(entry, articles.length, line));
  }
  if (articles.length < entry.articles)
    throw brokenPack(`part ${shortName(entry)} holds fewer articles than it says`);
  return Promise.all(articles.map(async (one) => ({ ...one, id: await articleId(one.article) })));
}

function articleOf(entry: ShardEntry, at: number, line: string): Omit<AnalysedArticle, 'id'> {
  try {
    return readLine(line);
  } catch (error) {
    if (!(error instanceof LineFault)) throw error;
    throw brokenPack(`article ${at + 1} of part ${shortName(entry)} ${error.message}`, error);
  }
}

async function unpackedShard(
  entry: ShardEntry,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const unpacked = isGzip(bytes) ? await unpackedGzip(entry, bytes) : bytes;
  if (unpacked === null || unpacked.length !== entry.unpacked)
    throw brokenPack(`part ${shortName(entry)} has another size than its manifest says`);
  if ((await sha256(unpacked)) !== entry.hash)
    throw brokenPack(
      `part ${shortName(entry)} is not what its manifest names; it may have been damaged on its way`,
    );
  return unpacked;
}

async function unpackedGzip(
  entry: ShardEntry,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return await gunzip(bytes, entry.unpacked);
  } catch (error) {
    throw brokenPack(`part ${shortName(entry)} cannot be unpacked; it may have been cut off`, error);
  }
}

/** One line after the other, so that a shard is never held as text as a whole. */
function* linesOf(bytes: Uint8Array<ArrayBuffer>): Generator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(LINE_END, start);
    const end = found === -1 ? bytes.length : found;
    if (end - start > PACK_LIMITS.lineBytes) throw brokenPack('it holds an article that is too long');
    yield decodedLine(decoder, bytes.subarray(start, end));
    start = end + 1;
  }
}

function decodedLine(decoder: TextDecoder, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    throw brokenPack('it holds signs that are no UTF-8', error);
  }
}

/** Enough of a hash for a person to find the file. */
function shortName({ hash }: ShardEntry): string {
  return hash.slice(0, 12);
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
