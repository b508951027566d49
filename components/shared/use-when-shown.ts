import { useEffect } from 'preact/hooks';

/** Calls back whenever the view comes to the front again: things may have changed while it was hidden. */
export function useWhenShown(shown: () => void): void {
  useEffect(() => {
    const onChange = () => {
      if (document.visibilityState === 'visible') shown();
    };
    document.addEventListener('visibilitychange', onChange);
    return () => document.removeEventListener('visibilitychange', onChange);
  }, [shown]);
}
