import { describe, expect, it, vi } from 'vitest';
import { RecentCache } from '../../../utils/reading/recent-cache.ts';

describe('RecentCache', () => {
  it('shares one computation among all who ask the same', async () => {
    const cache = new RecentCache<number>(2);
    const compute = vi.fn(async () => 7);
    expect(await Promise.all([cache.get('a', compute), cache.get('a', compute)])).toEqual([7, 7]);
    expect(compute).toHaveBeenCalledTimes(1);
  });

  it('forgets what was not asked for longest', async () => {
    const cache = new RecentCache<string>(2);
    const ask = (key: string) => cache.get(key, async () => `${key}${++asked}`);
    let asked = 0;
    await ask('a');
    await ask('b');
    await ask('a');
    await ask('c');
    expect(await ask('a')).toBe('a1');
    expect(await ask('b')).toBe('b4');
  });

  it('does not keep a failure', async () => {
    const cache = new RecentCache<string>(2);
    await expect(cache.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await cache.get('a', async () => 'yes')).toBe('yes');
  });
});
