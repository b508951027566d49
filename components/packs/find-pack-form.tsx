import { useId, useState } from 'preact/hooks';
import type { PackPreview } from '../../utils/messages/pack-messages.ts';
import type { Problem } from '../../utils/messages/problem.ts';
import { manifestAddress } from '../../utils/packs/pack-address.ts';
import { PackError } from '../../utils/packs/pack-error.ts';
import { useClient } from '../shared/client-context.ts';
import { useOriginPermission } from '../shared/origin-permission.ts';
import { ProblemLine } from '../shared/problem-line.tsx';
import type { ActionState } from '../shared/use-action.ts';
import { PackOffer } from './pack-offer.tsx';

const NOT_ALLOWED: Problem = {
  message: 'No server was asked: your browser did not allow it.',
  remedy: 'Try again, and say yes when the browser asks.',
};

/** Looks at the pack at an address, and shows what it is before anything of it is installed. */
export function FindPackForm({ onSubscribed }: { readonly onSubscribed: () => void }) {
  const id = useId();
  const client = useClient();
  const requestOrigins = useOriginPermission();
  const [typed, setTyped] = useState('');
  const [action, setAction] = useState<ActionState>({ state: 'idle' });
  const [found, setFound] = useState<PackPreview | null>(null);
  const busy = action.state === 'busy';

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
      <form
        class="find-pack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void look();
        }}
      >
        <label for={`${id}-address`}>Address of a pack</label>
        <div class="find-pack-row">
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
            {busy ? 'Looking…' : 'Look at the pack'}
          </button>
        </div>
        <p class="section-note" id={`${id}-hint`}>
          Sidelight asks that server what the pack is; nothing is installed by that. Your browser may ask you
          first.
        </p>
        <ProblemLine action={action} />
      </form>
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
