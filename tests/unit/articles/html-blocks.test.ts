import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeArticle } from '../../../utils/articles/compose-article.ts';
import { htmlBlocks } from '../../../utils/articles/html-blocks.ts';

const texts = (html: string) => htmlBlocks(html).map(({ text }) => text);

describe('paragraphs of a piece of HTML', () => {
  it.each([
    ['<p>The quay opened.</p><p>Two ferries call.</p>', ['The quay opened.', 'Two ferries call.']],
    ['The quay <b>opened</b> &amp; closed.', ['The quay opened & closed.']],
    ['First line.<br><br>Second line.<br>Same paragraph.', ['First line.', 'Second line.\nSame paragraph.']],
    ['Before. <p>In between.</p> After.', ['Before.\nAfter.', 'In between.']],
    [
      '<div><blockquote>Said so.</blockquote><ul><li>One</li><li>Two</li></ul></div>',
      ['Said so.', 'One', 'Two'],
    ],
    ['<script>alert(1)</script><style>p{}</style><p hidden>no</p><p>Yes.</p>', ['Yes.']],
    ['', []],
    ['   ', []],
  ])('reads %j', (html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it('tells captions from the text', () => {
    const html = '<figure><img src="x.png"><figcaption>The quay.</figcaption></figure><p>It opened.</p>';
    expect(htmlBlocks(html)).toEqual([
      { kind: 'caption', text: 'The quay.' },
      { kind: 'body', text: 'It opened.' },
    ]);
  });

  it('survives nesting without an end', () => {
    expect(texts('<div>'.repeat(50_000))).toEqual([]);
    expect(texts(`${'<b>'.repeat(1000)}deep`)).toEqual(['deep']);
  });

  it('answers for any text', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<',
      '>',
      '&amp;',
      '&#x0;',
      'words ',
      '<body>',
      '</html>',
      '<!--',
      '"',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
        for (const { text } of htmlBlocks(parts.join(''))) expect(text.trim()).toBe(text);
      }),
    );
  });
});

it('composes an article whose blocks lie in its text', () => {
  const article = composeArticle(
    {
      title: 'Quay opens',
      outlet: 'Harbour Post',
      date: '2026-01-29',
      author: null,
      url: null,
      tags: [],
      language: 'en',
    },
    [
      { kind: 'body', text: 'The quay opened on Thursday.' },
      { kind: 'caption', text: 'The quay.' },
      { kind: 'body', text: 'Two ferries call there.' },
    ],
  );
  const cut = article.blocks.map(({ start, end }) => article.text.slice(start, end));
  expect(cut).toEqual(['Quay opens', 'The quay opened on Thursday.', 'The quay.', 'Two ferries call there.']);
  expect(article.text.slice(article.body.start, article.body.end)).toMatch(/^The quay opened.*there\.$/s);
});
