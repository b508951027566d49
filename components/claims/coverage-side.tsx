import type { PairKey } from '../../utils/claims/pair-key.ts';
import type { Opinion } from '../../utils/claims/second-opinion.ts';
import type { ComparisonView } from '../../utils/messages/comparison-answers.ts';
import { DateText } from '../shared/date-text.tsx';
import { outletName } from '../shared/outlet-line.tsx';
import type { ComparedArticle } from './compared-article.ts';
import { ComparisonActions } from './comparison-actions.tsx';
import { ComparisonReason } from './comparison-reason.tsx';
import { FoldingPassage } from './folding-passage.tsx';
import { MachineGuess } from './machine-guess.tsx';
import type { Judging } from './use-judging.ts';

export interface CoverageSideProps {
  readonly comparison: ComparisonView;
  readonly page: ComparedArticle;
  readonly judging: Judging;
  /** What a model of the browser guesses, by pair. */
  readonly opinions: ReadonlyMap<PairKey, Opinion>;
  /** Opens the stored article at the passage. */
  readonly onOpen: (comparison: ComparisonView) => void;
}

/** What earlier coverage says of a passage of the page: who and when, its words, why, and what can be done with it. */
export function CoverageSide({ comparison, page, judging, opinions, onOpen }: CoverageSideProps) {
  const { coverage } = comparison;
  const outlet = outletName(coverage.head);
  return (
    <>
      <div class="evidence">
        <p class="source-line">
          <button type="button" class="source-button" dir="auto" onClick={() => onOpen(comparison)}>
            {outlet}
            {coverage.head.title !== null && `: ${coverage.head.title}`}
          </button>
          <DateText date={coverage.head.date} />
        </p>
        {coverage.suspect && (
          <p class="suspect-line">
            <span class="suspect-tag">Perhaps reworded by a program</span>
          </p>
        )}
        <FoldingPassage passage={{ text: coverage.quote, marks: coverage.marks }} of={outlet} />
      </div>
      {comparison.tier === 'hint' && <MachineGuess opinion={opinions.get(comparison.pair)} />}
      <ComparisonReason comparison={comparison} page={page} />
      <ComparisonActions comparison={comparison} page={page} judging={judging} onOpen={onOpen} />
    </>
  );
}
