import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { LineSpool } from '../../../entrypoints/headless/pack/line-spool.ts';
import { putManifest, putShard } from '../../../entrypoints/headless/pack/pack-folder.ts';
import { PROJECT } from '../../../scripts/build-extension.ts';
import { READER_VERSION } from '../../../utils/actors/reader-version.ts';
import { articleId } from '../../../utils/articles/article-id.ts';
import { extractClaims } from '../../../utils/claims/reading/extract-claims.ts';
import { countShards, PACK_FORMAT, type ShardEntry } from '../../../utils/packs/manifest.ts';
import { writeLine } from '../../../utils/packs/pack-line.ts';
import { shardsOf } from '../../../utils/packs/shard-order.ts';
import { ArticleMaker } from '../generated-articles.ts';
import { readPool } from '../pool.ts';

/** A folder with a pack of so many made articles, with the claims that they make; made once and found the next time. */
export async function madePack(pool: string, count: number): Promise<string> {
  const folder = join(PROJECT, 'test-results', 'packs-bench', `pack-${count}`);
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  mkdirSync(folder, { recursive: true });
  const maker = new ArticleMaker(readPool(pool));
  const spool = await LineSpool.create(join(folder, '.lines.part'));
  for (let number = 0; number < count; number += 1) {
    const made = maker.article(number);
    const line = writeLine({ ...made, roles: [], claims: extractClaims(made.article, made) });
    await spool.add(await articleId(made.article), made.article.date ?? '', line);
    if ((number + 1) % 5_000 === 0) console.log(`  ${number + 1} articles made`);
  }
  const shards: ShardEntry[] = [];
  for (const lines of shardsOf(spool.inOrder()))
    shards.push((await putShard(folder, await spool.read(lines))).entry);
  await spool.discard();
  await putManifest(folder, {
    format: PACK_FORMAT,
    version: '1',
    title: 'Made articles',
    description: '',
    publisher: '',
    licence: '',
    languages: ['en'],
    reader: READER_VERSION,
    created: new Date().toISOString(),
    counts: countShards(shards),
    shards,
  });
  return folder;
}
