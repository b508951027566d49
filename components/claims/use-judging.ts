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

/** Keeps what the reader says of comparisons, and shows it at once; the worker remembers it. */
export function useJudging(page: ComparedArticle): Judging {
  const client = useClient();
  const [said, setSaid] = useState<ReadonlyMap<PairKey, SaidNow>>(new Map());
  const [latest, setLatest] = useState<PairKey | null>(null);
  const [failure, setFailure] = useState<Judging['failure']>(null);

  const say = useCallback(
    async (comparison: ComparisonView, judgement: Judgement | null, important: boolean) => {
      const { pair } = comparison;
      setFailure(null);
      const request =
        judgement === null
          ? ({ type: 'view/withdraw-judgement', pair } as const)
          : judgeRequest(comparison, judgement, page);
      const answer = await client.ask(request);
      if (!answer.ok) {
        setFailure({ pair, problem: answer.problem });
        return;
      }
      setLatest(pair);
      setSaid((before) => new Map(before).set(pair, { comparison: { ...comparison, important }, judgement }));
    },
    [client, page],
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
