import { ClaimsPanel } from '../../../components/claims/claims-panel.tsx';
import type { PageComparisons } from '../../../components/claims/comparison-list.tsx';
import { useJudging } from '../../../components/claims/use-judging.ts';

/** The claims' panel with the memory of what the reader says, which the popup keeps else. */
export function JudgedPanel(props: Omit<PageComparisons, 'judging'>) {
  const { tab, article, found } = props;
  return <ClaimsPanel {...props} judging={useJudging(tab, article, found.narrowedTo ?? '')} />;
}
