import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnalysedArticle } from '../../../utils/corpus/analysed-article.ts';
import { type PackManifest, readManifest, type ShardEntry } from '../../../utils/packs/manifest.ts';
import { readShard, shardPath, writeShard } from '../../../utils/packs/shard-file.ts';

const MANIFEST = 'manifest.json';

/** The manifest of a folder that holds a pack; null where it holds none. Throws a PackError for a broken one. */
export async function folderManifest(folder: string): Promise<PackManifest | null> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => null);
  return text === null ? null : readManifest(text);
}

/** The articles of a pack in a folder, a shard at a time. Throws a PackError for a shard that is broken. */
export async function* folderArticles(
  folder: string,
  { shards }: PackManifest,
): AsyncGenerator<AnalysedArticle> {
  for (const shard of shards)
    yield* await readShard(shard, new Uint8Array(await readFile(shardFile(folder, shard))));
}

/** Puts a shard into a folder, and tells what the manifest says of it. One that is there already is left alone. */
export async function putShard(
  folder: string,
  lines: readonly string[],
): Promise<{ readonly entry: ShardEntry; readonly written: boolean }> {
  const { entry, packed } = await writeShard(lines);
  const file = shardFile(folder, entry);
  const there = await stat(file).catch(() => null);
  // Another version of the packer makes other bytes of the same lines.
  if (there?.isFile() && there.size > 0) return { entry: { ...entry, bytes: there.size }, written: false };
  await mkdir(join(folder, 'shards'), { recursive: true });
  await replaceFile(file, packed);
  return { entry, written: true };
}

/** Writes the manifest, which makes the shards that it lists the pack. */
export async function putManifest(folder: string, manifest: PackManifest): Promise<void> {
  await replaceFile(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`);
}

/** A reader meets the old file or the new one, never half of one. */
async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  const half = `${file}.part`;
  await writeFile(half, content);
  await rename(half, file);
}

function shardFile(folder: string, shard: Pick<ShardEntry, 'hash'>): string {
  return join(folder, shardPath(shard));
}
