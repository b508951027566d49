import { describe, expect, it } from 'vitest';
import { articlePage, SHOP_PAGE } from '../../fixtures/files/sample-pages.ts';
import { zipOf } from '../../fixtures/files/zip-file.ts';
import { readAll, told } from './read-all.ts';

describe('a zip archive', () => {
  it('gives the articles of all its files', async () => {
    const zip = await zipOf({
      'news/basin.html': articlePage('Basin to be dredged', 'Skagen'),
      'news/shop.html': SHOP_PAGE,
      'notes.jsonl': '{"title":"One","text":"The first."}\n{"title":"Two","text":"The second."}\n',
    });
    expect(told(await readAll('all.zip', zip))).toEqual([
      'article: Basin to be dredged',
      'other: Basket',
      'article: One',
      'article: Two',
    ]);
  });

  it('passes over what browsers and systems put beside pages', async () => {
    const page = articlePage('Basin to be dredged', 'Skagen');
    const zip = await zipOf({
      'Basin.html': page,
      'Basin_files/advert.html': articlePage('Advert', 'Ystad'),
      'Basin_files/logo.png': new Uint8Array([137, 80, 78, 71, 0]),
      '__MACOSX/._Basin.html': new Uint8Array([0, 5, 22, 7]),
      '.DS_Store': new Uint8Array([0, 0, 0, 1]),
      'photo.jpg': new Uint8Array([255, 216, 255, 0]),
      'lonely_files/kept.html': articlePage('Kept', 'Ystad'),
    });
    expect(told(await readAll('saved.zip', zip))).toEqual(['article: Basin to be dredged', 'article: Kept']);
  });

  it('reads archives within it, three deep', async () => {
    const third = await zipOf({ 'c.txt': 'Deep words.' });
    const second = await zipOf({ 'third.zip': third, 'b.txt': 'Middle words.' });
    const first = await zipOf({ 'second.zip': second });
    expect(told(await readAll('first.zip', first))).toEqual([
      'article: Deep words.',
      'article: Middle words.',
    ]);
    const outer = await zipOf({ 'first.zip': first });
    expect(told(await readAll('outer.zip', outer))).toEqual([
      'outer.zip/first.zip/second.zip/third.zip: it is an archive within 3 others; unpack it first',
      'article: Middle words.',
    ]);
  });

  it('refuses a bomb and reads what is beside it', async () => {
    const zip = await zipOf({ 'bomb.txt': 'a'.repeat(40_000_000), 'fine.txt': 'Small words.' });
    expect(zip.size).toBeLessThan(100_000);
    expect(told(await readAll('z.zip', zip))).toEqual([
      'z.zip/bomb.txt: it unpacks to more than 200 times its size, which is how archives are made that fill a disk',
      'article: Small words.',
    ]);
  });

  it('refuses many small bombs together', async () => {
    const zip = await zipOf(
      Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i}.txt`, 'a'.repeat(15_000_000)])),
    );
    const last = told(await readAll('z.zip', zip)).at(-1);
    expect(last).toContain('the archive unpacks to more than 200 times its size');
  }, 30_000);

  it('refuses names that lead out of it', async () => {
    const zip = await zipOf({ '../../climbs.txt': 'Out.', 'stays.txt': 'In.' });
    expect(told(await readAll('z.zip', zip))).toEqual([
      'z.zip/../../climbs.txt: its name leads out of the archive',
      'article: In.',
    ]);
  });

  it('says that a locked file is locked', async () => {
    const zip = await zipOf({ 'secret.txt': 'Quiet.' }, { password: 'herring' });
    expect(told(await readAll('z.zip', zip))).toEqual([
      'z.zip/secret.txt: it is locked with a password; unpack it first',
    ]);
  });

  it('says that it is cut off', async () => {
    const zip = await zipOf({ 'a.txt': 'Words.' });
    expect(told(await readAll('z.zip', zip.slice(0, zip.size - 30)))).toEqual([
      'z.zip: the archive is damaged or cut off',
    ]);
  });

  it('reads a large entry in pieces and counts what was packed', async () => {
    const line = (i: number) =>
      JSON.stringify({ title: `Report ${i}`, text: crypto.randomUUID().repeat(40) });
    const lines = Array.from({ length: 4000 }, (_, i) => line(i)).join('\n');
    const zip = await zipOf({ 'many.jsonl': lines });
    expect(lines.length).toBeGreaterThan(4 * 1024 * 1024);
    expect(await readAll('many.zip', zip)).toHaveLength(4000);
  }, 30_000);

  it('leaves out what was dealt with before', async () => {
    const zip = await zipOf({ 'a.html': articlePage('A', 'Skagen'), 'b.txt': 'Bee.', 'c.txt': 'See.' });
    expect(told(await readAll('z.zip', zip, { skip: 2 }))).toEqual(['article: See.']);
  });
});
