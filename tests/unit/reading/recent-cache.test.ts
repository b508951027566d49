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

  it('stops what the last one who waited has given up, and computes it anew for the next', async () => {
    const cache = new RecentCache<string>(2);
    const signals: AbortSignal[] = [];
    const compute = (signal: AbortSignal) => {
      signals.push(signal);
      return new Promise<string>((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    };
    const [one, other] = [new AbortController(), new AbortController()];
    const answers = [cache.get('a', compute, one.signal), cache.get('a', compute, other.signal)];
    const refused = answers.map((answer) => expect(answer).rejects.toThrow('left'));
    one.abort(new Error('left'));
    await refused[0];
    expect(signals[0]?.aborted).toBe(false);
    other.abort(new Error('left'));
    await refused[1];
    expect(signals[0]?.aborted).toBe(true);
    expect(await cache.get('a', async () => 'anew')).toBe('anew');
  });

  it('goes on for one who stays, and for one who cannot give up', async () => {
    const cache = new RecentCache<string>(2);
    const { promise, resolve } = Promise.withResolvers<string>();
    const leaver = new AbortController();
    let stopped = false;
    const compute = (signal: AbortSignal) => {
      signal.addEventListener('abort', () => {
        stopped = true;
      });
      return promise;
    };
    const left = expect(cache.get('a', compute, leaver.signal)).rejects.toThrow('left');
    const stays = cache.get('a', compute);
    leaver.abort(new Error('left'));
    await left;
    resolve('there');
    expect(await stays).toBe('there');
    expect(stopped).toBe(false);
  });

  it('does not begin for one who has left already', async () => {
    const compute = vi.fn(async () => 'x');
    const answer = new RecentCache<string>(2).get('a', compute, AbortSignal.abort(new Error('left')));
    await expect(answer).rejects.toThrow('left');
    expect(compute).not.toHaveBeenCalled();
  });

  it('keeps an answer that came, whoever leaves afterwards', async () => {
    const cache = new RecentCache<string>(2);
    const leaver = new AbortController();
    await cache.get('a', async () => 'first', leaver.signal);
    leaver.abort();
    expect(await cache.get('a', async () => 'second')).toBe('first');
  });

  it('gives early what the computation tells before its end, and lets it go on', async () => {
    const cache = new RecentCache<string>(2);
    const { promise, resolve } = Promise.withResolvers<string>();
    const compute = vi.fn((_: AbortSignal, tellEarly: (early: string) => void) => {
      tellEarly('some');
      tellEarly('more');
      return promise;
    });
    const tab = new AbortController();
    expect(await cache.getEarly('a', compute, tab.signal)).toBe('some');
    const all = cache.get('a', compute, tab.signal);
    resolve('all');
    expect(await all).toBe('all');
    expect(await cache.getEarly('a', compute, tab.signal)).toBe('all');
    expect(compute).toHaveBeenCalledTimes(1);
  });

  it('gives the answer where nothing was told before it, and its failure too', async () => {
    const cache = new RecentCache<string>(2);
    expect(await cache.getEarly('a', async () => 'all')).toBe('all');
    await expect(cache.getEarly('b', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    const left = AbortSignal.abort(new Error('left'));
    await expect(cache.getEarly('c', async () => 'all', left)).rejects.toThrow('left');
  });

  it('stops for one who got something early and left', async () => {
    const cache = new RecentCache<string>(2);
    let stopped = false;
    const tab = new AbortController();
    const early = cache.getEarly(
      'a',
      (signal, tellEarly) => {
        tellEarly('some');
        return new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            stopped = true;
            reject(signal.reason);
          });
        });
      },
      tab.signal,
    );
    expect(await early).toBe('some');
    expect(stopped).toBe(false);
    tab.abort(new Error('left'));
    expect(stopped).toBe(true);
  });
});
