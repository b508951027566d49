import { useId, useState } from 'preact/hooks';
import type { OfferedFeed } from '../../utils/messages/feed-messages.ts';
import { useClient } from '../shared/client-context.ts';
import { useOriginPermission } from '../shared/origin-permission.ts';
import { ProblemLine } from '../shared/problem-line.tsx';
import type { ActionState } from '../shared/use-action.ts';
import { FeedOffer } from './feed-offer.tsx';
import { NOT_ALLOWED } from './feed-origins.ts';
import { typedAddress } from './typed-address.ts';

const NO_ADDRESS = {
  message: 'This is no address of a page.',
  remedy: 'Give one such as harbour.example or https://harbour.example/feed.',
};

/** Follows an outlet by the address of its feed, or of a page that offers one. */
export function FindFeedForm({ onFollowed }: { readonly onFollowed: () => void }) {
  const id = useId();
  const client = useClient();
  const requestOrigins = useOriginPermission();
  const [typed, setTyped] = useState('');
  const [action, setAction] = useState<ActionState>({ state: 'idle' });
  const [found, setFound] = useState<readonly OfferedFeed[]>([]);
  const busy = action.state === 'busy';

  const find = async () => {
    const url = typedAddress(typed);
    setFound([]);
    if (url === null) return setAction({ state: 'failed', problem: NO_ADDRESS });
    const allowed = requestOrigins([new URL(url).origin]);
    setAction({ state: 'busy' });
    if (!(await allowed.catch(() => false))) return setAction({ state: 'failed', problem: NOT_ALLOWED });
    const answer = await client.ask({ type: 'view/find-feeds', url });
    setAction(answer.ok ? { state: 'done' } : { state: 'failed', problem: answer.problem });
    if (answer.ok) setFound(answer.value);
  };

  return (
    <form
      class="find-feed"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void find();
      }}
    >
      <label for={`${id}-address`}>Address of an outlet’s page or of its feed</label>
      <div class="find-feed-row">
        <input
          id={`${id}-address`}
          class="text-input"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          maxLength={2000}
          aria-describedby={`${id}-hint`}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button" aria-disabled={busy}>
          {busy ? 'Looking…' : 'Look for a feed'}
        </button>
      </div>
      <p class="section-note" id={`${id}-hint`}>
        Sidelight asks that page once, to see which feeds it has. Your browser may ask you first.
      </p>
      <ProblemLine action={action} />
      {found.map((feed) => (
        <FeedOffer
          key={feed.url}
          feed={feed}
          onFollowed={() => {
            setFound([]);
            setTyped('');
            onFollowed();
          }}
        />
      ))}
    </form>
  );
}
