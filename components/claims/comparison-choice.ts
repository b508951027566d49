import type { Relation } from '../../utils/claims/comparison.ts';
import type { ComparisonView } from '../../utils/messages/comparison-answers.ts';

/** What a reader narrowed the comparisons by. */
export interface ComparisonChoice {
  readonly relation: Relation | null;
  readonly outlet: string | null;
}

export const EVERY_COMPARISON: ComparisonChoice = { relation: null, outlet: null };

export function isNarrowed({ relation, outlet }: ComparisonChoice): boolean {
  return relation !== null || outlet !== null;
}

export function isChosen(comparison: ComparisonView, { relation, outlet }: ComparisonChoice): boolean {
  return (
    (relation === null || comparison.relation === relation) &&
    (outlet === null || outletOf(comparison) === outlet)
  );
}

/** The outlet that a comparison is filtered by. */
export function outletOf({ coverage }: ComparisonView): string {
  return coverage.head.outlet ?? 'Unknown outlet';
}
