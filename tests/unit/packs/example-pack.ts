import { READER_VERSION } from '../../../utils/actors/reader-version.ts';
import type { AnalysedArticle } from '../../../utils/corpus/analysed-article.ts';
import { countShards, PACK_FORMAT, type PackManifest } from '../../../utils/packs/manifest.ts';
import { writeLine } from '../../../utils/packs/pack-line.ts';
import { type ShardFile, shardPath, writeShard } from '../../../utils/packs/shard-file.ts';
import { analysed } from '../corpus/example-articles.ts';

/** A pack in memory: its files by their path from the manifest. */
export interface ExamplePack {
  readonly manifest: PackManifest;
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

const NAMES = ['Norway', 'Oslo', 'Lindqvist', 'The Harbourmasters'];

/** An article of its own for each number. */
export function numberedArticle(number: number, text = ''): Promise<AnalysedArticle> {
  const name = NAMES[number % NAMES.length] ?? 'Norway';
  return analysed({
    title: `Ferry ${number}${text}`,
    body: `${name} counted ${number + 3} ferries. Nobody asked for boat ${number}. Quay ${number % 7} stays shut.`,
    outlet: number % 3 === 0 ? 'Fjord Times' : 'Harbour Post',
    date: `2026-0${(number % 8) + 1}-1${number % 10}`,
  });
}

export function numberedArticles(from: number, to: number): Promise<AnalysedArticle[]> {
  return Promise.all(Array.from({ length: to - from }, (_, i) => numberedArticle(from + i)));
}

/** A manifest of shards, with whatever else is to be said of them. */
export function manifestOf(shards: readonly ShardFile[], more: Partial<PackManifest> = {}): PackManifest {
  const entries = shards.map(({ entry }) => entry);
  return {
    format: PACK_FORMAT,
    version: '1',
    title: 'Ferries',
    description: 'What ferries did.',
    publisher: 'Harbour Archive',
    licence: 'CC0-1.0',
    languages: ['en'],
    reader: READER_VERSION,
    created: '2026-03-01T08:00:00.000Z',
    counts: countShards(entries),
    shards: entries,
    ...more,
  };
}

/** Packs articles by so many a shard, in the order in which they are given. */
export async function packOf(
  articles: readonly AnalysedArticle[],
  perShard: number,
  more: Partial<PackManifest> = {},
): Promise<ExamplePack> {
  const shards: ShardFile[] = [];
  for (let from = 0; from < articles.length; from += perShard)
    shards.push(await writeShard(articles.slice(from, from + perShard).map(writeLine)));
  const manifest = manifestOf(shards, more);
  const files = new Map(shards.map(({ entry, packed }) => [shardPath(entry), packed]));
  files.set('manifest.json', new TextEncoder().encode(JSON.stringify(manifest)));
  return { manifest, files };
}
