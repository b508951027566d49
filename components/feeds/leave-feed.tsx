import type { FeedView } from '../../utils/messages/feed-messages.ts';
import { countText } from '../shared/count-text.ts';
import { ProblemLine } from '../shared/problem-line.tsx';
import { useAction } from '../shared/use-action.ts';

interface LeaveFeedProps {
  readonly feed: FeedView;
  readonly onLeft: () => void;
}

/** The choice of what becomes of the articles of a feed that is followed no longer. */
export function LeaveFeed({ feed, onLeft }: LeaveFeedProps) {
  const { action, run } = useAction();
  const busy = action.state === 'busy';
  const leave = async (articles: 'keep' | 'remove') => {
    if (busy) return;
    await run({ type: 'view/unfollow-feed', id: feed.id, articles });
    onLeft();
  };
  return (
    <div class="leave-feed">
      <p>
        What about its {countText(feed.articles, 'article')}? Those that you kept, imported or have from
        another source stay in any case.
      </p>
      <div class="button-row">
        <button type="button" class="button" aria-disabled={busy} onClick={() => void leave('keep')}>
          Keep them
        </button>
        <button type="button" class="button" aria-disabled={busy} onClick={() => void leave('remove')}>
          Remove them
        </button>
      </div>
      <ProblemLine action={action} />
    </div>
  );
}
