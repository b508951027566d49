import { describe, expect, it } from 'vitest';
import { claimIndex } from '../../../../utils/claims/finding/claim-index.ts';
import {
  AGREEMENT_LIMIT,
  COMPARISON_LIMIT,
  claimsInContext,
  findComparisons,
} from '../../../../utils/claims/finding/find-comparisons.ts';
import { rankPartners } from '../../../../utils/claims/finding/rank-partners.ts';
import { analyse } from '../articles.ts';

const gazette = analyse('gazette', {
  outlet: 'The Gazette',
  date: '2026-01-29',
  blocks: [
    ['title', 'Storm empties the coast of Norland'],
    ['body', 'The storm drove 540,000 people in Norland from their homes, the Port Authority said.'],
    [
      'body',
      'The harbour at Lindby closed on January 26. Norland spent 1.3 percent of its GDP on dykes in 2025.',
    ],
    ['body', '“If we build a second quay, it will just confuse the pilots,” Ana Veld said.'],
  ],
});
const courier = analyse('courier', {
  outlet: 'The Courier',
  date: '2026-01-20',
  blocks: [
    ['title', 'Norland counts its homeless'],
    ['body', 'More than 600,000 people in Norland were driven from their homes by the storm.'],
    [
      'body',
      'The harbour at Lindby in Norland closed on January 24. Of its GDP Norland spent 1.3 percent on dykes in 2025.',
    ],
    ['body', '“If we build a second quay, it is only going to confuse the pilots,” Veld told the council.'],
    ['body', 'A museum of knots opened in Sudmark.'],
  ],
});

describe('findComparisons', () => {
  it('finds what differs between two reports, the sure differences first', async () => {
    const found = await findComparisons(claimsInContext(gazette), claimIndex([gazette, courier]));
    const relations = found.map(({ relation }) => relation);
    expect(relations).toContain('figure-differs');
    expect(relations).toContain('quote-altered');
    expect(relations).toContain('agree');
    expect(found.filter(({ tier }) => tier === 'shown').at(0)?.relation).not.toBe('agree');
    for (const { a, b } of found) {
      expect(a.article).toBe('gazette');
      expect(b.article).toBe('courier');
      expect(gazette.article.text.slice(a.start, a.end)).toBe(a.quote);
      expect(courier.article.text.slice(b.start, b.end)).toBe(b.quote);
      for (const side of [a, b])
        for (const mark of side.marks) {
          expect(mark.start).toBeGreaterThanOrEqual(0);
          expect(mark.end).toBeLessThanOrEqual(side.quote.length);
        }
    }
  });

  it('never compares an article with itself', async () => {
    const twice = analyse('twice', {
      blocks: [
        ['body', 'The storm drove 540,000 people in Norland from their homes.'],
        ['body', 'More than 600,000 people in Norland were driven from their homes by the storm.'],
      ],
    });
    expect(await findComparisons(claimsInContext(twice), claimIndex([twice]))).toEqual([]);
  });

  it('counts one finding in several articles once, and bounds the whole', async () => {
    const page = analyse('page', {
      blocks: Array.from(
        { length: 80 },
        (_, at) =>
          [
            'body',
            `Norland moved ${at + 100} barges of timber${at} and grain${at} through the Lindby canal${at} for Sudmark${at}.`,
          ] as const,
      ),
    });
    const others = ['one', 'two'].map((id) =>
      analyse(id, {
        blocks: Array.from(
          { length: 80 },
          (_, at) =>
            [
              'body',
              `Norland moved ${at + 300} barges of timber${at} and grain${at} through the Lindby canal${at} for Sudmark${at}.`,
            ] as const,
        ),
      }),
    );
    const found = await findComparisons(claimsInContext(page), claimIndex([page, ...others]));
    expect(found).toHaveLength(COMPARISON_LIMIT);
    expect(new Set(found.map(({ a, relation }) => `${a.start} ${relation}`)).size).toBe(found.length);
  });

  it('hints at what may be one matter, behind all else', async () => {
    const page = analyse('page', {
      blocks: [['body', 'Norland seized the lighthouse at Lindby, a blow to Sudmark.']],
    });
    const other = analyse('other', {
      blocks: [
        [
          'body',
          'Sudmark lost its lighthouse at Lindby when troops of Norland overran the coast last winter.',
        ],
      ],
    });
    const found = await findComparisons(claimsInContext(page), claimIndex([page, other]));
    expect(found).toMatchObject([{ relation: 'agree', tier: 'hint', rule: 'same-matter' }]);
    expect(found[0]?.score).toBeLessThan(0.3);
  });

  it('takes amounts of different things for no one matter', async () => {
    const page = analyse('page', { blocks: [['body', 'Norland gave Sudmark 40 lighthouses.']] });
    const other = analyse('other', {
      blocks: [['body', 'Norland bought 900 tonnes of herring in Sudmark.']],
    });
    expect(await findComparisons(claimsInContext(page), claimIndex([page, other]))).toEqual([]);
  });

  it('keeps agreement short', async () => {
    const sentences = (ending: string) =>
      Array.from(
        { length: 30 },
        (_, at) => ['body', `Norland sold mooring${at} and beacon${at} near Lindby${at}${ending}.`] as const,
      );
    const found = await findComparisons(
      claimsInContext(analyse('page', { blocks: sentences('') })),
      claimIndex([analyse('other', { blocks: sentences(' to fishermen') })]),
    );
    expect(found.length).toBe(AGREEMENT_LIMIT);
  });

  it('takes a copied sentence for no agreement', async () => {
    const blocks = [['body', 'Norland sold the lighthouse near Lindby to fishermen.']] as const;
    const page = claimsInContext(analyse('page', { blocks }));
    expect(await findComparisons(page, claimIndex([analyse('copy', { blocks })]))).toEqual([]);
  });
});

describe('claimIndex', () => {
  it('offers the claims of the nearest articles, never the page’s own', async () => {
    const far = analyse('far', { blocks: [['body', 'A museum of knots opened in Sudmark.']] });
    const source = claimIndex([gazette, far, courier]);
    const claims = await source.claimsNear(claimsInContext(gazette));
    expect(claims[0]?.article.id).toBe('courier');
    expect(claims.filter(({ article }) => article.id === 'courier')).toHaveLength(courier.claims.length);
    expect(claims.every(({ article }) => article.id !== 'gazette')).toBe(true);
  });
});

describe('rankPartners', () => {
  it('puts the nearest claim first, and none of the same article', () => {
    const [page, pool] = [claimsInContext(gazette), claimsInContext(courier)];
    const ranked = rankPartners(page, [...page, ...pool], 5);
    expect(ranked).toHaveLength(page.length);
    const storm = page.findIndex(({ claim }) => claim.text.includes('540,000'));
    expect(ranked[storm]?.[0]?.claim.claim.text).toContain('600,000');
    for (const partners of ranked) {
      expect(partners.length).toBeLessThanOrEqual(5);
      expect(partners.every(({ claim }) => claim.article.id === 'courier')).toBe(true);
      const likeness = partners.map((partner) => partner.likeness);
      expect(likeness).toEqual([...likeness].sort((x, y) => y - x));
    }
  });

  it('meets by what happens where no word is shared', () => {
    const page = claimsInContext(analyse('page', { blocks: [['body', 'Norland seized the lighthouse.']] }));
    const pool = claimsInContext(
      analyse('pool', {
        blocks: [
          ['body', 'Norland painted a shed.'],
          ['body', 'Norland annexed the northern islands.'],
        ],
      }),
    );
    expect(rankPartners(page, pool, 1)[0]?.[0]?.claim.claim.text).toContain('annexed');
  });

  it.each([0, 1])('takes an empty side', (side) => {
    const claims = claimsInContext(gazette);
    const ranked = side === 0 ? rankPartners([], claims, 3) : rankPartners(claims, [], 3);
    expect(ranked.flat()).toEqual([]);
  });
});
