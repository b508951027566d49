/**
 * How long a page has to be in view before it counts as read, in milliseconds. Chartbeat counted in 2014 that every
 * second visit ends within 15 seconds; who stays longer did not come by mistake.
 */
const READING_TIME = 15_000;

/** How often a page is looked at, in milliseconds: a browser does not tell of every way into view by an event. */
const TICK = 500;

/**
 * Resolves once a page has been in view for so long, whatever pauses there were; true then, false where the signal ended
 * the wait.
 */
export function untilRead(
  document: Pick<Document, 'visibilityState'>,
  signal: AbortSignal,
  needed: number = READING_TIME,
): Promise<boolean> {
  return new Promise((resolve) => {
    let seen = 0;
    const timer = setInterval(() => {
      // Browsers let pages in the background wait longer between ticks; a tick never counts for more than one.
      if (document.visibilityState === 'visible') seen += TICK;
      if (seen < needed && !signal.aborted) return;
      clearInterval(timer);
      resolve(!signal.aborted);
    }, TICK);
  });
}
