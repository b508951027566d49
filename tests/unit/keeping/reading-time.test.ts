import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { untilRead } from '../../../utils/keeping/reading-time.ts';

class FakePage {
  visibilityState: DocumentVisibilityState = 'visible';
}

describe('the time that a page is read', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function wait(page: FakePage, signal = new AbortController().signal) {
    const outcome: { isRead: boolean | null } = { isRead: null };
    void untilRead(page, signal, 1_000).then((isRead) => {
      outcome.isRead = isRead;
    });
    return outcome;
  }

  it('is over when the page was in view for long enough', async () => {
    const outcome = wait(new FakePage());
    await vi.advanceTimersByTimeAsync(999);
    expect(outcome.isRead).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    expect(outcome.isRead).toBe(true);
  });

  it('counts nothing while the page is hidden, and goes on where it was', async () => {
    const page = new FakePage();
    const outcome = wait(page);
    await vi.advanceTimersByTimeAsync(500);
    page.visibilityState = 'hidden';
    await vi.advanceTimersByTimeAsync(60_000);
    expect(outcome.isRead).toBeNull();
    page.visibilityState = 'visible';
    await vi.advanceTimersByTimeAsync(499);
    expect(outcome.isRead).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    expect(outcome.isRead).toBe(true);
  });

  it('begins with the first look at a page that was opened behind others', async () => {
    const page = new FakePage();
    page.visibilityState = 'hidden';
    const outcome = wait(page);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(outcome.isRead).toBeNull();
    page.visibilityState = 'visible';
    await vi.advanceTimersByTimeAsync(1_000);
    expect(outcome.isRead).toBe(true);
  });

  it('ends with its signal', async () => {
    const stop = new AbortController();
    const outcome = wait(new FakePage(), stop.signal);
    stop.abort();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(outcome.isRead).toBe(false);
  });
});
