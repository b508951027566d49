import { useEffect, useRef, useState } from 'preact/hooks';
import type { TabView } from '../../utils/messages/answers.ts';
import { type Loaded, useAnswer } from '../shared/use-answer.ts';
import { useWhenShown } from '../shared/use-when-shown.ts';

/** Pause before a page that is still being read is asked about again, in milliseconds. */
const POLL_PAUSE = 300;

/** After so many questions the page is called silent; some 20 seconds. */
const POLL_LIMIT = 66;

/**
 * What the worker knows about a tab, or with `passage` about a passage that the reader chose in it; asks again while the
 * page is being read and when the view comes to the front.
 */
export function useTabView(
  tab: number,
  passage: boolean,
): {
  loaded: Loaded<TabView>;
  refresh: () => Promise<void>;
  retry: () => Promise<void>;
} {
  const { loaded, refresh, retry } = useAnswer({ type: 'view/tab', tab, ...(passage && { passage }) });
  const asked = useRef(0);
  const [silent, setSilent] = useState(false);
  const reading = loaded.state === 'ready' && loaded.value.page.state === 'loading';

  useEffect(() => {
    if (!reading) {
      asked.current = 0;
      return;
    }
    asked.current += 1;
    if (asked.current > POLL_LIMIT) {
      setSilent(true);
      return;
    }
    const timer = setTimeout(() => void refresh(), POLL_PAUSE);
    return () => clearTimeout(timer);
    // Each answer is a new object, so that every "still reading" starts the next pause.
  }, [reading, loaded, refresh]);

  useWhenShown(refresh);

  const again = () => {
    asked.current = 0;
    setSilent(false);
    return retry();
  };
  if (silent && reading) return { loaded: SILENT_PAGE, refresh, retry: again };
  return { loaded, refresh, retry: again };
}

const SILENT_PAGE: Loaded<TabView> = {
  state: 'failed',
  problem: {
    message: 'The page gives no answer.',
    remedy: 'Reload the page, wait until it has loaded, then try again.',
  },
};
