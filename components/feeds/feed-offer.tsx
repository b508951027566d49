import { useId, useState } from 'preact/hooks';
import type { OfferedFeed } from '../../utils/messages/feed-messages.ts';
import { ProblemLine } from '../shared/problem-line.tsx';
import { hostOf, originsOf } from './feed-origins.ts';
import { useFollowing } from './use-following.ts';

interface FeedOfferProps {
  readonly feed: OfferedFeed;
  readonly onFollowed: () => void;
}

/** A feed that can be followed: whom that will ask, how much of each article is wanted, and the button. */
export function FeedOffer({ feed, onFollowed }: FeedOfferProps) {
  const id = useId();
  const [fullText, setFullText] = useState(false);
  const { action, follow } = useFollowing();
  const busy = action.state === 'busy';
  const start = async () => {
    if (await follow([feed], fullText)) onFollowed();
  };
  return (
    <div class="feed-offer">
      <p class="feed-title" id={`${id}-title`} dir="auto">
        {feed.title}
      </p>
      {feed.followed ? (
        <p class="section-note">You follow this feed.</p>
      ) : (
        <>
          {feed.articles !== null && (
            <label class="feed-choice">
              <input
                type="checkbox"
                checked={fullText}
                onChange={(event) => setFullText(event.currentTarget.checked)}
              />
              Fetch the whole text of each new article from {hostOf(feed.articles)}, where the feed has only a
              summary
            </label>
          )}
          <p class="section-note" id={`${id}-why`}>
            {reasonText(originsOf(feed, fullText).map(hostOf))}
          </p>
          <button
            type="button"
            class="button button-primary"
            aria-disabled={busy}
            aria-describedby={`${id}-title ${id}-why`}
            onClick={() => {
              if (!busy) void start();
            }}
          >
            {busy ? 'Following…' : 'Follow'}
          </button>
        </>
      )}
      <ProblemLine action={action} />
    </div>
  );
}

/** Whom following asks, before the browser puts the question. */
function reasonText(hosts: readonly string[]): string {
  return `From then on Sidelight asks ${hosts.join(' and ')} for new articles, at most every quarter of an hour and without cookies, and keeps them in your corpus. Your browser may ask you first.`;
}
