import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Article } from '../../../utils/articles/article.ts';
import { asPageArticle } from '../../../utils/highlights/page-article.ts';
import { ARTICLE_LIMIT } from '../../../utils/messages/article-limit.ts';
import { pageArticleSchema } from '../../../utils/messages/protocol.ts';

const ARTICLE: Article = {
  kind: 'article',
  title: 'A title',
  outlet: 'Northline',
  via: null,
  date: '2026-01-12',
  author: null,
  url: 'https://example.org/a',
  tags: ['sea'],
  language: 'en',
  text: 'A title\n\nAnd a text.',
  sourceStart: 0,
  body: { start: 9, end: 20 },
  blocks: [
    { kind: 'title', start: 0, end: 7 },
    { kind: 'body', start: 9, end: 20 },
  ],
};

test('an ordinary article goes as it is', () => {
  expect(asPageArticle(ARTICLE)).toEqual(ARTICLE);
});

test('whatever a page says of itself is sent within the limits', () => {
  const text = fc.oneof(fc.string(), fc.constant('long '.repeat(2_000)), fc.constant(null));
  const named = fc.record({
    title: text,
    outlet: text,
    via: text,
    date: text,
    author: text,
    url: text,
    language: text,
  });
  fc.assert(
    fc.property(named, fc.array(fc.string({ maxLength: 400 }), { maxLength: 300 }), (names, tags) => {
      expect(v.is(pageArticleSchema, asPageArticle({ ...ARTICLE, ...names, tags }))).toBe(true);
    }),
  );
});

test('what goes beyond the longest article is left out by whole blocks', () => {
  const half = 'word '.repeat(50_000);
  const text = half.repeat(3);
  const blocks = [0, 1, 2].map((index) => ({
    kind: 'body' as const,
    start: index * half.length,
    end: (index + 1) * half.length,
  }));
  const sent = asPageArticle({ ...ARTICLE, text, blocks, body: { start: 0, end: text.length } });
  expect(text.length).toBeGreaterThan(ARTICLE_LIMIT);
  expect(sent.blocks.length).toBe(1);
  expect(sent.text).toBe(half);
  expect(sent.body).toEqual({ start: 0, end: half.length });
});
