import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { readManifest } from '../../../utils/packs/manifest.ts';
import { readShard, shardPath } from '../../../utils/packs/shard-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

const node = join('node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
const news = join(folder, 'news.jsonl');
const more = join(folder, 'more.jsonl');
let out = '';
let packs = 0;

writeFileSync(
  news,
  `{"title":"Lisbon counts its boats","text":"Portugal counted 4,200 fishing boats in 2024, the ministry in Lisbon said. Maria Tavares called it a start.","date":"2025-03-01","outlet":"The Harbour Courier"}
{"title":"Fewer boats in Portugal","text":"Portugal counted 3,900 fishing boats in 2024, the ministry in Lisbon said.","date":"2025-03-04","outlet":"Northline"}
`,
);
writeFileSync(
  more,
  `{"title":"Porto paints its quay","text":"Porto painted 300 metres of its quay. The mayor of Porto watched.","date":"2025-04-01","outlet":"Northline"}\n`,
);

beforeEach(() => {
  packs += 1;
  out = join(folder, `pack-${packs}`);
});

function pack(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    node,
    ['entrypoints/headless/index.ts', 'pack', ...words, '-o', out],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  );
  return { status, said: stdout === '' ? null : JSON.parse(stdout), stderr };
}

const manifest = () => readManifest(readFileSync(join(out, 'manifest.json'), 'utf8'));

async function titles(): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  for (const shard of manifest().shards) {
    const bytes = new Uint8Array(readFileSync(join(out, shardPath(shard))));
    for (const { article } of await readShard(shard, bytes)) found.push(article.title);
  }
  return found;
}

describe('the verb pack', () => {
  it('makes a pack of files, and an update of it and more of them', async () => {
    const first = pack(news, '--title', 'Boats', '--licence', 'CC0-1.0', '--version', '1');
    expect(first).toMatchObject({ status: 0, said: { articles: 2, changed: true } });
    expect(manifest()).toMatchObject({ title: 'Boats', licence: 'CC0-1.0', version: '1', languages: ['en'] });
    expect(await titles()).toEqual(['Lisbon counts its boats', 'Fewer boats in Portugal']);

    const shards = readdirSync(join(out, 'shards'));
    const stamps = shards.map((name) => statSync(join(out, 'shards', name)).mtimeMs);
    const again = pack(news);
    expect(again).toMatchObject({ status: 0, said: { written: 0, changed: false } });
    expect(shards.map((name) => statSync(join(out, 'shards', name)).mtimeMs)).toEqual(stamps);
    expect(manifest().version).toBe('1');

    const updated = pack(out, more, '--version', '2');
    expect(updated).toMatchObject({ status: 0, said: { articles: 3, changed: true } });
    expect(manifest()).toMatchObject({ title: 'Boats', licence: 'CC0-1.0', version: '2' });
    expect(await titles()).toEqual([
      'Lisbon counts its boats',
      'Fewer boats in Portugal',
      'Porto paints its quay',
    ]);
    expect(readdirSync(out).sort()).toEqual(['manifest.json', 'shards']);
  });

  it('makes nothing where there is nothing to pack, or what it would replace is broken', () => {
    expect(pack(news).stderr).toContain('needs a title');
    expect(pack(join(folder, 'missing.jsonl'), '--title', 'Boats')).toMatchObject({ status: 1, said: null });
    expect(pack(news, '--title', 'Boats').status).toBe(0);
    const before = readFileSync(join(out, 'manifest.json'), 'utf8');
    const [shard] = readdirSync(join(out, 'shards'));
    writeFileSync(join(out, 'shards', shard ?? ''), 'no gzip');
    const broken = pack(out, more);
    expect(broken.status).toBe(1);
    expect(broken.stderr).toContain('Nothing was changed');
    expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe(before);
  });
});
