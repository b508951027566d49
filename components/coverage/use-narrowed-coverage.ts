import type { CoverageView } from '../../utils/messages/coverage-answers.ts';
import { type Loaded, useAnswer } from '../shared/use-answer.ts';
import { useLasting } from '../shared/use-lasting.ts';
import { type CoverageChoice, filterOf } from './coverage-choice.ts';

interface Narrowing {
  readonly tab: number;
  /** Without a filter. */
  readonly coverage: CoverageView;
  readonly whole: boolean;
  readonly choice: CoverageChoice;
}

/**
 * Coverage narrowed by what a reader chose; asked for again when the whole list is another. What was shown stays until
 * the answer is there, and `busy` says so.
 */
export function useNarrowedCoverage({ tab, coverage, whole, choice }: Narrowing): {
  readonly shown: Loaded<CoverageView>;
  readonly busy: boolean;
  readonly retry: () => Promise<void>;
} {
  const filter = filterOf(choice, coverage.pageDate);
  const narrowed = useAnswer(filter === null ? null : { type: 'view/coverage', tab, filter, whole }, {
    version: coverage,
  });
  const loaded: Loaded<CoverageView> =
    filter === null ? { state: 'ready', value: coverage } : narrowed.loaded;
  return { ...useLasting(loaded, ''), retry: narrowed.retry };
}
