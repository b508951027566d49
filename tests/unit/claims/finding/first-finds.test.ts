import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComparedPage, Comparison } from '../../../../utils/claims/comparison.ts';
import { claimsInContext } from '../../../../utils/claims/finding/claim-source.ts';
import { type FindOptions, findComparisons } from '../../../../utils/claims/finding/find-comparisons.ts';
import { memoryClaims } from '../../../../utils/claims/finding/memory-claims.ts';
import { pairKey } from '../../../../utils/claims/pair-key.ts';
import { analyse } from '../articles.ts';

const PORTS = ['Lindby', 'Sandvik', 'Oster', 'Halden', 'Brevik', 'Torsund', 'Nesodd', 'Farnes'];
const GOODS = ['timber', 'herring', 'copper', 'barley', 'cement', 'salt', 'glass', 'wool'];

/** A report of what left each port, in the same words as any other. */
function report(id: string, tonnes: readonly number[]) {
  return analyse(id, {
    date: '2026-03-02',
    blocks: tonnes.map(
      (count, at) =>
        [
          'body',
          `Norland shipped ${count} tonnes of ${GOODS[at % GOODS.length]} out of ${PORTS[Math.floor(at / 2) % PORTS.length]} in February, the harbour office said.`,
        ] as const,
    ),
  });
}

const counts = fc.array(fc.constantFrom(310, 480, 720), { minLength: 1, maxLength: 16 });

async function withFirst(
  page: ReturnType<typeof report>,
  others: readonly ReturnType<typeof report>[],
  options: FindOptions = {},
): Promise<{ readonly whole: ComparedPage; readonly firsts: readonly ComparedPage[] }> {
  const firsts: ComparedPage[] = [];
  const onFirst = (first: ComparedPage) => firsts.push(first);
  const whole = await findComparisons(claimsInContext(page), memoryClaims(others), { ...options, onFirst });
  return { whole, firsts };
}

const nameOf = ({ a, b, relation }: Comparison) => `${a.start} ${relation} ${b.article} ${b.start}`;

describe('what is told first', () => {
  it('comes from a few claims, before the others, and has something sure', async () => {
    const page = report('page', Array(16).fill(310));
    const { whole, firsts } = await withFirst(page, [report('other', Array(16).fill(720))]);
    expect(firsts).toHaveLength(1);
    const first = firsts[0]?.comparisons ?? [];
    expect(first.some(({ tier }) => tier === 'shown')).toBe(true);
    expect(first.length).toBeLessThan(whole.comparisons.length);
    expect(new Set(first.map(({ a }) => a.start)).size).toBeLessThanOrEqual(6);
  });

  it('is nothing where nothing is sure', async () => {
    const { whole, firsts } = await withFirst(report('page', Array(16).fill(310)), [
      analyse('other', { blocks: [['body', 'Norland shipped sheep out of Lindby long ago.']] }),
    ]);
    expect(whole.comparisons.every(({ tier }) => tier === 'hint')).toBe(true);
    expect(firsts).toEqual([]);
  });

  it('is nothing of what the reader set aside, nor of a copy of the page', async () => {
    const page = report('page', Array(16).fill(310));
    const other = report('other', Array(16).fill(720));
    const judged = new Map(
      page.claims.flatMap((a) =>
        other.claims.map((b) => [pairKey(a.text, b.text), 'not-same' as const] as const),
      ),
    );
    expect((await withFirst(page, [other], { judged })).firsts).toEqual([]);
    const copy = report('copy', Array(16).fill(310));
    expect((await withFirst(page, [copy])).firsts).toEqual([]);
  });

  it('changes nothing of the whole, and is a part of what its claims bring', async () => {
    await fc.assert(
      fc.asyncProperty(counts, fc.array(counts, { maxLength: 4 }), async (own, coverage) => {
        const page = report('page', own);
        const others = coverage.map((tonnes, at) => report(`other ${at}`, tonnes));
        const { whole, firsts } = await withFirst(page, others);
        expect(whole).toEqual(await findComparisons(claimsInContext(page), memoryClaims(others)));
        expect(firsts.length).toBeLessThanOrEqual(1);
        const every = { perClaim: Number.POSITIVE_INFINITY, limit: Number.POSITIVE_INFINITY };
        const { comparisons } = await findComparisons(claimsInContext(page), memoryClaims(others), every);
        const brought = new Set(comparisons.map(nameOf));
        // An article that copies the page may copy none of the claims that are looked at first.
        const copies = others.some(({ claims }) =>
          claims.some(({ text }) => page.claims.some((claim) => claim.text === text)),
        );
        for (const one of firsts[0]?.comparisons ?? []) if (!copies) expect(brought).toContain(nameOf(one));
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
