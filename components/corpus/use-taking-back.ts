import { useState } from 'preact/hooks';
import type { Problem } from '../../utils/messages/answers.ts';
import type { ViewRequest } from '../../utils/messages/protocol.ts';
import { useClient } from '../shared/client-context.ts';

/** Something that can be taken back, and put back again. */
export interface Removal {
  readonly remove: ViewRequest;
  /** Makes it again as it was. */
  readonly restore: ViewRequest;
  /** What it is, to be named afterwards. */
  readonly name: string;
}

/** How the newest taking back went. */
export type TakingBack =
  | { readonly state: 'idle' }
  | { readonly state: 'removed'; readonly removal: Removal }
  | { readonly state: 'restored'; readonly name: string }
  | { readonly state: 'failed'; readonly problem: Problem };

/** Takes entries of a list back, and puts the newest of them back again; `changed` is called after either. */
export function useTakingBack(changed: () => Promise<void>) {
  const client = useClient();
  const [taking, setTaking] = useState<TakingBack>({ state: 'idle' });

  const send = async (request: ViewRequest, done: TakingBack) => {
    const answer = await client.ask(request);
    setTaking(answer.ok ? done : { state: 'failed', problem: answer.problem });
    if (answer.ok) await changed();
  };

  return {
    taking,
    takeBack: (removal: Removal) => send(removal.remove, { state: 'removed', removal }),
    putBack: ({ restore, name }: Removal) => send(restore, { state: 'restored', name }),
  };
}
