import { useEffect, useState } from 'preact/hooks';
import type { SuggestView } from '../../utils/messages/library-messages.ts';
import { useClient } from '../shared/client-context.ts';

/** Quiet time while somebody types before names are looked for, in milliseconds. */
const TYPING_PAUSE = 120;
/** Fewer letters resemble too many names. */
const SHORTEST = 2;

const NOTHING: SuggestView = { outlets: [], actors: [] };

/**
 * Outlets and actors with a name like what is typed. Those of before stay while others are looked for; where that fails
 * there are none, since the search goes on without them.
 */
export function useSuggestions(typed: string): SuggestView {
  const client = useClient();
  const wanted = typed.trim().slice(0, 200);
  const isAsked = wanted.length >= SHORTEST;
  const [found, setFound] = useState(NOTHING);
  useEffect(() => {
    if (!isAsked) {
      setFound(NOTHING);
      return;
    }
    let current = true;
    const timer = setTimeout(async () => {
      const answer = await client.ask({ type: 'view/suggest', typed: wanted });
      if (current) setFound(answer.ok ? answer.value : NOTHING);
    }, TYPING_PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [client, wanted, isAsked]);
  return isAsked ? found : NOTHING;
}
