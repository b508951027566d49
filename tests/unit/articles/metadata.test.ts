import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../utils/articles/metadata.ts';
import { cleanNames } from '../../../utils/articles/page-author.ts';
import { jsonLd, NEWS_JSON, page } from '../../fixtures/pages.ts';
import { parsePage } from './parse-page.ts';

const URL = 'https://www.ledger.example/coast/breakwater';
const read = (html: string, url = URL) => readMetadata(parsePage(html), url);

describe('readMetadata', () => {
  it('reads what JSON-LD states', () => {
    expect(read(page({ head: jsonLd(NEWS_JSON) }))).toMatchObject({
      title: 'Velden will rebuild its northern breakwater',
      outlet: 'The Harbour Ledger',
      author: 'Ilse Brandt',
      date: '2025-03-04T21:15:00Z',
      language: 'en',
      url: URL,
      tags: ['Velden', 'harbours'],
    });
  });

  it('takes the heading that the page shows over a title for search engines', () => {
    const head = jsonLd({ ...NEWS_JSON, headline: 'Breakwater in Velden will be rebuilt (northern)' });
    const { title, titleElement } = read(page({ head }));
    expect(title).toBe('Velden will rebuild its northern breakwater');
    expect(titleElement?.localName).toBe('h1');
  });

  it('takes the outlet’s name off a title where no heading shows it', () => {
    const html =
      '<html><head><title>Snow closes passes - Summit Courier</title><meta property="og:site_name" content="Summit Courier"></head><body><p>x</p></body></html>';
    expect(read(html)).toMatchObject({ title: 'Snow closes passes', titleElement: null });
  });

  it('passes over dates that cannot be, and falls back to what the page shows', () => {
    const head = jsonLd({ ...NEWS_JSON, datePublished: '0001-01-01T00:00:00' });
    expect(read(page({ head, around: '<time datetime="2025-03-04">Tuesday</time>' })).date).toBe(
      '2025-03-04',
    );
    expect(read(page({ around: '<span class="published">4 March 2025</span>' })).date).toBe('2025-03-04');
    expect(read(page(), 'https://ledger.example/2025/03/04/breakwater').date).toBe('2025-03-04');
    expect(read(page()).date).toBeNull();
  });

  it('completes the writers with those that the page shows', () => {
    const around =
      '<div class="byline">By <a rel="author">Ilse Brandt</a> and <a rel="author">Tobias Renn</a></div>';
    expect(read(page({ head: jsonLd(NEWS_JSON), around })).author).toBe('Ilse Brandt, Tobias Renn');
    const house = { ...NEWS_JSON, author: { name: 'The Harbour Ledger' } };
    expect(read(page({ head: jsonLd(house), around })).author).toBe('Ilse Brandt, Tobias Renn');
  });

  it('survives broken JSON-LD and malformed addresses', () => {
    const head =
      '<script type="application/ld+json">{"@type": "NewsArticle", broken</script><link rel="canonical" href="http://[">';
    expect(read(page({ head })).title).toBe('Velden will rebuild its northern breakwater');
    expect(read(page({ head }), 'not an address').url).toBeNull();
  });
});

describe('cleanNames', () => {
  it.each<[string, string[]]>([
    ['By Ilse Brandt', ['Ilse Brandt']],
    ['By Ilse Brandt and Tobias Renn, Coast desk', ['Ilse Brandt', 'Tobias Renn']],
    ['Von María R. Sahuquillo', ['María R. Sahuquillo']],
    ['https://facebook.example/ledger', []],
    ['The Harbour Ledger', ['The Harbour Ledger']],
    ['Published 4 March 2025', []],
    ['松岡大地', ['松岡大地']],
  ])('%s', (raw, names) => {
    expect(cleanNames([raw], 'The Harbour Ledger')).toEqual(names);
  });
});
