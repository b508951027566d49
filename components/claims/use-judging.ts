import { useCallback, useState } from 'preact/hooks';
import type { Judgement, PairKey } from '../../utils/claims/pair-key.ts';
import type { Problem } from '../../utils/messages/answers.ts';
import type { ComparisonView } from '../../utils/messages/comparison-answers.ts';
import { useClient } from '../shared/client-context.ts';
import type { ComparedArticle } from './compared-article.ts';
import { judgeRequest } from './judge-request.ts';

/** What the reader said of a comparison since the view was opened. */
export interface SaidNow {
  readonly comparison: ComparisonView;
  readonly judgement: Judgement | null;
}

export interface Judging {
  readonly said: ReadonlyMap<PairKey, SaidNow>;
  /** The pair that was judged last: what was pressed for it is gone, and what takes its place gets the focus. */
  readonly latest: PairKey | null;
  /** What went wrong with the newest of these, and with which pair. */
  readonly failure: { readonly pair: PairKey; readonly problem: Problem } | null;
  readonly setAside: (comparison: ComparisonView) => void;
  /** Brings a comparison back as it was before it was set aside. */
  readonly bringBack: (comparison: ComparisonView) => void;
  readonly setImportant: (comparison: ComparisonView, important: boolean) => void;
}

/** What was said of one list. */
interface Saying extends Pick<Judging, 'said' | 'latest' | 'failure'> {
  readonly list: string;
}

/**
 * Keeps what the reader says of comparisons, and shows it at once; the worker remembers it.
 * @param tab that of the page; null for a stored article
 * @param page what the comparisons are of; null while that is unknown, when nothing can be said
 * @param list names the list at hand: what was said of another one has no place in it
 */
export function useJudging(tab: number | null, page: ComparedArticle | null, list: string): Judging {
  const client = useClient();
  const [saying, setSaying] = useState(nothingSaid(list));
  const { said, latest, failure } = saying.list === list ? saying : nothingSaid(list);

  const say = useCallback(
    async (comparison: ComparisonView, judgement: Judgement | null, important: boolean) => {
      if (page === null) return;
      const { pair } = comparison;
      const change = (next: (before: Saying) => Partial<Saying>) =>
        setSaying((before) => {
          const own = before.list === list ? before : nothingSaid(list);
          return { ...own, ...next(own) };
        });
      change(() => ({ failure: null }));
      const request =
        judgement === null
          ? ({ type: 'view/withdraw-judgement', pair, tab: tab ?? undefined } as const)
          : { ...judgeRequest(comparison, judgement, page), tab: tab ?? undefined };
      const answer = await client.ask(request);
      if (!answer.ok) {
        change(() => ({ failure: { pair, problem: answer.problem } }));
        return;
      }
      const now = { comparison: { ...comparison, important }, judgement };
      change((before) => ({ latest: pair, said: new Map(before.said).set(pair, now) }));
    },
    [client, tab, page, list],
  );

  return {
    said,
    latest,
    failure,
    setAside: (comparison) => void say(comparison, 'not-same', comparison.important),
    bringBack: (comparison) =>
      void say(comparison, comparison.important ? 'important' : null, comparison.important),
    setImportant: (comparison, important) => void say(comparison, important ? 'important' : null, important),
  };
}

function nothingSaid(list: string): Saying {
  return { list, said: NOTHING, latest: null, failure: null };
}

const NOTHING: Saying['said'] = new Map();
