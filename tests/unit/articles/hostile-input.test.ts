import { describe, expect, it } from 'vitest';
import { decideArticle } from '../../../utils/articles/article-decision.ts';
import { readDocument } from '../../../utils/articles/read-document.ts';
import { page } from '../../fixtures/pages.ts';
import { parsePage } from './parse-page.ts';

const SIZE = 400_000;
const fill = (unit: string) => unit.repeat(Math.ceil(SIZE / unit.length));

// Each would take minutes with a pattern that tries the same run of characters again and again.
const RUNS: readonly (readonly [string, string])[] = [
  ['one long word', fill('a')],
  ['capitals', fill('A')],
  ['capitals and spaces', fill('Aa Bb ')],
  ['spaces within a line', `x${fill(' ')}x`],
  ['dots', `${fill('.')}x`],
  ['quotation marks', `.${fill('”')}x`],
  ['hyphens', fill('- ')],
  ['bars', fill(' | Ab')],
  ['dashes', fill(' – Ab')],
  ['brackets', fill('](http://a.b')],
  ['open tags', fill('<')],
  ['empty lines', `a${fill('\n')}b`],
  ['short lines', fill('a\n')],
  ['numbered lines', fill('1. a\n')],
  ['cards', fill('Read more\n\n')],
  ['right-to-left and zero-width characters', fill('\u202ea\u200b\u200f')],
  ['lone surrogates', fill('\ud800 ')],
  ['names', fill('told Ab ')],
];

describe('hostile texts', () => {
  it.each(RUNS)(
    '%s are read to the end',
    (_, content) => {
      const { entries } = readDocument('hostile.txt', content);
      expect(entries.length).toBeGreaterThan(0);
      for (const { article } of entries)
        expect(content.slice(article.sourceStart, article.sourceStart + article.text.length)).toBe(
          article.text,
        );
    },
    60_000,
  );

  it.each(RUNS)(
    '%s are read to the end within a tag page',
    (_, content) => {
      const source = `Tag - Water\nA title\n${content.replaceAll('\n', ' ')}\nWater\nFish`;
      const { kind, entries } = readDocument('hostile.txt', source);
      expect(kind).toBe('tag-page');
      expect(entries).toHaveLength(1);
    },
    60_000,
  );

  it('of more lines than memory holds is one body', () => {
    const { entries } = readDocument('lines.txt', `${'a\n'.repeat(1_100_000)}`);
    expect(entries[0]?.article.blocks).toHaveLength(1);
  });

  it('too large or too deep a page is refused or read, never more', () => {
    expect(readDocument('large.html', `<html>${' '.repeat(13_000_000)}`).problems).toHaveLength(1);
    expect(readDocument('many.html', `<html>${'<p>'.repeat(400_001)}`).problems).toHaveLength(1);
    const deep = readDocument('deep.html', `<html><body>${'<div>'.repeat(20_000)}text`);
    expect(deep.entries.length + deep.problems.length).toBe(1);
  }, 60_000);
});

describe('hostile pages', () => {
  it('do not mislead with broken or huge structured data', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const head = `<script type="application/ld+json">${deep}</script><script type="application/ld+json">{"@type":"NewsArticle"${' '.repeat(200_000)}x</script>`;
    expect(
      decideArticle(parsePage(page({ head, body: '<p>short</p>' })), 'https://a.example/b').isArticle,
    ).toBe(false);
  });
});
