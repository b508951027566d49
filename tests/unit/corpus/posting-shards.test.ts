import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packShards, shardOf, type TermPostings, unpackShard } from '../../../utils/corpus/posting-shards.ts';

const anyPostings: fc.Arbitrary<TermPostings> = fc
  .uniqueArray(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { minLength: 1, maxLength: 20 })
  .map((documents) => documents.sort((a, b) => a - b))
  .chain((documents) =>
    fc
      .array(fc.integer({ min: 1, max: 4000 }), { minLength: documents.length, maxLength: documents.length })
      .map((quarters) => ({ documents, weights: quarters.map((quarter) => quarter / 4) })),
  );

const anyTerms = fc
  .uniqueArray(fc.tuple(fc.string({ unit: 'grapheme', minLength: 1 }), anyPostings), {
    selector: ([term]) => term.normalize('NFC'),
    maxLength: 60,
  })
  .map((entries) => new Map(entries));

describe('shards', () => {
  it('give back every term with its postings, from the shard that its hash names', () => {
    fc.assert(
      fc.property(anyTerms, (postings) => {
        const shards = packShards(postings);
        for (const [term, found] of postings) {
          const shard = shards[shardOf(term, shards.length)] ?? new Uint8Array();
          expect(unpackShard(shard, new Set([term]))).toEqual(new Map([[term, found]]));
        }
        const all = shards.flatMap((shard) => [...unpackShard(shard, null)]);
        expect(new Map(all)).toEqual(postings);
      }),
    );
  });

  it('are about as large as they should be', () => {
    const postings = new Map(
      Array.from({ length: 5000 }, (_, i) => [`term-${i}`, { documents: [i, i + 7], weights: [1, 2.5] }]),
    );
    const shards = packShards(postings);
    expect(shards.length).toBeGreaterThan(10);
    for (const { length } of shards) expect(length).toBeLessThan(8192);
  });
});
