import { useId } from 'preact/hooks';
import type { FeedView } from '../../utils/messages/feed-messages.ts';
import { countText } from '../shared/count-text.ts';
import { useDisclosure } from '../shared/disclosure.tsx';
import { useOriginPermission } from '../shared/origin-permission.ts';
import { ProblemLine } from '../shared/problem-line.tsx';
import { useAction } from '../shared/use-action.ts';
import { hostOf, originsOf } from './feed-origins.ts';
import { FullTextChoice } from './full-text-choice.tsx';
import { LeaveFeed } from './leave-feed.tsx';
import { MomentText } from './moment-text.tsx';

interface FeedRowProps {
  readonly feed: FeedView;
  readonly onChanged: () => void;
}

/** A followed feed: how it fares, and what can be done about it. */
export function FeedRow({ feed, onChanged }: FeedRowProps) {
  const id = useId();
  const { action, run } = useAction();
  const requestOrigins = useOriginPermission();
  const leaving = useDisclosure();
  const busy = action.state === 'busy' || feed.polling;
  const poll = async () => {
    // The reader may have taken the leave back in the browser's settings; where it stands, nothing is asked.
    await requestOrigins(originsOf({ url: feed.url, articles: feed.articlesAt }, feed.fullText)).catch(
      () => false,
    );
    await run({ type: 'view/poll-feed', id: feed.id });
    onChanged();
  };
  return (
    <li class="feed-row" aria-labelledby={`${id}-title`}>
      <p class="feed-title" id={`${id}-title`} dir="auto">
        {feed.title}
      </p>
      <p class="section-note">
        {hostOf(feed.url)} · {countText(feed.articles, 'article')} · <Fate feed={feed} />
      </p>
      {feed.failing !== null && feed.state !== 'leaving' && (
        <p class="problem-line">
          Has not worked since <MomentText moment={feed.failing.since} />:{' '}
          <strong>{feed.failing.message}</strong> {feed.failing.remedy}
        </p>
      )}
      {feed.state !== 'leaving' && (
        <>
          <FullTextChoice feed={feed} onChanged={onChanged} />
          <div class="button-row">
            <button
              type="button"
              class="button"
              aria-disabled={busy}
              aria-describedby={`${id}-title`}
              onClick={() => {
                if (!busy) void poll();
              }}
            >
              {busy ? 'Asking…' : 'Ask now'}
            </button>
            <button type="button" class="button" aria-describedby={`${id}-title`} {...leaving.button}>
              Stop following…
            </button>
          </div>
          <div {...leaving.content}>{leaving.open && <LeaveFeed feed={feed} onLeft={onChanged} />}</div>
        </>
      )}
      <ProblemLine action={action} />
    </li>
  );
}

/** When it brought something last, and when it is asked again. */
function Fate({ feed }: { readonly feed: FeedView }) {
  if (feed.state === 'leaving') return <>its articles are being removed</>;
  return (
    <>
      {feed.heardAt === null ? (
        'not read yet'
      ) : (
        <>
          last read <MomentText moment={feed.heardAt} />
        </>
      )}
      {' · '}
      {feed.nextAt === null ? (
        'is asked no more'
      ) : (
        <>
          next <MomentText moment={feed.nextAt} />
        </>
      )}
    </>
  );
}
