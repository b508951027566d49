import { useEffect, useState } from 'preact/hooks';
import type { FoundActor } from '../../utils/messages/actor-answers.ts';
import type { Problem } from '../../utils/messages/answers.ts';
import { useClient } from '../shared/client-context.ts';

/** Quiet time while somebody types before the search begins, in milliseconds. */
const TYPING_PAUSE = 120;

export type FoundActors =
  | { readonly state: 'idle' }
  | { readonly state: 'searching' }
  | { readonly state: 'found'; readonly actors: readonly FoundActor[] }
  | { readonly state: 'failed'; readonly problem: Problem };

/** Actors whose names resemble what was typed. An answer that comes after more was typed is dropped. */
export function useFoundActors(typed: string, tab: number | null): FoundActors {
  const client = useClient();
  const query = typed.trim().slice(0, 200);
  const [found, setFound] = useState<{ query: string; result: FoundActors }>({
    query: '',
    result: { state: 'idle' },
  });

  useEffect(() => {
    if (query === '') return;
    let current = true;
    const timer = setTimeout(async () => {
      const answer = await client.ask({ type: 'view/find-actors', query, tab: tab ?? undefined });
      if (!current) return;
      const result: FoundActors = answer.ok
        ? { state: 'found', actors: answer.value }
        : { state: 'failed', problem: answer.problem };
      setFound({ query, result });
    }, TYPING_PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [client, query, tab]);

  if (query === '') return { state: 'idle' };
  return found.query === query ? found.result : { state: 'searching' };
}
