import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epubOf } from '../../fixtures/files/epub-file.ts';
import { articlePage } from '../../fixtures/files/sample-pages.ts';
import { warcOf } from '../../fixtures/files/warc-file.ts';
import { zipOf } from '../../fixtures/files/zip-file.ts';
import { readAll, told } from './read-all.ts';

const PAGE = articlePage('Basin to be dredged', 'Skagen');

describe('a file', () => {
  it('is told by its content, not by its name', async () => {
    expect(told(await readAll('x.txt', PAGE))).toEqual(['article: Basin to be dredged']);
    expect(told(await readAll('x', new Uint8Array(gzipSync(PAGE))))).toEqual([
      'article: Basin to be dredged',
    ]);
    expect(told(await readAll('photo.jpg', new Uint8Array([0, 1, 2, 3])))).toEqual([
      'photo.jpg: the file is binary data, not text',
    ]);
    expect(told(await readAll('none.txt', ''))).toEqual(['none.txt: the file is empty']);
  });

  it('is read by the encoding that its page declares', async () => {
    const html = PAGE.replace('utf-8', 'windows-1252').replaceAll('Skagen', 'Ærøskøbing');
    const latin = Uint8Array.from(html, (sign) => sign.charCodeAt(0));
    const [item] = await readAll('old.html', latin);
    expect(item?.kind === 'article' && item.article.text).toContain('Ærøskøbing');
  });

  it('is refused where it is a bomb of its own', async () => {
    const bomb = new Uint8Array(gzipSync(new Uint8Array(60_000_000).fill(97)));
    const [item] = await readAll('bomb.gz', bomb);
    expect(item).toMatchObject({ kind: 'refused', reason: expect.stringContaining('200 times its size') });
  }, 30_000);

  it('never throws and never hangs, whatever it holds', async () => {
    const samples = await Promise.all(
      [
        zipOf({ 'a.html': PAGE, 'b.jsonl': '{"title":"One","text":"Two."}\n' }),
        epubOf([{ title: 'One', paragraphs: [PAGE.slice(0, 40)] }]),
        warcOf([{ url: 'https://quay.example/', body: PAGE }], { gzip: true }),
        warcOf([{ url: 'https://quay.example/', body: PAGE }]),
        new Uint8Array(gzipSync(PAGE)),
        '---\ntitle: One\n---\n# Two\n\nThree [four](five).',
        PAGE,
      ].map(async (sample) => {
        const content = await sample;
        return new Uint8Array(
          await new Blob([
            typeof content === 'string' ? content : content instanceof Blob ? content : content.slice(),
          ]).arrayBuffer(),
        );
      }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...samples),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 6 }),
        async (sample, cut, damages) => {
          const bytes = sample.slice(0, Math.ceil(sample.length * cut));
          for (const [at, value] of damages) bytes[Math.floor(at * bytes.length)] = value;
          const items = await readAll('damaged', bytes);
          expect(items.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);

  it('reads any bytes at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect((await readAll('any', bytes)).length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});
