import type { Alignment } from '../aligning/align-claims.ts';
import { type ClaimVerdict, UNRELATED } from '../claim-in-context.ts';
import { tellRelation } from '../comparators/tell-relation.ts';
import { REPORT_OUTCOMES, type ReportOutcome, reportModel } from './gate.ts';
import { type Chance, chancesOf } from './outcome-model.ts';
import { pairFeatures } from './pair-features.ts';

/** How likely each relation is between two reports, the likeliest first. */
export function chancesBetween(alignment: Alignment): Chance<ReportOutcome>[] {
  return chancesOf(REPORT_OUTCOMES, reportModel, pairFeatures(alignment));
}

/**
 * How two reports stand to each other: the likeliest relation of which the passages hold evidence, with that evidence.
 * Its chance is how sure the verdict is.
 */
export function decide(alignment: Alignment): ClaimVerdict {
  for (const { outcome, chance } of chancesBetween(alignment)) {
    if (outcome === 'unrelated') return UNRELATED;
    const verdict = tellRelation(outcome, alignment);
    if (verdict) return { ...verdict, score: chance };
  }
  return UNRELATED;
}
