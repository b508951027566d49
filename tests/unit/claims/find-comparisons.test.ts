import { describe, expect, it } from 'vitest';
import { claimIndex } from '../../../utils/claims/claim-index.ts';
import {
  AGREEMENT_LIMIT,
  COMPARISON_LIMIT,
  claimsInContext,
  findComparisons,
} from '../../../utils/claims/find-comparisons.ts';
import { analyse } from './articles.ts';

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
  it('offers the nearest claims of other articles first', async () => {
    const source = claimIndex([gazette, courier]);
    const claim = gazette.claims.find(({ text }) => text.includes('540,000'));
    if (!claim) throw new Error('no claim');
    const candidates = await source.candidates(claim);
    expect(candidates[0]?.claim.text).toContain('600,000');
    expect(candidates.every(({ article }) => article.id !== 'gazette')).toBe(true);
  });
});
