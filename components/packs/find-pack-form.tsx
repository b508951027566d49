import { useState } from 'preact/hooks';
import type { PackPreview } from '../../utils/messages/pack-messages.ts';
import type { Problem } from '../../utils/messages/problem.ts';
import { manifestAddress } from '../../utils/packs/pack-address.ts';
import { PackError } from '../../utils/packs/pack-error.ts';
import { AddressForm } from '../shared/address-form.tsx';
import { useClient } from '../shared/client-context.ts';
import { NOT_ALLOWED } from '../shared/not-allowed.ts';
import { useOriginPermission } from '../shared/origin-permission.ts';
import type { ActionState } from '../shared/use-action.ts';
import { PackOffer } from './pack-offer.tsx';

/** Looks at the pack at an address, and shows what it is before anything of it is installed. */
export function FindPackForm({ onSubscribed }: { readonly onSubscribed: () => void }) {
  const client = useClient();
  const requestOrigins = useOriginPermission();
  const [typed, setTyped] = useState('');
  const [action, setAction] = useState<ActionState>({ state: 'idle' });
  const [found, setFound] = useState<PackPreview | null>(null);

  const look = async () => {
    setFound(null);
    const address = addressOf(typed);
    if (typeof address !== 'string') return setAction({ state: 'failed', problem: address });
    const allowed = requestOrigins([new URL(address).origin]);
    setAction({ state: 'busy' });
    if (!(await allowed.catch(() => false))) return setAction({ state: 'failed', problem: NOT_ALLOWED });
    const answer = await client.ask({ type: 'view/pack-preview', url: address });
    setAction(answer.ok ? { state: 'done' } : { state: 'failed', problem: answer.problem });
    if (answer.ok) setFound(answer.value);
  };

  return (
    <div class="find-pack">
      <AddressForm
        label="Address of a pack"
        button="Look at the pack"
        hint="Sidelight asks that server what the pack is; nothing is installed by that. Your browser may ask you first."
        typed={typed}
        onType={setTyped}
        action={action}
        onLook={() => void look()}
      />
      {found !== null && (
        <PackOffer
          pack={found}
          onSubscribed={() => {
            setFound(null);
            setTyped('');
            onSubscribed();
          }}
        />
      )}
    </div>
  );
}

/** What was typed as the address of a manifest, or why it is none. */
function addressOf(typed: string): string | Problem {
  try {
    return manifestAddress(typed);
  } catch (error) {
    if (error instanceof PackError) return error.problem;
    throw error;
  }
}
