import { useState } from 'preact/hooks';
import type { OfferedFeed } from '../../utils/messages/feed-messages.ts';
import { AddressForm } from '../shared/address-form.tsx';
import { useClient } from '../shared/client-context.ts';
import { NOT_ALLOWED } from '../shared/not-allowed.ts';
import { useOriginPermission } from '../shared/origin-permission.ts';
import type { ActionState } from '../shared/use-action.ts';
import { FeedOffer } from './feed-offer.tsx';
import { typedAddress } from './typed-address.ts';

const NO_ADDRESS = {
  message: 'This is no address of a page.',
  remedy: 'Give one such as harbour.example or https://harbour.example/feed.',
};

/** Follows an outlet by the address of its feed, or of a page that offers one. */
export function FindFeedForm({ onFollowed }: { readonly onFollowed: () => void }) {
  const client = useClient();
  const requestOrigins = useOriginPermission();
  const [typed, setTyped] = useState('');
  const [action, setAction] = useState<ActionState>({ state: 'idle' });
  const [found, setFound] = useState<readonly OfferedFeed[]>([]);

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
    <div class="find-feed">
      <AddressForm
        label="Address of an outlet’s page or of its feed"
        button="Look for a feed"
        hint="Sidelight asks that page once, to see which feeds it has. Your browser may ask you first."
        typed={typed}
        onType={setTyped}
        action={action}
        onLook={() => void find()}
      />
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
    </div>
  );
}
