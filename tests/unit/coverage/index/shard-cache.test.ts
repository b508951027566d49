import { describe, expect, it } from 'vitest';
import { giveBack } from '../../../../utils/coverage/index/give-back.ts';
import { ShardCache } from '../../../../utils/coverage/index/shard-cache.ts';

describe('a cache of shards', () => {
  it('has copies, whatever becomes of what was read', () => {
    const cache = new ShardCache();
    const shard = Uint8Array.of(1, 2, 3);
    cache.keep(new Map([['one', shard]]));
    giveBack(shard);
    expect(cache.get('one')).toEqual(Uint8Array.of(1, 2, 3));
    expect(cache.get('other')).toBeUndefined();
  });

  it('keeps the last of more than there is room for', () => {
    const cache = new ShardCache();
    const names = Array.from({ length: 10 }, (_, at) => `${at}`);
    cache.keep(new Map(names.map((name) => [name, new Uint8Array(120_000)])));
    expect(names.filter((name) => cache.get(name) !== undefined)).toEqual(['6', '7', '8', '9']);
  });

  it('drops what was asked for longest ago', () => {
    const cache = new ShardCache();
    for (const name of ['a', 'b']) cache.keep(new Map([[name, new Uint8Array(200_000)]]));
    cache.get('a');
    cache.keep(new Map([['c', new Uint8Array(200_000)]]));
    expect(['a', 'b', 'c'].filter((name) => cache.get(name) !== undefined)).toEqual(['a', 'c']);
  });
});
