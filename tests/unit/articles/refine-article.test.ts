import { describe, expect, it } from 'vitest';
import type { Article } from '../../../utils/articles/article.ts';
import { refineArticle } from '../../../utils/articles/refine-article.ts';

function pageArticle(paragraphs: readonly string[], language: string | null): Article {
  const text = paragraphs.join('\n\n');
  let at = 0;
  const blocks = paragraphs.map((paragraph) => {
    const start = at;
    at += paragraph.length + 2;
    return { kind: 'body' as const, start, end: start + paragraph.length };
  });
  return {
    kind: 'article',
    title: null,
    outlet: 'Summit Courier',
    via: null,
    date: null,
    author: null,
    url: null,
    tags: [],
    language,
    text,
    sourceStart: 0,
    body: { start: 0, end: text.length },
    blocks,
  };
}

describe('refineArticle', () => {
  it('tells by their words what is not the article’s own', () => {
    const refined = refineArticle(
      pageArticle(
        [
          'The valley voted on Sunday to keep its bus line, by a margin of 227 votes out of more than two thousand.',
          'Read more: The last bus to Teshk',
          'The bus at the pass in January. Photo: Ola Brink / AFP',
          'The canton had argued that the line carries fewer than forty people a day, which the villages dispute.',
          'This article was first published by The Lantern and is republished with permission.',
          'Ilse Brandt is a lecturer in transport economics, University of Velden',
          'Tobias Renn contributed to this report.',
        ],
        'de',
      ),
    );
    expect(refined.blocks.map(({ kind }) => kind)).toEqual([
      'body',
      'card',
      'caption',
      'body',
      'boilerplate',
      'bio',
      'byline',
    ]);
    expect(refined.via).toBe('The Lantern');
    expect(refined.text.slice(refined.body.start, refined.body.end)).toMatch(
      /^The valley[\s\S]*villages dispute\.$/,
    );
  });

  it('corrects a wrong language where the text is long enough to tell', () => {
    const german =
      'Die Gemeinden haben am Sonntag beschlossen, die Buslinie über den Pass zu erhalten, obwohl der Kanton sie schließen wollte.';
    expect(refineArticle(pageArticle([german, german, german, german], 'en')).language).toBe('de');
    expect(refineArticle(pageArticle(['Kurz.'], 'de-CH')).language).toBe('de-CH');
  });
});
