import { type Alignment, asGiven } from '../aligning/align-claims.ts';
import type { RelatedVerdict } from '../claim-in-context.ts';
import type { Relation } from '../comparison.ts';
import { tellActor } from './actor.ts';
import { tellAgreement } from './agree.ts';
import { tellAttribution } from './attribution.ts';
import { tellContradiction } from './contradiction.ts';
import { quotationComparator } from './quotation.ts';
import { tellScope } from './scope.ts';
import { tellDates } from './tell-dates.ts';
import { tellFigures } from './tell-figures.ts';
import { tellQuotations } from './tell-quotations.ts';
import { tellUpdate } from './update.ts';
import { tellWording } from './wording.ts';

/**
 * What shows that two passages stand to each other in a relation, as far as anything does: the comparator's evidence
 * and its sentence. Null where the passages hold nothing that could show it.
 */
export function tellRelation(relation: Relation, alignment: Alignment): RelatedVerdict | null {
  const verdict = evidenceOf(relation, asGiven(alignment));
  return verdict?.relation === relation ? verdict : null;
}

function evidenceOf(relation: Relation, alignment: Alignment): RelatedVerdict | null {
  switch (relation) {
    case 'quote-altered':
      return quotationComparator(alignment) ?? tellQuotations(alignment);
    case 'update':
      return tellUpdate(alignment);
    case 'scope-differs':
      return tellScope(alignment);
    case 'figure-differs':
      return tellFigures(alignment);
    case 'date-differs':
      return tellDates(alignment);
    case 'actor-differs':
      return tellActor(alignment);
    case 'contradicts':
      return tellContradiction(alignment);
    case 'attribution-differs':
      return tellAttribution(alignment);
    case 'wording-differs':
      return tellWording(alignment);
    case 'agree':
      return tellAgreement(alignment);
  }
}
