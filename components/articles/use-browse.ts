import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../utils/messages/answers.ts';
import type { BrowseFilter, BrowseView } from '../../utils/messages/library-messages.ts';
import { useClient } from '../shared/client-context.ts';

/** The list of all articles as far as it was asked for; it may be of an earlier filter while a new one is asked for. */
export interface Browsing {
  readonly view: BrowseView | null;
  readonly problem: Problem | null;
  readonly busy: boolean;
  /** Asks for the next articles; null where these are the last. */
  readonly more: (() => void) | null;
  readonly retry: () => void;
}

type Answered =
  | { readonly key: string; readonly view: BrowseView }
  | { readonly key: string; readonly problem: Problem };

/**
 * Pages through the articles that a filter lets through. What was shown before stays until the new answer is there;
 * answers that come too late are dropped.
 *
 * @param version another one asks again from the start
 */
export function useBrowse(filter: BrowseFilter, version: unknown): Browsing {
  const client = useClient();
  const [attempt, setAttempt] = useState(0);
  const key = JSON.stringify([filter, version, attempt]);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const latest = useRef(key);
  latest.current = key;

  const ask = useCallback(
    async (shown: BrowseView | null) => {
      const cursor = shown?.next ?? null;
      const answer = await client.ask({ type: 'view/browse', filter, cursor });
      if (latest.current !== key) return;
      setAnswered(answer.ok ? { key, view: joined(shown, answer.value) } : { key, problem: answer.problem });
    },
    [client, key],
  );

  // `ask` is a new one where the filter is another, not where it is the same in a new object.
  useEffect(() => {
    void ask(null);
  }, [ask]);

  const view = answered !== null && 'view' in answered ? answered.view : null;
  const isCurrent = answered?.key === key;
  const isMore = isCurrent && view !== null && view.next !== null;
  return {
    view,
    problem: answered !== null && 'problem' in answered ? answered.problem : null,
    busy: !isCurrent,
    more: isMore ? () => void ask(view) : null,
    retry: () => setAttempt(attempt + 1),
  };
}

/** An article that came in between two answers may stand in both. */
function joined(shown: BrowseView | null, next: BrowseView): BrowseView {
  if (shown === null) return next;
  const known = new Set(shown.articles.map(({ head }) => head.id));
  return {
    ...next,
    articles: [...shown.articles, ...next.articles.filter(({ head }) => !known.has(head.id))],
  };
}
