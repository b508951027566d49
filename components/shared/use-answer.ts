import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { AnswerValues, Problem } from '../../utils/messages/answers.ts';
import type { ViewRequest } from '../../utils/messages/protocol.ts';
import { useClient } from './client-context.ts';

export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'ready'; readonly value: Value };

/**
 * Asks the worker and follows the answer. A changed request starts over; `refresh` asks again and keeps what is shown
 * until the new answer is there, so that nothing flickers; `retry` shows the loading state first.
 */
export function useAnswer<Request extends ViewRequest>(
  request: Request,
): {
  loaded: Loaded<AnswerValues[Request['type']]>;
  refresh: () => Promise<void>;
  retry: () => Promise<void>;
} {
  type Value = AnswerValues[Request['type']];
  const client = useClient();
  const key = JSON.stringify(request);
  const [answer, setAnswer] = useState<{ key: string; loaded: Loaded<Value> }>({
    key,
    loaded: { state: 'loading' },
  });
  const latest = useRef(0);

  const refresh = useCallback(async () => {
    latest.current += 1;
    const generation = latest.current;
    const answered = await client.ask(JSON.parse(key) as Request);
    if (generation !== latest.current) return;
    const loaded: Loaded<Value> = answered.ok
      ? { state: 'ready', value: answered.value }
      : { state: 'failed', problem: answered.problem };
    setAnswer({ key, loaded });
  }, [client, key]);

  const retry = useCallback(() => {
    setAnswer({ key, loaded: { state: 'loading' } });
    return refresh();
  }, [key, refresh]);

  useEffect(() => {
    void refresh();
    return () => {
      latest.current += 1;
    };
  }, [refresh]);

  // An answer to an earlier request must not be shown for this one, not even for one frame.
  return { loaded: answer.key === key ? answer.loaded : { state: 'loading' }, refresh, retry };
}
