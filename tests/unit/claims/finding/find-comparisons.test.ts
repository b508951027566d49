import { describe, expect, it } from 'vitest';
import { claimsInContext } from '../../../../utils/claims/finding/claim-source.ts';
import { COMPARISON_LIMIT, findComparisons } from '../../../../utils/claims/finding/find-comparisons.ts';
import { memoryClaims } from '../../../../utils/claims/finding/memory-claims.ts';
import { AGREEMENT_LIMIT } from '../../../../utils/claims/finding/most-telling.ts';
import { pairKey } from '../../../../utils/claims/pair-key.ts';
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

const NOTHING = { comparisons: [], tallies: [], dismissed: 0 };

describe('findComparisons', () => {
  it('finds what differs between two reports, the sure differences first', async () => {
    const { comparisons: found } = await findComparisons(
      claimsInContext(gazette),
      memoryClaims([gazette, courier]),
    );
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
    expect(await findComparisons(claimsInContext(twice), memoryClaims([twice]))).toEqual(NOTHING);
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
    const { comparisons: found } = await findComparisons(
      claimsInContext(page),
      memoryClaims([page, ...others]),
    );
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
    const { comparisons: found } = await findComparisons(claimsInContext(page), memoryClaims([page, other]));
    expect(found).toMatchObject([{ relation: 'agree', tier: 'hint' }]);
  });

  it('takes amounts of different things for no one matter', async () => {
    const page = analyse('page', { blocks: [['body', 'Norland gave Sudmark 40 lighthouses.']] });
    const other = analyse('other', {
      blocks: [['body', 'Norland bought 900 tonnes of herring in Sudmark.']],
    });
    expect(await findComparisons(claimsInContext(page), memoryClaims([page, other]))).toEqual(NOTHING);
  });

  it('keeps agreement short', async () => {
    const sentences = (ending: string) =>
      Array.from(
        { length: 30 },
        (_, at) => ['body', `Norland sold mooring${at} and beacon${at} near Lindby${at}${ending}.`] as const,
      );
    const { comparisons: found } = await findComparisons(
      claimsInContext(analyse('page', { blocks: sentences('') })),
      memoryClaims([analyse('other', { blocks: sentences(' to fishermen') })]),
    );
    expect(found.length).toBe(AGREEMENT_LIMIT);
  });

  it('takes a copied sentence for no agreement', async () => {
    const blocks = [['body', 'Norland sold the lighthouse near Lindby to fishermen.']] as const;
    const page = claimsInContext(analyse('page', { blocks }));
    expect(await findComparisons(page, memoryClaims([analyse('copy', { blocks })]))).toEqual(NOTHING);
  });

  it('takes an article that reprints the page for no confirmation, and looks past it', async () => {
    const reprint = { ...gazette, id: 'reprint' };
    const { comparisons } = await findComparisons(
      claimsInContext(gazette),
      memoryClaims([gazette, reprint, courier]),
    );
    expect(comparisons.length).toBeGreaterThan(0);
    expect(comparisons.every(({ b }) => b.article === 'courier')).toBe(true);
  });

  it('counts for each passage how many articles agree and how many differ, copies once', async () => {
    const copy = { ...courier, id: 'copy' };
    const { tallies } = await findComparisons(claimsInContext(gazette), memoryClaims([courier, copy]));
    const storm = gazette.claims.find(({ text }) => text.includes('540,000'));
    expect(tallies.find(({ start }) => start === storm?.start)).toEqual({
      start: storm?.start,
      end: storm?.end,
      agree: 0,
      differ: 1,
    });
  });

  it('leaves out what the reader called not the same, and puts first what is important', async () => {
    const page = claimsInContext(gazette);
    const source = memoryClaims([courier]);
    const { comparisons } = await findComparisons(page, source);
    const [first, last] = [comparisons[0], comparisons.at(-1)];
    const judged = new Map([
      [pairKey(first?.a.quote ?? '', first?.b.quote ?? ''), 'not-same' as const],
      [pairKey(last?.a.quote ?? '', last?.b.quote ?? ''), 'important' as const],
    ]);
    const again = await findComparisons(page, source, { judged });
    expect(again.dismissed).toBe(1);
    expect(again.comparisons[0]?.b).toEqual(last?.b);
    const pairs = again.comparisons.map(({ a, b }) => pairKey(a.quote, b.quote));
    expect(pairs).not.toContain(pairKey(first?.a.quote ?? '', first?.b.quote ?? ''));
  });

  it('is never sure of what a machine has paraphrased', async () => {
    const reworded = { ...courier, sourceCheck: { findings: [], score: 9, suspect: true } };
    const { comparisons } = await findComparisons(claimsInContext(gazette), memoryClaims([reworded]));
    expect(comparisons.length).toBeGreaterThan(0);
    expect(comparisons.every(({ tier }) => tier === 'hint')).toBe(true);
  });

  it('gives as many partners of a claim as asked for, without a limit to the whole', async () => {
    const others = Array.from({ length: 12 }, (_, at) =>
      analyse(`other-${at}`, {
        blocks: [['body', `The storm drove ${at + 3}00,000 people in Norland from their homes.`]],
      }),
    );
    const page = claimsInContext(gazette).slice(1, 2);
    const every = { perClaim: 10, limit: Number.POSITIVE_INFINITY };
    expect((await findComparisons(page, memoryClaims(others), every)).comparisons).toHaveLength(10);
    expect((await findComparisons(page, memoryClaims(others))).comparisons.length).toBeLessThanOrEqual(3);
  });

  it.each([
    ['nothing', []],
    ['one sentence', [['body', 'The harbour at Lindby closed on January 26.']]],
    ['a script from right to left', [['body', 'أغلقت السلطات ميناء المدينة يوم الاثنين بعد العاصفة.']]],
  ] as const)('takes a page of %s', async (_, blocks) => {
    const page = claimsInContext(analyse('page', { blocks: [...blocks] }));
    const { comparisons } = await findComparisons(page, memoryClaims([gazette, courier]));
    expect(comparisons.length).toBeLessThanOrEqual(3);
    expect(await findComparisons(page, memoryClaims([]))).toEqual(NOTHING);
  });

  it('takes a page of ten thousand words', async () => {
    const blocks = Array.from(
      { length: 700 },
      (_, at) =>
        ['body', `Ferry ${at} took ${at * 3} sheep, ${at} goats and some wool${at} to Lindby.`] as const,
    );
    const page = claimsInContext(analyse('page', { blocks }));
    const { comparisons } = await findComparisons(page, memoryClaims([analyse('long', { blocks }), courier]));
    expect(comparisons.length).toBeLessThanOrEqual(COMPARISON_LIMIT);
  });
});
