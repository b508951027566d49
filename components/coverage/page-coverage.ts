import type { CoverageView } from '../../utils/messages/coverage-answers.ts';

/** The coverage of a tab's page as it was asked for. */
export interface PageCoverage {
  readonly tab: number;
  /** Without a filter. */
  readonly coverage: CoverageView;
  /** Whether the whole article was asked for in spite of a selection. */
  readonly whole: boolean;
  /** Null where nothing but a passage is known. */
  readonly onWhole: ((whole: boolean) => void) | null;
}
