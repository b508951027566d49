import { useAnswer } from '../shared/use-answer.ts';
import { useWorkWatch } from '../shared/use-work-watch.ts';
import { WhenLoaded } from '../shared/when-loaded.tsx';
import { FeedRow } from './feed-row.tsx';
import { FindFeedForm } from './find-feed-form.tsx';
import { OpmlTransfer } from './opml-transfer.tsx';

/** Outlets that are followed by their feeds: how each fares, and how more are followed. */
export function FeedsSection({ onChanged }: { readonly onChanged: () => void }) {
  const { loaded, refresh, retry } = useAnswer({ type: 'view/feeds' });
  const feeds = loaded.state === 'ready' ? loaded.value : [];
  const changing = feeds.some(({ polling, state }) => polling || state === 'leaving');
  useWorkWatch(changing, refresh, onChanged);
  const changed = () => {
    void refresh();
    onChanged();
  };
  return (
    <section class="library-section feeds-section" aria-labelledby="feeds-heading">
      <h2 id="feeds-heading">Outlets you follow</h2>
      <p class="section-note">
        Sidelight asks the feeds of these outlets for new articles and keeps them in your corpus, whether you
        read them or not. It asks nobody else, and sends nothing but the question.
      </p>
      <WhenLoaded loaded={loaded} label="Looking up what you follow" onRetry={() => void retry()}>
        {(followed) =>
          followed.length > 0 && (
            <ul class="feed-list">
              {followed.map((feed) => (
                <FeedRow key={feed.id} feed={feed} onChanged={changed} />
              ))}
            </ul>
          )
        }
      </WhenLoaded>
      <FindFeedForm onFollowed={changed} />
      <OpmlTransfer onFollowed={changed} />
    </section>
  );
}
