import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readFactChecks } from '../../../utils/articles/claim-review.ts';
import { LONGEST_REVIEW, MOST_REVIEWS } from '../../../utils/articles/declared-reviews.ts';
import { readHtmlDocument } from '../../../utils/articles/html-document.ts';
import { readLiveArticle } from '../../../utils/articles/live-article.ts';
import { refineArticle } from '../../../utils/articles/refine-article.ts';
import { asPageArticle } from '../../../utils/highlights/page-article.ts';
import { pageArticleSchema } from '../../../utils/messages/protocol.ts';
import { jsonLd, NEWS_JSON, page } from '../../fixtures/pages.ts';
import { parsePage } from './parse-page.ts';

const HERE = 'https://www.tideline.example/checks/lighthouse';

const REVIEW = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  claimReviewed: 'The lighthouse of Orrin was sold for one crown.',
  url: HERE,
  datePublished: '2025-04-11',
  author: { '@type': 'Organization', name: 'Tideline Checks' },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Bo Harrow' },
    appearance: [{ '@type': 'OpinionNewsArticle', url: 'https://posts.example/71' }],
  },
  reviewRating: { '@type': 'Rating', ratingValue: 2, bestRating: 6, alternateName: 'Half the story' },
};

const CHECK = {
  claim: 'The lighthouse of Orrin was sold for one crown.',
  claimant: 'Bo Harrow',
  appearances: ['https://posts.example/71'],
  rating: 'Half the story',
  outlet: 'Tideline Checks',
  url: HERE,
  date: '2025-04-11',
};

function checksIn(html: string) {
  const reading = readHtmlDocument(html);
  if (!reading.ok) throw new Error(reading.message);
  return reading.article.factChecks;
}

const read = (...reviews: readonly unknown[]) =>
  readFactChecks(
    reviews.map((review) => JSON.stringify(review)),
    HERE,
  );

describe('fact-checks that a page declares', () => {
  it.each([
    ['alone', REVIEW],
    ['in a list', [NEWS_JSON, REVIEW]],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [NEWS_JSON, REVIEW] }],
    ['within its article', { ...NEWS_JSON, review: [REVIEW] }],
    ['with a type among several', { ...REVIEW, '@type': ['Review', 'http://schema.org/ClaimReview'] }],
  ])('are read from JSON-LD: %s', (_, data) => {
    expect(checksIn(page({ head: jsonLd(data) }))).toEqual([CHECK]);
  });

  it('are read from microdata', () => {
    const around = `<div itemscope itemtype="https://schema.org/ClaimReview">
      <a itemprop="url" href="${HERE}"></a><time itemprop="datePublished" datetime="2025-04-11">11 April</time>
      <p itemprop="claimReviewed">The lighthouse of Orrin was sold for one crown.</p>
      <div itemprop="author" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Tideline Checks</b></div>
      <div itemprop="itemReviewed" itemscope itemtype="https://schema.org/Claim">
        <span itemprop="author" itemscope itemtype="https://schema.org/Person"><i itemprop="name">Bo Harrow</i></span>
        <link itemprop="appearance" href="https://posts.example/71">
      </div>
      <div itemprop="reviewRating" itemscope><meta itemprop="ratingValue" content="2"><b itemprop="alternateName">Half the story</b></div>
    </div>`;
    expect(checksIn(page({ head: jsonLd(NEWS_JSON), around }))).toEqual([CHECK]);
  });

  it('are read from RDFa Lite', () => {
    const around = `<div vocab="https://schema.org/" typeof="ClaimReview">
      <p property="claimReviewed">Orrin has no lighthouse.</p>
      <div property="reviewRating" typeof="Rating"><b property="alternateName">Not so</b></div></div>`;
    expect(checksIn(page({ head: jsonLd(NEWS_JSON), around }))).toMatchObject([
      { claim: 'Orrin has no lighthouse.', rating: 'Not so' },
    ]);
  });

  it('are missing where a page declares none', () => {
    expect(checksIn(page({ head: jsonLd(NEWS_JSON) }))).toBeUndefined();
  });

  it('are left unread in the page, for the worker to read', () => {
    const live = readLiveArticle(parsePage(page({ head: jsonLd(REVIEW) })), HERE);
    if (live.kind !== 'article') throw new Error(live.reason);
    const sent = asPageArticle(live.article);
    expect(sent.reviews).toHaveLength(1);
    expect(v.parse(pageArticleSchema, sent)).toEqual(sent);
    const refined = refineArticle(sent);
    expect(refined.factChecks).toEqual([CHECK]);
    expect(refined).not.toHaveProperty('reviews');
  });
});

describe('readFactChecks', () => {
  it('gives the outlet’s own words, else its number of how many', () => {
    const rated = (reviewRating: unknown) => read({ ...REVIEW, reviewRating })[0]?.rating;
    expect(rated({ ratingValue: '1', bestRating: '5', alternateName: ' Mostly\n wrong ' })).toBe(
      'Mostly wrong',
    );
    expect(rated({ ratingValue: 3, name: 'Mixed' })).toBe('Mixed');
    expect(rated({ ratingValue: 3, bestRating: 7 })).toBe('3 of 7');
    expect(rated({ ratingValue: '2' })).toBe('2 of 5');
    expect(rated({ ratingValue: 'Misleading' })).toBe('Misleading');
    expect(rated([{ alternateName: ['', 'Unproven'] }])).toBe('Unproven');
    expect(rated({})).toBeUndefined();
    expect(rated('wrong')).toBeUndefined();
  });

  it('takes the statement from the item where the review does not name it, and needs one', () => {
    const without = { ...REVIEW, claimReviewed: '' };
    expect(read({ ...without, itemReviewed: { text: 'It was sold.' } })[0]?.claim).toBe('It was sold.');
    expect(read({ ...without, itemReviewed: null })).toEqual([]);
  });

  it('keeps addresses of the web alone', () => {
    const addressed = read({
      ...REVIEW,
      url: 'javascript:alert(1)',
      itemReviewed: {
        appearance: ['data:text/html,x', '/posts/5', { url: 'ftp://a.example/' }],
        url: 'http://b.example',
      },
    })[0];
    expect(addressed).toMatchObject({
      url: null,
      appearances: ['https://www.tideline.example/posts/5', 'http://b.example/'],
    });
  });

  it('counts what is said twice once, and bounds lengths and numbers', () => {
    expect(read(REVIEW, REVIEW, { ...REVIEW, claimReviewed: 'Another.' })).toHaveLength(2);
    const long = read({
      ...REVIEW,
      claimReviewed: 'x'.repeat(5_000),
      itemReviewed: { sameAs: Array.from({ length: 50 }, (_, at) => `https://a.example/${at}`) },
    })[0];
    expect(long?.claim).toHaveLength(1_000);
    expect(long?.appearances).toHaveLength(10);
  });

  it('reads whatever a page may send without failing', () => {
    const fields = fc.dictionary(
      fc.constantFrom(
        'claimReviewed',
        'itemReviewed',
        'reviewRating',
        'author',
        'url',
        'datePublished',
        'name',
        'text',
        'alternateName',
        'ratingValue',
        'appearance',
        '__proto__',
      ),
      fc.jsonValue(),
    );
    const review = fc.oneof(
      fc.string(),
      fields.map((value) => JSON.stringify(value)),
      fc
        .record({ claimReviewed: fc.string(), reviewRating: fields, itemReviewed: fields })
        .map((value) => JSON.stringify(value)),
      fc.constant('['.repeat(9_000) + ']'.repeat(9_000)),
      fc.constant(
        `{"claimReviewed":${'['.repeat(9_000)}"x"${']'.repeat(9_000)},"reviewRating":{"name":"y"}}`,
      ),
    );
    fc.assert(
      fc.property(fc.array(review), fc.option(fc.webUrl()), (reviews, url) => {
        for (const check of readFactChecks(reviews, url)) {
          expect(check.claim.trim()).not.toBe('');
          expect(check.rating.trim()).not.toBe('');
          for (const address of [check.url ?? 'http://a.example', ...check.appearances])
            expect(address).toMatch(/^https?:/);
        }
      }),
    );
  });
});

describe('declared reviews', () => {
  it('are bounded', () => {
    const many = Array.from({ length: 60 }, (_, at) => ({ ...REVIEW, claimReviewed: `Statement ${at}.` }));
    expect(checksIn(page({ head: jsonLd(many) }))).toHaveLength(MOST_REVIEWS);
    const huge = { ...REVIEW, reviewBody: 'x'.repeat(LONGEST_REVIEW) };
    expect(checksIn(page({ head: jsonLd(huge) }))).toBeUndefined();
  });

  it('survive fields that are nested without end or named to do harm', () => {
    const nest = '<div itemprop="author" itemscope>'.repeat(300);
    const around = `<div itemscope itemtype="https://schema.org/ClaimReview"><b itemprop="__proto__">x</b><b itemprop="constructor">y</b>
      <p itemprop="claimReviewed">Sold.</p><p itemprop="reviewRating" itemscope><i itemprop="name">No</i></p>${nest}</div>`;
    expect(checksIn(page({ head: jsonLd(NEWS_JSON), around }))).toMatchObject([
      { claim: 'Sold.', rating: 'No' },
    ]);
  });
});
