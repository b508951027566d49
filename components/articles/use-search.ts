import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../utils/messages/answers.ts';
import type { SearchView } from '../../utils/messages/coverage-answers.ts';
import type { SearchRequest } from '../../utils/messages/protocol.ts';
import { useClient } from '../shared/client-context.ts';

/** What is searched for; how far its hits are shown is the hook's own matter. */
export type Search = Omit<SearchRequest, 'type' | 'skip'>;

/** A search and its answer; the answer may be to an earlier search while a new one runs. */
export interface SearchState {
  readonly view: SearchView | null;
  readonly problem: Problem | null;
  readonly busy: boolean;
  /** Asks for the next hits; settles when they are there. */
  readonly more: () => Promise<void>;
  readonly retry: () => void;
}

type Answered =
  | { readonly key: string; readonly view: SearchView }
  | { readonly key: string; readonly problem: Problem };

/**
 * Searches the corpus and follows the answer. While a changed search runs, what was found before stays, so that nothing
 * flickers; answers that come too late are dropped.
 *
 * @param articles how many the corpus has: where that changes, the search is made again
 */
export function useSearch(search: Search, articles: number): SearchState {
  const client = useClient();
  const [attempt, setAttempt] = useState(0);
  const key = JSON.stringify([search, articles, attempt]);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const latest = useRef(key);
  latest.current = key;

  const ask = useCallback(
    async (shown: SearchView | null) => {
      const answer = await client.ask({ type: 'view/search', ...search, skip: shown?.next ?? 0 });
      if (latest.current !== key) return;
      setAnswered(answer.ok ? { key, view: joined(shown, answer.value) } : { key, problem: answer.problem });
    },
    [client, key],
  );

  // `ask` is a new one where the search is another, not where it is the same in a new object.
  useEffect(() => {
    void ask(null);
  }, [ask]);

  const view = answered !== null && 'view' in answered ? answered.view : null;
  return {
    view,
    problem: answered !== null && 'problem' in answered ? answered.problem : null,
    busy: answered?.key !== key,
    more: async () => {
      if (view !== null) await ask(view);
    },
    retry: () => setAttempt(attempt + 1),
  };
}

/** The hits shown and the next ones; what is counted grows no smaller. */
function joined(shown: SearchView | null, next: SearchView): SearchView {
  if (shown === null) return next;
  const hits = [...shown.hits, ...next.hits];
  const articles = Math.max(hits.length, shown.total.articles, next.total.articles);
  return { ...next, hits, total: { articles, exact: next.total.exact } };
}
