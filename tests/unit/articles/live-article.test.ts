import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { LiveReading } from '../../../utils/articles/article-text.ts';
import { readBlockText } from '../../../utils/articles/block-text.ts';
import { readLiveArticle } from '../../../utils/articles/live-article.ts';
import { BODY, FIRST_PARAGRAPH, jsonLd, NEWS_JSON, page } from '../../fixtures/pages.ts';
import { parsePage } from './parse-page.ts';

const URL = 'https://ledger.example/coast/breakwater';
const head = jsonLd(NEWS_JSON);

function kindsOf(reading: LiveReading): string[] {
  return reading.kind === 'article' ? reading.blocks.map(({ block }) => block.kind) : [];
}

function textsOf(reading: LiveReading, kind: string): string[] {
  if (reading.kind !== 'article') return [];
  const { article } = reading;
  return article.blocks
    .filter((block) => block.kind === kind)
    .map(({ start, end }) => article.text.slice(start, end));
}

describe('readLiveArticle', () => {
  it('gives blocks whose texts are the article’s text, title first', () => {
    const reading = readLiveArticle(parsePage(page({ head })), URL);
    expect(reading.kind).toBe('article');
    if (reading.kind !== 'article') return;
    expect(reading.article.blocks).toEqual(reading.blocks.map(({ block }) => block));
    expect(reading.article.text).toBe(
      reading.blocks.map(({ element }) => readBlockText(element).text).join('\n\n'),
    );
    for (const { element, block } of reading.blocks)
      expect(reading.article.text.slice(block.start, block.end)).toBe(readBlockText(element).text);
    expect(kindsOf(reading)[0]).toBe('title');
    expect(reading.article.text.slice(reading.article.body.start)).toMatch(/^The harbour council/);
    expect(reading.article.text).not.toMatch(/All rights|Sport/);
  });

  it('leaves the page as it was', () => {
    const document = parsePage(page({ head }));
    const before = document.documentElement.outerHTML;
    readLiveArticle(document, URL);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('works in a page of another DOM', () => {
    const window = new Window({ url: URL });
    window.document.write(page({ head }));
    const before = window.document.documentElement.outerHTML;
    const reading = readLiveArticle(window.document as unknown as Document, URL);
    expect(reading).toMatchObject({ kind: 'article' });
    expect(textsOf(reading, 'body')[0]).toBe(FIRST_PARAGRAPH);
    expect(window.document.documentElement.outerHTML).toBe(before);
  });

  it('marks standfirst, caption, related links and byline', () => {
    const around =
      '<p class="standfirst">The wall has leaked for thirty years, and the council has had enough of it.</p><div class="byline">By Ilse Brandt</div>';
    const figure =
      '<figure><img src="a.jpg" alt=""><figcaption>The northern breakwater in February, after the second breach of the winter.</figcaption></figure>';
    const related =
      '<div class="related"><ul><li><a href="/b">Ferry fares will rise by two crowns from April</a></li></ul></div>';
    const reading = readLiveArticle(
      parsePage(page({ head, around, body: BODY.replace('</p>\n', `</p>${figure}${related}`) })),
      URL,
    );
    expect(textsOf(reading, 'dek')[0]).toMatch(/^The wall has leaked/);
    expect(textsOf(reading, 'caption')).toEqual([
      'The northern breakwater in February, after the second breach of the winter.',
    ]);
    expect(textsOf(reading, 'body').join(' ')).not.toMatch(/Ferry fares will rise|By Ilse/);
  });

  it('keeps short paragraphs with links that stand in wrappers of their own', () => {
    const wrap = (text: string) => `<div class="block"><p class="text">${text}</p></div>`;
    const linked =
      'The council also <a href="/x">voted to close the old fish market and to move its stalls</a>.';
    const body = BODY.replace(/<p>(.*?)<\/p>/g, (_, text: string) => wrap(text)).replace('\n', wrap(linked));
    const reading = readLiveArticle(parsePage(page({ head, body })), URL);
    expect(textsOf(reading, 'body')).toContain(
      'The council also voted to close the old fish market and to move its stalls.',
    );
  });

  it('keeps text parted by line breaks without paragraphs', () => {
    const body = `<div class="text">${BODY.replace(/<p>|<\/p>/g, '').replaceAll('\n', '<br><br>')}</div>`;
    const reading = readLiveArticle(parsePage(page({ head, body })), URL);
    expect(textsOf(reading, 'body').join('\n')).toContain(`${FIRST_PARAGRAPH}\n\nEngineers`);
  });

  it('reads no item of a list twice', () => {
    const body = `${BODY}<blockquote><p>We will be ready, the engineers told the council on Tuesday night.</p></blockquote><ul><li>Fourteen months of work on the wall itself</li><li>Two crowns on each ticket for the ferry</li></ul>`;
    const reading = readLiveArticle(parsePage(page({ head, body })), URL);
    const { text } = reading.kind === 'article' ? reading.article : { text: '' };
    for (const passage of ['We will be ready', 'Fourteen months of work', 'Two crowns on each'])
      expect(text.split(passage)).toHaveLength(2);
  });

  it('stays out of other pages', () => {
    expect(readLiveArticle(parsePage(page()), 'https://ledger.example/')).toEqual({
      kind: 'not-article',
      reason: 'This is a home page, not an article.',
    });
  });
});
