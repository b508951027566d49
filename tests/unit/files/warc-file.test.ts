import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { articlePage, SHOP_PAGE } from '../../fixtures/files/sample-pages.ts';
import { type Capture, warcOf } from '../../fixtures/files/warc-file.ts';
import { zipOf } from '../../fixtures/files/zip-file.ts';
import { readAll, told } from './read-all.ts';

const PAGE = articlePage('Basin to be dredged', 'Skagen');
const CHUNKED = `${PAGE.length.toString(16)}\r\n${PAGE}\r\n0\r\n\r\n`;

const CAPTURES: readonly Capture[] = [
  { url: 'https://quay.example/basin', body: PAGE },
  { url: 'https://quay.example/basin', body: '', type: 'request' },
  { url: 'https://quay.example/logo.png', body: 'x', headers: { 'Content-Type': 'image/png' } },
  { url: 'https://quay.example/gone', body: PAGE, status: '404 Not Found' },
  { url: 'https://quay.example/basin', body: '', type: 'revisit' },
  { url: 'https://quay.example/shop', body: SHOP_PAGE },
  {
    url: 'https://quay.example/packed',
    body: new Uint8Array(gzipSync(PAGE)),
    headers: { 'Content-Encoding': 'gzip' },
  },
  { url: 'https://quay.example/chunked', body: CHUNKED, headers: { 'Transfer-Encoding': 'chunked' } },
  { url: 'https://quay.example/brotli', body: 'xyz', headers: { 'Content-Encoding': 'br' } },
];

const TOLD = [
  'article: Basin to be dredged',
  'passed-over',
  'passed-over',
  'passed-over',
  'other: Basket',
  'article: Basin to be dredged',
  'article: Basin to be dredged',
];
const BROTLI = 'https://quay.example/brotli: the page is packed in a way that cannot be read (br)';

describe('a web archive', () => {
  it('gives its pages with the addresses that they were fetched from', async () => {
    const items = await readAll('quay.warc', await warcOf(CAPTURES));
    expect(told(items)).toEqual([...TOLD, `quay.warc: ${BROTLI}`]);
    const [first] = items;
    expect(first?.kind === 'article' && first.article).toMatchObject({
      url: 'https://quay.example/basin',
      date: '2026-03-14T09:00:00Z',
      outlet: 'The Quay',
    });
  });

  it('may be packed, each record a member', async () => {
    const items = await readAll('quay.warc.gz', await warcOf(CAPTURES, { gzip: true }));
    expect(told(items)).toEqual([...TOLD, `quay.warc: ${BROTLI}`]);
  });

  it('may stand in a WACZ', async () => {
    const wacz = await zipOf(
      {
        'archive/data.warc.gz': await warcOf(CAPTURES, { gzip: true }),
        'indexes/index.cdx.gz': gzipSync('quay'),
        'pages/pages.jsonl': '{"format":"json-pages-1.0","id":"pages","title":"All Pages"}\n',
        'datapackage.json': '{"profile":"data-package","wacz_version":"1.1.1","resources":[]}',
      },
      { stored: true },
    );
    expect(told(await readAll('quay.wacz', wacz))).toEqual([
      ...TOLD,
      `quay.wacz/archive/data.warc: ${BROTLI}`,
    ]);
  });

  it('keeps what came before a cut', async () => {
    const warc = await warcOf(CAPTURES.slice(0, 6), { gzip: true });
    const items = await readAll('quay.warc.gz', warc.subarray(0, warc.length - 40));
    expect(told(items).slice(0, 1)).toEqual(['article: Basin to be dredged']);
    expect(told(items).at(-1)).toBe('quay.warc: the file is cut off; what came before was read');
  });

  it('refuses headers that never end', async () => {
    const endless = `WARC/1.1\r\n${'X-Pad: y\r\n'.repeat(300_000)}`;
    expect(told(await readAll('bad.warc', endless))).toEqual([
      'bad.warc: the web archive is damaged: a record’s headers never end',
    ]);
  });

  it('refuses a page that unpacks to more than a page', async () => {
    const bomb: Capture = {
      url: 'https://quay.example/bomb',
      body: new Uint8Array(gzipSync('<p>'.repeat(10_000_000))),
      headers: { 'Content-Encoding': 'gzip' },
    };
    const items = await readAll('bomb.warc', await warcOf([bomb, ...CAPTURES.slice(0, 1)]));
    expect(told(items)).toEqual([
      'bomb.warc: https://quay.example/bomb: the page is too large to be read',
      'article: Basin to be dredged',
    ]);
  });
});
