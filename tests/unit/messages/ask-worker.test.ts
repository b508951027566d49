import { describe, expect, test, vi } from 'vitest';
import { workerClient } from '../../../utils/messages/ask-worker.ts';

const request = { type: 'view/corpus' } as const;
const answer = { ok: false, problem: { message: 'Full.', remedy: 'Remove something.' } } as const;

/** A client whose worker behaves as scripted, try by try; the last entry is repeated. */
function clientOf(...tries: (() => Promise<unknown>)[]) {
  let at = 0;
  const send = vi.fn(() => (tries[Math.min(at++, tries.length - 1)] ?? (() => Promise.resolve(undefined)))());
  const pause = vi.fn(() => Promise.resolve());
  return { client: workerClient({ send, pause }), send, pause };
}

describe('asking the worker', () => {
  test('gives the answer as it came', async () => {
    const { client, send } = clientOf(() => Promise.resolve(answer));
    expect(await client.ask(request)).toBe(answer);
    expect(send).toHaveBeenCalledExactlyOnceWith(request);
  });

  test.each([
    ['nobody listened', () => Promise.resolve(undefined)],
    [
      'it was not there',
      () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')),
    ],
    [
      'it was killed while it worked',
      () =>
        Promise.reject(
          new Error(
            'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
          ),
        ),
    ],
    [
      'its port closed',
      () => Promise.reject(new Error('The message port closed before a response was received.')),
    ],
  ])('asks again when %s', async (_, failure) => {
    const { client, send, pause } = clientOf(failure, failure, () => Promise.resolve(answer));
    expect(await client.ask(request)).toBe(answer);
    expect(send).toHaveBeenCalledTimes(3);
    expect(pause).toHaveBeenCalledTimes(2);
  });

  test('gives up in words when it stays silent', async () => {
    const { client, send } = clientOf(() => Promise.resolve(undefined));
    const given = await client.ask(request);
    expect(given.ok).toBe(false);
    expect(!given.ok && given.problem.message).toBe('Sidelight gave no answer.');
    expect(send).toHaveBeenCalledTimes(5);
  });

  test('does not repeat a failure that repeating cannot mend', async () => {
    const { client, send } = clientOf(() => Promise.reject(new Error('Extension context invalidated.')));
    const given = await client.ask(request);
    expect(!given.ok && given.problem.remedy).toMatch(/open it again/);
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('stops waiting for an answer that never comes', async () => {
    vi.useFakeTimers();
    try {
      const { client } = clientOf(() => new Promise(() => {}));
      const asked = client.ask(request);
      await vi.advanceTimersByTimeAsync(60_000);
      const given = await asked;
      expect(!given.ok && given.problem.message).toBe('Sidelight is taking too long.');
    } finally {
      vi.useRealTimers();
    }
  });
});
