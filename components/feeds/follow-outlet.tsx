import { useId } from 'preact/hooks';
import { useDisclosure } from '../shared/disclosure.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { FeedOffer } from './feed-offer.tsx';

interface FollowOutletProps {
  /** Number of the browser tab whose page may offer feeds. */
  readonly tab: number;
}

/** In the popup: the page's own feeds, to follow its outlet by. Nothing where the page offers none. */
export function FollowOutlet({ tab }: FollowOutletProps) {
  const id = useId();
  const { loaded, refresh } = useAnswer({ type: 'view/page-feeds', tab });
  const fold = useDisclosure();
  if (loaded.state !== 'ready' || loaded.value.length === 0) return null;
  const followed = loaded.value.some((feed) => feed.followed);
  return (
    <section class="follow-outlet" aria-labelledby={`${id}-heading`}>
      <h2 class="visually-hidden" id={`${id}-heading`}>
        Feeds of this page
      </h2>
      <button type="button" class="link-button" {...fold.button}>
        {followed ? 'You follow this outlet' : 'Follow this outlet'}
      </button>
      <div class="feed-offers" {...fold.content}>
        {fold.open &&
          loaded.value.map((feed) => (
            <FeedOffer key={feed.url} feed={feed} onFollowed={() => void refresh()} />
          ))}
      </div>
    </section>
  );
}
