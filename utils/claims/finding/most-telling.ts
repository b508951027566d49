import type { Span } from '../../text/span.ts';
import type { Alignment } from '../aligning/align-claims.ts';
import type { ClaimInContext, RelatedVerdict } from '../claim-in-context.ts';
import type { Relation } from '../comparison.ts';
import type { Judgement } from '../pair-key.ts';

/** What comparing a claim of the page with one of the coverage gave. */
export interface Find {
  readonly a: ClaimInContext;
  readonly b: ClaimInContext;
  /** Without its parts. */
  readonly verdict: RelatedVerdict;
  /** What was laid side by side; null where nothing but the search says that they are one matter. */
  readonly alignment: Alignment | null;
  /** How sure, 0 to 1, with all that is known of both articles. */
  readonly score: number;
  /** What the reader said of the pair; null where nothing. */
  readonly judgement: Judgement | null;
}

/** From this score on a comparison stands before the reader unasked. */
const SHOWN_FROM = 0.75;
/** Of those that stand before the reader, at most so many that only agree. */
export const AGREEMENT_LIMIT = 10;

const INTEREST: Readonly<Record<Relation, number>> = {
  'quote-altered': 0.3,
  contradicts: 0.3,
  'figure-differs': 0.28,
  'date-differs': 0.26,
  'actor-differs': 0.24,
  update: 0.2,
  'scope-differs': 0.15,
  'attribution-differs': 0.12,
  'wording-differs': 0.1,
  agree: 0,
};

/** Whether a find may stand before the reader unasked. */
export function isSure({ score }: Find): boolean {
  return score >= SHOWN_FROM;
}

/** The finds, what the reader marked first, then sure ones before doubtful ones and differences before agreement. */
export function mostTelling(finds: readonly Find[]): Find[] {
  return [...finds].sort((x, y) => interest(y) - interest(x));
}

function interest(find: Find): number {
  const marked = find.judgement === 'important' ? 2 : 0;
  return marked + (isSure(find) ? 1 : 0) + find.score + INTEREST[find.verdict.relation];
}

/** The most telling finds of one claim, at most so many. */
export function bestOfClaim(finds: readonly Find[], limit: number): Find[] {
  const best: Find[] = [];
  for (const find of mostTelling(finds)) {
    if (best.length === limit) break;
    if (find.judgement === null && addsNothing(find, best)) continue;
    best.push(find);
  }
  return best;
}

/** A second sure agreement says no more, and any says nothing where the same article differs elsewhere. */
function addsNothing({ verdict, b }: Find, best: readonly Find[]): boolean {
  if (verdict.relation !== 'agree') return false;
  return best.some(
    (other) => (isSure(other) && other.verdict.relation === 'agree') || other.b.article.id === b.article.id,
  );
}

/** The first finds, each finding and each passage of the coverage once, and agreement kept short. */
export function withoutRepeats(finds: readonly Find[], limit: number): Find[] {
  const kept: Find[] = [];
  const seen = new Set<string>();
  let agreements = 0;
  for (const find of finds) {
    if (kept.length === limit) break;
    const names = [nameOfFinding(find), `${find.b.article.id}:${find.b.claim.start}`];
    if (names.some((name) => seen.has(name))) continue;
    if (find.verdict.relation === 'agree' && isSure(find) && find.judgement === null) {
      if (agreements === AGREEMENT_LIMIT) continue;
      agreements += 1;
    }
    for (const name of names) seen.add(name);
    kept.push(find);
  }
  return kept;
}

function nameOfFinding({ a, b, verdict }: Find): string {
  const marked = (text: string, spans: readonly Span[]) =>
    spans.map(({ start, end }) => text.slice(start, end).toLowerCase()).join('|');
  return [
    verdict.relation,
    marked(a.claim.text, verdict.marksA),
    marked(b.claim.text, verdict.marksB),
    verdict.what,
  ].join('\u0000');
}
