import { describe, expect, it } from 'vitest';
import { epubOf } from '../../fixtures/files/epub-file.ts';
import { zipOf } from '../../fixtures/files/zip-file.ts';
import { readAll, told } from './read-all.ts';

const SENTENCE = 'The pilots of Ystad went out at dawn and brought the grain ship in against the wind.';
const PARAGRAPHS = [SENTENCE, `${SENTENCE} Nobody was hurt.`, `${SENTENCE} The ship was towed.`];

const CHAPTERS = [
  { title: 'For my mother', paragraphs: ['With thanks.'] },
  { title: 'The grain ship', paragraphs: PARAGRAPHS, parts: 2 },
  { title: 'The strike', paragraphs: PARAGRAPHS },
];

const encryption = (algorithm: string) =>
  `<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/></enc:EncryptedData></encryption>`;

describe('a book', () => {
  it.each([false, true])('gives its chapters as articles (older table of contents: %s)', async (ncx) => {
    const items = await readAll('papers.epub', await epubOf(CHAPTERS, { ncx }));
    expect(told(items)).toEqual(['passed-over', 'article: The grain ship', 'article: The strike']);
    const [, ship] = items;
    if (ship?.kind !== 'article') throw new Error('There is no article.');
    expect(ship.article).toMatchObject({
      author: 'Ada Nkemelu',
      outlet: 'Quay Press',
      date: '2026-02-03',
      language: 'en',
    });
    // The second part has no heading of its own and belongs to the first.
    expect(ship.article.blocks.map(({ kind }) => kind)).toEqual(['title', ...Array(6).fill('body')]);
  });

  it('is refused where its seller locked it, and not for hidden fonts', async () => {
    const locked = await epubOf(CHAPTERS, {
      encryption: encryption('http://www.w3.org/2001/04/xmlenc#aes128-cbc'),
    });
    expect(told(await readAll('locked.epub', locked))).toEqual([
      'locked.epub: the book is locked by its seller (DRM) and cannot be read',
    ]);
    const fonts = await epubOf(CHAPTERS, { encryption: encryption('http://www.idpf.org/2008/embedding') });
    expect(await readAll('fonts.epub', fonts)).toHaveLength(3);
  });

  it('is refused where its own description blows up or is missing', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><container>&b;</container>';
    const book = await zipOf({ mimetype: 'application/epub+zip', 'META-INF/container.xml': bomb });
    const [item] = await readAll('bomb.epub', book);
    expect(item).toMatchObject({ kind: 'refused', reason: expect.stringContaining('the XML is not read') });
    const empty = await zipOf({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml':
        '<container><rootfiles><rootfile full-path="../../x.opf"/></rootfiles></container>',
    });
    expect(told(await readAll('empty.epub', empty))).toEqual([
      'empty.epub: the book is damaged: it does not say what is in it',
    ]);
  });
});
