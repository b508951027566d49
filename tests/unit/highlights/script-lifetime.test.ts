import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startLifetime } from '../../../utils/highlights/script-lifetime.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a newer copy of the script ends an older one', () => {
  const older = startLifetime(() => true);
  const newer = startLifetime(() => true);
  expect(older.signal.aborted).toBe(true);
  expect(older.isRunning()).toBe(false);
  expect(newer.isRunning()).toBe(true);
});

test('it ends when the extension goes, noticed at once or soon', async () => {
  let there = true;
  const asked = startLifetime(() => there);
  there = false;
  expect(asked.isRunning()).toBe(false);
  there = true;
  const waiting = startLifetime(() => there);
  there = false;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(waiting.signal.aborted).toBe(true);
});

test('nothing goes on after the end', () => {
  const lifetime = startLifetime(() => true);
  lifetime.end();
  expect(lifetime.isRunning()).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});
