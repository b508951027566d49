import { useState } from 'preact/hooks';
import type { OfferedFeed } from '../../utils/messages/feed-messages.ts';
import { useClient } from '../shared/client-context.ts';
import { NOT_ALLOWED } from '../shared/not-allowed.ts';
import { useOriginPermission } from '../shared/origin-permission.ts';
import type { ActionState } from '../shared/use-action.ts';
import { originsOf } from './feed-origins.ts';

/**
 * Follows feeds: asks the browser for leave to reach their servers, which has to happen in the click, and then the
 * worker. `follow` resolves with whether all are followed.
 */
export function useFollowing() {
  const client = useClient();
  const requestOrigins = useOriginPermission();
  const [action, setAction] = useState<ActionState>({ state: 'idle' });

  const follow = async (feeds: readonly OfferedFeed[], fullText: boolean): Promise<boolean> => {
    const allowed = requestOrigins([...new Set(feeds.flatMap((feed) => originsOf(feed, fullText)))]);
    setAction({ state: 'busy' });
    if (!(await allowed.catch(() => false))) {
      setAction({ state: 'failed', problem: NOT_ALLOWED });
      return false;
    }
    for (const feed of feeds) {
      const { url, title } = feed;
      const origins = originsOf(feed, fullText);
      const answer = await client.ask({ type: 'view/follow-feed', url, title, origins, fullText });
      if (answer.ok) continue;
      setAction({ state: 'failed', problem: answer.problem });
      return false;
    }
    setAction({ state: 'done' });
    return true;
  };
  return { action, follow };
}
