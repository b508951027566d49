import { useEffect } from 'preact/hooks';

/** Milliseconds between two looks at how far work has come. */
const LOOK_EVERY = 1_000;

/** Looks again and again how far some work in the background has come; `work` is what was seen last, null for none. */
export function useLookingAgain(work: object | null, look: () => void): void {
  useEffect(() => {
    if (work === null) return;
    const timer = setTimeout(look, LOOK_EVERY);
    return () => clearTimeout(timer);
  }, [work, look]);
}
