import { useState } from 'preact/hooks';
import type { FeedView } from '../../utils/messages/feed-messages.ts';
import { useClient } from '../shared/client-context.ts';
import { useOriginPermission } from '../shared/origin-permission.ts';
import { ProblemLine } from '../shared/problem-line.tsx';
import type { ActionState } from '../shared/use-action.ts';
import { hostOf } from './feed-origins.ts';

interface FullTextChoiceProps {
  readonly feed: FeedView;
  readonly onChanged: () => void;
}

const REFUSED = {
  message: 'Your browser did not allow it, so the feed’s own text is kept as before.',
  remedy: 'Try again, and say yes when the browser asks.',
};

/** Whether the whole text of each article is fetched; offered once it is known where the articles lie. */
export function FullTextChoice({ feed, onChanged }: FullTextChoiceProps) {
  const client = useClient();
  const requestOrigins = useOriginPermission();
  const [action, setAction] = useState<ActionState>({ state: 'idle' });
  const { id, articlesAt } = feed;
  if (articlesAt === null) return null;

  const choose = async (fullText: boolean) => {
    const allowed = fullText ? requestOrigins([articlesAt]) : Promise.resolve(true);
    setAction({ state: 'busy' });
    if (await allowed.catch(() => false)) {
      const origins = fullText ? [articlesAt] : [];
      const answer = await client.ask({ type: 'view/set-full-text', id, fullText, origins });
      setAction(answer.ok ? { state: 'done' } : { state: 'failed', problem: answer.problem });
    } else setAction({ state: 'failed', problem: REFUSED });
    onChanged();
  };

  return (
    <>
      <label class="feed-choice">
        <input
          type="checkbox"
          checked={feed.fullText}
          onChange={(event) => void choose(event.currentTarget.checked)}
        />
        Fetch whole articles from {hostOf(articlesAt)}, where the feed has only a summary
      </label>
      <ProblemLine action={action} />
    </>
  );
}
