import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../utils/articles/read-document.ts';
import { BODY, jsonLd, NEWS_JSON, page } from '../../fixtures/pages.ts';

const head = `${jsonLd(NEWS_JSON)}<link rel="canonical" href="https://ledger.example/coast/breakwater">`;

function readPage(html: string) {
  const { kind, entries, problems } = readDocument('page.html', html);
  return { kind, article: entries[0]?.article, problems };
}

describe('HTML files', () => {
  it('are read as on the live page', () => {
    const { kind, article, problems } = readPage(page({ head }));
    expect(kind).toBe('html');
    expect(problems).toEqual([]);
    expect(article).toMatchObject({
      kind: 'article',
      title: 'Velden will rebuild its northern breakwater',
      outlet: 'The Harbour Ledger',
      url: 'https://ledger.example/coast/breakwater',
      sourceStart: 0,
    });
  });

  it('that are no articles keep title and text as kind "other"', () => {
    const { article } = readPage(page({ title: 'About us' }));
    expect(article).toMatchObject({ kind: 'other', title: 'About us' });
    expect(article?.text).toMatch(/harbour council/);
  });

  it('may be cut off anywhere', () => {
    const html = page({ head });
    for (let cut = 20; cut < html.length; cut += 397) {
      const { kind, article, problems } = readPage(html.slice(0, cut));
      expect(kind).toBe('html');
      expect(article !== undefined || problems.length === 1).toBe(true);
    }
  });

  it('give the words of markup in a title as words', () => {
    const title = '&lt;script&gt;alert(1)&lt;/script&gt; is what the new harbour software showed';
    const { article } = readPage(page({ head: jsonLd({ ...NEWS_JSON, headline: 'x' }), title }));
    expect(article?.title).toBe('<script>alert(1)</script> is what the new harbour software showed');
    expect(article?.text).not.toMatch(/schema\.org/);
  });

  it('say so where they hold nothing', () => {
    expect(readPage('<!doctype html><html><head></head><body></body></html>').problems).toEqual([
      'page.html: the page holds no text',
    ]);
  });

  it('have the language of their words, not of their label', () => {
    const german = BODY.replace(
      /<p>.*?<\/p>/g,
      '<p>Der Hafenrat hat am Dienstagabend beschlossen, die nördliche Mole neu zu bauen, die im letzten Winter zweimal gebrochen ist.</p>',
    );
    expect(readPage(page({ head, body: german })).article?.language).toBe('de');
  });
});
