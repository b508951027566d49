import { readdirSync, readFileSync } from 'node:fs';
import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { describe, expect, it } from 'vitest';
import { IMPORT_FORMATS } from '../../../../utils/feeds/import-formats.ts';
import type { FileItem } from '../../../../utils/files/file-reader.ts';
import { readFile } from '../../../../utils/files/read-file.ts';
import { readSample, SAMPLES, sample, sorted } from './read-format.ts';

const NAMES = readdirSync(SAMPLES).filter((name) => !name.endsWith('.md'));

async function read(name: string, blob: Blob, skip = 0): Promise<FileItem[]> {
  const items: FileItem[] = [];
  for await (const item of readFile({ name, blob, depth: 0 }, { formats: IMPORT_FORMATS, skip }))
    items.push(item);
  return items;
}

describe('an import', () => {
  it.each(NAMES)('reads %s by its own format', async (name) => {
    const { articles, refused } = sorted(await read(name, new Blob([readFileSync(`${SAMPLES}/${name}`)])));
    const expected = await readSample(name);
    expect(articles).toEqual(expected.articles);
    expect(refused).toEqual(expected.refused);
  });

  it('goes on within a file where it stopped', async () => {
    for (const name of NAMES) {
      const blob = new Blob([readFileSync(`${SAMPLES}/${name}`)]);
      const all = await read(name, blob);
      for (let skip = 1; skip <= all.length; skip++)
        expect(await read(name, blob, skip)).toEqual(all.slice(skip));
    }
  });

  it('reads all of them in one zip, and counts the same', async () => {
    const writer = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false });
    for (const name of NAMES) await writer.add(name, new TextReader(sample(name)));
    const items = sorted(await read('all.zip', await writer.close()));
    const single = await Promise.all(NAMES.map(readSample));
    expect(items.articles).toHaveLength(single.reduce((sum, { articles }) => sum + articles.length, 0));
    expect(items.refused).toHaveLength(single.reduce((sum, { refused }) => sum + refused.length, 0));
  });

  it('says what broke in the middle, after what stands before', async () => {
    const items = await read('cut.json', new Blob(['[{"title":"A","text":"a"},\n{"title":"B","te']));
    expect(sorted(items)).toMatchObject({
      articles: [{ title: 'A' }],
      refused: ['cut.json: the file is cut off: the end of its JSON is missing'],
    });
  });
});
