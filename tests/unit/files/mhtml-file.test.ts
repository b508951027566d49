import { describe, expect, it } from 'vitest';
import { articlePage } from '../../fixtures/files/sample-pages.ts';
import { readAll, told } from './read-all.ts';

const PAGE = articlePage('Grønne både', 'Ærøskøbing');

/** As Chromium saves a page: headers, then the page and what belongs to it, each a part. */
function mhtml(encoding: 'quoted-printable' | 'base64', body: string): string {
  return [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://quay.example/boats',
    'Subject: =?utf-8?Q?Gr=C3=B8nne=20b=C3=A5de?=',
    'Date: Sat, 14 Mar 2026 10:00:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----MultipartBoundary--abc----"',
    '',
    '',
    '------MultipartBoundary--abc----',
    'Content-Type: text/html',
    'Content-ID: <frame-1@mhtml.blink>',
    `Content-Transfer-Encoding: ${encoding}`,
    'Content-Location: https://quay.example/boats',
    '',
    body,
    '------MultipartBoundary--abc----',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    'Content-Location: https://quay.example/logo.png',
    '',
    'iVBORw0KGgo=',
    '------MultipartBoundary--abc------',
    '',
  ].join('\r\n');
}

function quoted(text: string): string {
  const signs = [...new TextEncoder().encode(text)].map((byte) =>
    byte === 0x3d || byte > 126 || (byte < 32 && byte !== 10)
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  );
  const lines: string[] = [];
  for (let at = 0; at < signs.length; at += 24) lines.push(signs.slice(at, at + 24).join(''));
  return lines.join('=\r\n');
}

describe('a page in a single file', () => {
  it.each([
    ['quoted-printable', quoted(PAGE)],
    ['base64', Buffer.from(PAGE).toString('base64')],
  ] as const)('is read with its address (%s)', async (encoding, body) => {
    const [item, ...more] = await readAll('boats.mhtml', mhtml(encoding, body));
    expect(more).toEqual([]);
    if (item?.kind !== 'article') throw new Error(`There is no article: ${JSON.stringify(item)}`);
    expect(item.article).toMatchObject({ title: 'Grønne både', url: 'https://quay.example/boats' });
    expect(item.article.text).toContain('The harbour board of Ærøskøbing met');
  });

  it('is refused where no page is in it, or a damaged one', async () => {
    const empty = mhtml('base64', '').replaceAll('text/html', 'text/css');
    expect(told(await readAll('a.mht', empty))).toEqual(['a.mht: there is no page in it']);
    expect(told(await readAll('b.mht', mhtml('base64', '%%%')))).toEqual([
      'b.mht: the page in it is damaged',
    ]);
  });
});
