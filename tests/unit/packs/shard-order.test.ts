import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WRITTEN_SHARD } from '../../../utils/packs/pack-limits.ts';
import { inPackOrder, type PlacedArticle, shardsOf } from '../../../utils/packs/shard-order.ts';

const id = fc.stringMatching(/^[0-9a-f]{32}$/);
// Ids that end a shard are rare in truth; some of these do.
const someId = fc.oneof(
  id,
  fc.tuple(fc.constantFrom('00000000', '00000100'), id).map(([head, rest]) => head + rest.slice(8)),
);
const placed: fc.Arbitrary<PlacedArticle> = fc.record({
  id: someId,
  date: fc.constantFrom('', '2026', '2026-01-02', '2026-02-03'),
  bytes: fc.oneof(fc.integer({ min: 10, max: 90_000 }), fc.constant(WRITTEN_SHARD.unpacked / 2)),
});
const articles = (maxLength: number) => fc.uniqueArray(placed, { selector: (one) => one.id, maxLength });

function shards(of: readonly PlacedArticle[]): string[] {
  return [...shardsOf(of.toSorted(inPackOrder))].map((shard) => shard.map((one) => one.id).join(' '));
}

describe('shardsOf', () => {
  it('keeps every article, in order, and never makes a shard too large', () => {
    fc.assert(
      fc.property(articles(80), (all) => {
        const sorted = all.toSorted(inPackOrder);
        const made = [...shardsOf(sorted)];
        expect(made.flat()).toEqual(sorted);
        for (const shard of made) {
          expect(shard.length).toBeGreaterThan(0);
          expect(shard.length).toBeLessThanOrEqual(WRITTEN_SHARD.articles);
          const bytes = shard.reduce((sum, one) => sum + one.bytes, 0);
          expect(shard.length === 1 || bytes <= WRITTEN_SHARD.unpacked).toBe(true);
        }
      }),
    );
  });

  it('makes the same shards of the same articles, in whatever order they come', () => {
    fc.assert(
      fc.property(articles(40), fc.infiniteStream(fc.nat()), (all, keys) => {
        const shuffled = all
          .map((one) => ({ one, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(shards(shuffled)).toEqual(shards(all));
      }),
    );
  });

  it('changes about a shard for each article that comes or goes', () => {
    const small = placed.map((one) => ({ ...one, bytes: 1_000 }));
    const many = fc.uniqueArray(small, {
      selector: (one) => one.id,
      minLength: 100,
      maxLength: 400,
      size: 'max',
    });
    fc.assert(
      fc.property(many, fc.integer({ min: 0, max: 8 }), (all, k) => {
        const before = new Set(shards(all.slice(k)));
        const changed = shards(all).filter((shard) => !before.has(shard));
        // An article that ends a shard parts one in two.
        expect(changed.length).toBeLessThanOrEqual(2 * k);
        const after = new Set(shards(all));
        const gone = [...before].filter((shard) => !after.has(shard));
        expect(gone.length).toBeLessThanOrEqual(k + 1);
      }),
      { numRuns: 50 },
    );
  });
});
