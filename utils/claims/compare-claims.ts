import type { Alignment } from './aligning/align-claims.ts';
import { type FigurePair, isCoincidence, pairFigures } from './aligning/match-figures.ts';
import { type ClaimVerdict, type RelatedVerdict, UNRELATED } from './claim-in-context.ts';
import { actorComparator } from './comparators/actor.ts';
import { agreeComparator } from './comparators/agree.ts';
import { attributionComparator } from './comparators/attribution.ts';
import { contradictionComparator } from './comparators/contradiction.ts';
import { dateComparator } from './comparators/date.ts';
import { figureComparator } from './comparators/figure.ts';
import { quotationComparator } from './comparators/quotation.ts';
import { scopeComparator } from './comparators/scope.ts';
import { swapComparator } from './comparators/swap.ts';
import { updateComparator } from './comparators/update.ts';
import { wordingComparator } from './comparators/wording.ts';
import { chancesBetween } from './deciding/decide.ts';
import { withParts } from './explaining/aligned-parts.ts';

/** In the order in which relations are decided; the first that speaks wins. */
const COMPARATORS: readonly ((alignment: Alignment) => RelatedVerdict | null)[] = [
  quotationComparator,
  updateComparator,
  figureComparator,
  dateComparator,
  actorComparator,
  contradictionComparator,
  attributionComparator,
  wordingComparator,
  scopeComparator,
  swapComparator,
  agreeComparator,
];

/**
 * How two claims of different articles that a search brought together stand to each other; unrelated where they need
 * not be one fact. `a` stands on the page, `b` in the coverage. Without the parts that were laid side by side.
 */
export function judgeFound(alignment: Alignment): ClaimVerdict {
  if (!mayBeOneFact(alignment)) return UNRELATED;
  const verdict = firstVerdict(alignment);
  if (verdict.relation === 'unrelated' || verdict.score <= UNSURE) return verdict;
  const strange = chancesBetween(alignment).find(({ outcome }) => outcome === 'unrelated')?.chance ?? 0;
  return strange > STRANGE ? { ...verdict, score: UNSURE } : verdict;
}

/** What the gate takes for two facts stands before no reader unasked, however like the words are. */
const STRANGE = 0.5;
/** Below the score from which on a comparison is shown. */
const UNSURE = 0.7;

/** The first comparator's verdict, without asking whether the two may be one fact. */
export function judge(alignment: Alignment): ClaimVerdict {
  const verdict = firstVerdict(alignment);
  return verdict.relation === 'unrelated' ? verdict : withParts(alignment, verdict);
}

function firstVerdict(alignment: Alignment): ClaimVerdict {
  for (const comparator of COMPARATORS) {
    const verdict = comparator(alignment);
    if (verdict) return verdict;
  }
  return UNRELATED;
}

/** A shared actor or nearly the same words, and more shared than the words of the trade. */
function mayBeOneFact(alignment: Alignment): boolean {
  const { shared, weight, sharedActors, containment } = alignment;
  if (shared.length < 2 || (sharedActors.length === 0 && containment < 0.6)) return false;
  // An amount given to many digits says as much as a rare word.
  return weight >= 1 || (weight >= 0.5 && pairFigures(alignment).some(isTelling));
}

const isTelling = (pair: FigurePair) => pair.compatible && !isCoincidence(pair);
