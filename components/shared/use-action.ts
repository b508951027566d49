import { useCallback, useState } from 'preact/hooks';
import type { Problem } from '../../utils/messages/answers.ts';
import type { ViewRequest } from '../../utils/messages/protocol.ts';
import { useClient } from './client-context.ts';

export type ActionState =
  | { readonly state: 'idle' }
  | { readonly state: 'busy' }
  | { readonly state: 'done' }
  | { readonly state: 'failed'; readonly problem: Problem };

/** Sends a request whose answer carries no value, and follows how it goes. `run` resolves with whether it worked. */
export function useAction(): { action: ActionState; run: (request: ViewRequest) => Promise<boolean> } {
  const client = useClient();
  const [action, setAction] = useState<ActionState>({ state: 'idle' });
  const run = useCallback(
    async (request: ViewRequest) => {
      setAction({ state: 'busy' });
      const answer = await client.ask(request);
      setAction(answer.ok ? { state: 'done' } : { state: 'failed', problem: answer.problem });
      return answer.ok;
    },
    [client],
  );
  return { action, run };
}
