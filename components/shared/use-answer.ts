import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { AnswerValues, Problem } from '../../utils/messages/answers.ts';
import type { ViewRequest } from '../../utils/messages/protocol.ts';
import { useClient } from './client-context.ts';

export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'ready'; readonly value: Value };

/** What an answer depends on beside its request. */
export interface Asking {
  /** What the worker is asked about where the request does not say it; another subject starts over. */
  readonly subject?: string;
  /** Another version of the same asks again, as `refresh` does. */
  readonly version?: unknown;
}

/**
 * Asks the worker and follows the answer. A changed request starts over; `refresh` asks again and keeps what is shown
 * until the new answer is there, so that nothing flickers; `retry` shows the loading state first. Without a request
 * nothing is asked, and the answer stays on its way.
 */
export function useAnswer<Request extends ViewRequest>(
  request: Request | null,
  { subject = '', version = null }: Asking = {},
): {
  loaded: Loaded<AnswerValues[Request['type']]>;
  refresh: () => Promise<void>;
  retry: () => Promise<void>;
} {
  type Value = AnswerValues[Request['type']];
  const client = useClient();
  const question = JSON.stringify(request);
  const key = `${question} ${subject}`;
  const [answer, setAnswer] = useState<{ key: string; loaded: Loaded<Value> }>({
    key,
    loaded: { state: 'loading' },
  });
  const latest = useRef(0);

  const refresh = useCallback(async () => {
    latest.current += 1;
    const generation = latest.current;
    const asked = JSON.parse(question) as Request | null;
    if (asked === null) return;
    const answered = await client.ask(asked);
    if (generation !== latest.current) return;
    const loaded: Loaded<Value> = answered.ok
      ? { state: 'ready', value: answered.value }
      : { state: 'failed', problem: answered.problem };
    setAnswer({ key, loaded });
  }, [client, question, key]);

  const retry = useCallback(() => {
    setAnswer({ key, loaded: { state: 'loading' } });
    return refresh();
  }, [key, refresh]);

  useEffect(() => {
    void refresh();
    return () => {
      latest.current += 1;
    };
  }, [refresh, version]);

  // An answer to an earlier request must not be shown for this one, not even for one frame.
  return { loaded: answer.key === key ? answer.loaded : { state: 'loading' }, refresh, retry };
}
