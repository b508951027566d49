import { type Alignment, asGiven } from '../aligning/align-claims.ts';
import { type ClaimVerdict, UNRELATED } from '../claim-in-context.ts';
import { conflictingFigures } from '../comparators/figure.ts';
import { quotationComparator } from '../comparators/quotation.ts';
import { tellRelation } from '../comparators/tell-relation.ts';
import { withParts } from '../explaining/aligned-parts.ts';
import { type GateModel, OUTCOMES, type Outcome, REPORTS } from './gate.ts';
import { type Chance, chancesOf } from './outcome-model.ts';
import { pairFeatures } from './pair-features.ts';
import { ruledOut, withoutRuledOut } from './ruled-out.ts';

/** How likely each relation is between two passages, the likeliest first. */
export function chancesBetween(alignment: Alignment, model: GateModel = REPORTS): Chance<Outcome>[] {
  return chancesOf(OUTCOMES, model, pairFeatures(alignment));
}

/** Two texts of which not one of these holds have nothing in common that could be weighed. */
const TIES = [
  'containment',
  'wellMetWords',
  'halfMetWords',
  'frameShared',
  'frameKin',
  'namesShared',
  'landsMeet',
  'sharedActors',
  'figureAgree',
  'figureConflict',
  'datesBoth',
];

/**
 * How two passages stand to each other: the likeliest relation of which the passages hold evidence, with that evidence.
 * Its chance is how sure the verdict is.
 */
export function decide(alignment: Alignment, model: GateModel = REPORTS): ClaimVerdict {
  // Words in quotation marks that differ in a part need no weighing, and come before all else.
  const quoted = quotationComparator(asGiven(alignment));
  if (quoted) return quoted;
  const features = pairFeatures(alignment);
  if (TIES.every((name) => features[name] === 0)) return UNRELATED;
  const measured = conflictingFigures(asGiven(alignment));
  const chances = chancesOf(OUTCOMES, model, features);
  for (const { outcome, chance } of withoutRuledOut(chances, ruledOut(alignment))) {
    if (outcome === 'unrelated') return UNRELATED;
    // Where amounts of one thing are at odds, whose word it is and how it is put come second.
    if (measured && (outcome === 'attribution-differs' || outcome === 'wording-differs')) continue;
    const verdict = tellRelation(outcome, alignment);
    if (verdict) return withParts(alignment, { ...verdict, score: chance });
  }
  return UNRELATED;
}
