import { useEffect, useState } from 'preact/hooks';
import type { TabView } from '../../utils/messages/answers.ts';
import type { ComparisonsView } from '../../utils/messages/comparison-answers.ts';
import type { CoverageView } from '../../utils/messages/coverage-answers.ts';
import { NO_FILTER } from '../../utils/reading/no-filter.ts';
import { type Loaded, useAnswer } from '../shared/use-answer.ts';
import { useLasting } from '../shared/use-lasting.ts';
import { useComparisons } from './use-comparisons.ts';

/** Pause before a list is asked for again that an unfinished index may have left incomplete, in milliseconds. */
const INDEXING_PAUSE = 2_000;

/** What the corpus says on a page. Each list is there as soon as its answer is. */
export interface LoadedLists {
  /** Without a filter. */
  readonly coverage: Loaded<CoverageView>;
  /** Those that were found first, until all are there. */
  readonly comparisons: Loaded<ComparisonsView>;
  /** What stood there while the rest was awaited; null where all came at once. */
  readonly firstComparisons: ComparisonsView | null;
  /** Whether both are of the whole article even where a passage of it is selected. */
  readonly whole: boolean;
  /** Null where nothing but a passage is known. */
  readonly onWhole: ((whole: boolean) => void) | null;
  readonly retryCoverage: () => Promise<void>;
  readonly retryComparisons: () => Promise<void>;
}

/**
 * The coverage and the comparisons of a tab's page, asked for with every new answer about the tab. Asks nothing where
 * there is no article, or nothing to compare it with.
 */
export function usePageLists(view: TabView | null): LoadedLists {
  const page = view?.page.state === 'article' && view.page.corpusArticles > 0 ? view.page : null;
  const tab = page === null || view === null ? null : view.tab;
  const subject = page?.reading.article.url ?? '';
  const asking = { subject, version: view };

  const [wholeOf, setWholeOf] = useState<string | null>(null);
  const whole = wholeOf === subject;
  const coverage = useAnswer(
    tab === null ? null : { type: 'view/coverage', tab, filter: NO_FILTER, whole },
    asking,
  );
  const lasting = useLasting(coverage.loaded, subject).shown;

  // Both are asked for at once; the worker sees to it that coverage does not wait for the slower comparisons.
  const comparisons = useComparisons(tab === null ? null : { type: 'view/comparisons', tab, whole }, asking);

  const { loaded, refresh } = coverage;
  const indexing = loaded.state === 'ready' && loaded.value.indexing !== null;
  useEffect(() => {
    if (!indexing) return;
    const timer = setTimeout(() => void refresh(), INDEXING_PAUSE);
    return () => clearTimeout(timer);
    // Each answer is a new object, so that every one from an unfinished index starts the next pause.
  }, [indexing, loaded, refresh]);

  return {
    coverage: lasting,
    comparisons: comparisons.loaded,
    firstComparisons: comparisons.first,
    whole,
    onWhole: page?.passageAlone === true ? null : (next) => setWholeOf(next ? subject : null),
    retryCoverage: coverage.retry,
    retryComparisons: comparisons.retry,
  };
}
