import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { READER_VERSION } from '../../../utils/actors/reader-version.ts';
import { readManifest } from '../../../utils/packs/manifest.ts';
import { PackError } from '../../../utils/packs/pack-error.ts';
import { numberedArticles, packOf } from './example-pack.ts';

const { manifest } = await packOf(await numberedArticles(0, 6), 2);
const [shard] = manifest.shards;

function reading(change: object): () => unknown {
  return () => readManifest(JSON.stringify({ ...manifest, ...change }));
}

describe('readManifest', () => {
  it('gives what a manifest says, and nothing that the format does not know', () => {
    expect(readManifest(JSON.stringify({ ...manifest, tracker: 'x' }))).toEqual(manifest);
  });

  it.each([
    ['another format', { format: 2 }, 'has the format 2'],
    ['a newer reader', { reader: READER_VERSION + 1 }, 'newer version of Sidelight'],
    ['a path for a hash', { shards: [{ ...shard, hash: `../../${'a'.repeat(58)}` }] }, 'is no SHA-256'],
    ['a shard of any size', { shards: [{ ...shard, unpacked: 10 ** 12 }] }, 'is more than'],
    ['a shard of nothing', { shards: [{ ...shard, articles: 0 }] }, 'is 0'],
    ['a negative count', { counts: { ...manifest.counts, articles: -1 } }, 'is negative'],
    ['counts that are made up', { counts: { ...manifest.counts, articles: 5 } }, 'counts something else'],
    ['a shard twice', { shards: [shard, shard] }, 'lists a shard twice'],
    ['no title', { title: undefined }, 'lacks “title”'],
    ['a title without end', { title: 'x'.repeat(201) }, 'longer than 200'],
    ['a record for a text', { licence: { is: 'mine' } }, '“licence”'],
  ])('refuses %s', (_, change, why) => {
    expect(reading(change)).toThrow(PackError);
    expect(reading(change)).toThrow(why);
  });

  it.each([['<!doctype html><title>404</title>'], [''], ['[]'], ['null'], ['{"format":"1"}']])(
    'says that %j is no pack',
    (text) => {
      expect(() => readManifest(text)).toThrow('What is at this address is no pack.');
    },
  );

  it('never fails in another way', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => readManifest(text)).toThrow(PackError);
      }),
    );
  });
});
