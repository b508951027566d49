/**
 * How long a page has to be in view before it counts as read, in milliseconds. Chartbeat counted in 2014 that every
 * second visit ends within 15 seconds; who stays longer did not come by mistake.
 */
export const READING_TIME = 15_000;

/**
 * Resolves once a page has been in view for so long, whatever pauses there were; true then, false where the signal ended
 * the wait.
 */
export function untilRead(
  document: Pick<Document, 'visibilityState' | 'addEventListener'>,
  signal: AbortSignal,
  needed: number = READING_TIME,
): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const done = new AbortController();
  let left = needed;
  let since: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (isRead: boolean) => {
    clearTimeout(timer);
    done.abort();
    resolve(isRead);
  };
  const follow = () => {
    const isVisible = document.visibilityState === 'visible';
    if (isVisible && since === null) {
      since = Date.now();
      timer = setTimeout(() => end(true), left);
    } else if (!isVisible && since !== null) {
      clearTimeout(timer);
      left = Math.max(0, left - (Date.now() - since));
      since = null;
    }
  };
  if (signal.aborted) end(false);
  else {
    signal.addEventListener('abort', () => end(false), { once: true, signal: done.signal });
    document.addEventListener('visibilitychange', follow, { signal: done.signal });
    follow();
  }
  return promise;
}
