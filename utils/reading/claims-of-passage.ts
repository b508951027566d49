import type { ClaimInContext } from '../claims/claim-in-context.ts';
import { passageInArticle } from '../claims/compare-passages.ts';
import { claimsInContext } from '../claims/finding/find-comparisons.ts';
import type { AnalysedArticle } from '../corpus/analysed-article.ts';
import type { Span } from '../text/span.ts';
import { describedIn } from './analyse-article.ts';

/** A selection that reaches less far into a sentence only slipped into it; UTF-16 code units. */
const SHORTEST_OVERLAP = 3;

/** The claims of a page that a passage of it touches; where it touches none, the passage as a claim of its own. */
export function claimsOfPassage(page: AnalysedArticle, passage: Span): ClaimInContext[] {
  const touched = claimsInContext(page).filter(({ claim }) => {
    const overlap = Math.min(claim.end, passage.end) - Math.max(claim.start, passage.start);
    return overlap >= Math.min(SHORTEST_OVERLAP, claim.end - claim.start);
  });
  return touched.length > 0 ? touched : [passageInArticle(page, passage, describedIn(page))];
}
