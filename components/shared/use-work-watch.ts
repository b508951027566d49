import { useEffect, useRef } from 'preact/hooks';
import { useWhenShown } from './use-when-shown.ts';

/** How often a list is asked for again while the worker works on something in it, in milliseconds. */
export const WHILE_WORKING = 1_500;

/** Keeps a list fresh while the worker works on something in it, and when the page is shown again; tells when work ends. */
export function useWorkWatch(isWorking: boolean, refresh: () => Promise<void>, onEnd: () => void): void {
  useWhenShown(refresh);
  useEffect(() => {
    if (!isWorking) return;
    const timer = setInterval(() => void refresh(), WHILE_WORKING);
    return () => clearInterval(timer);
  }, [isWorking, refresh]);
  const wasWorking = useRef(false);
  useEffect(() => {
    if (wasWorking.current && !isWorking) onEnd();
    wasWorking.current = isWorking;
  }, [isWorking, onEnd]);
}
