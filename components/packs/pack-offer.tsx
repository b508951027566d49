import type { PackPreview } from '../../utils/messages/pack-messages.ts';
import { ProblemLine } from '../shared/problem-line.tsx';
import { useAction } from '../shared/use-action.ts';
import { PackFacts } from './pack-facts.tsx';

interface PackOfferProps {
  readonly pack: PackPreview;
  readonly onSubscribed: () => void;
}

/** A pack before it is installed: what it says of itself, and the way to have it. */
export function PackOffer({ pack, onSubscribed }: PackOfferProps) {
  const { action, run } = useAction();
  const busy = action.state === 'busy';
  const subscribe = async () => {
    if (await run({ type: 'view/subscribe-pack', url: pack.url })) onSubscribed();
  };
  return (
    <div class="pack-offer">
      <p class="pack-title" dir="auto">
        {pack.title}
      </p>
      <PackFacts about={pack} />
      {pack.older && (
        <p class="section-note">
          It was read by an older version of Sidelight: its articles are read again in the background once
          they are there.
        </p>
      )}
      {pack.followed ? (
        <p>You have this pack.</p>
      ) : (
        <button
          type="button"
          class="button button-primary"
          aria-disabled={busy}
          onClick={() => {
            if (!busy) void subscribe();
          }}
        >
          {busy ? 'Subscribing…' : 'Subscribe'}
        </button>
      )}
      <ProblemLine action={action} />
    </div>
  );
}
