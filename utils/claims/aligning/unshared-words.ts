import { overlap, type Span } from '../../text/span.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import type { Alignment } from './align-claims.ts';
import { claimSources } from './claim-sources.ts';
import { type ClaimTerm, claimTerms } from './claim-terms.ts';

/** Words of a run at most, so that a person can read it at a glance. */
const RUN_LIMIT = 6;
/** Words that nobody shares stand at most so many unmarked ones apart within a run. */
const LOOSE_WORDS = 1;

/** The stretch of each side that tells most of what the other has not; null where a side has nothing of its own. */
export interface UnsharedWords {
  readonly a: Span | null;
  readonly b: Span | null;
}

/** Finds the words that only one side has, names and sources aside, and gives of each side the weightiest run. */
export function unsharedWords(alignment: Alignment): UnsharedWords {
  const { a, b, shared } = alignment;
  return {
    a: weightiestRun(
      a.claim.text,
      ownTerms(
        a,
        shared.map(({ inA }) => inA),
      ),
    ),
    b: weightiestRun(
      b.claim.text,
      ownTerms(
        b,
        shared.map(({ inB }) => inB),
      ),
    ),
  };
}

function ownTerms({ claim }: Alignment['a'], shared: readonly Span[]): ClaimTerm[] {
  const sources = claimSources(claim).map(({ clause }) => clause);
  return claimTerms(claim).filter(
    (term) => !term.name && ![...sources, ...shared].some((span) => overlap(span, term) > 0),
  );
}

/** The run of neighbouring words of its own that weighs most. */
function weightiestRun(text: string, own: readonly ClaimTerm[]): Span | null {
  const tokens = tokenise(text);
  const weightOf = (token: Token) => own.find((term) => overlap(term, token) > 0)?.weight ?? 0;
  const weights = tokens.map(weightOf);
  let best: { readonly span: Span; readonly weight: number } | null = null;
  for (const [from, first] of tokens.entries()) {
    if ((weights[from] ?? 0) === 0) continue;
    let [weight, loose] = [0, 0];
    for (let to = from; to < Math.min(tokens.length, from + RUN_LIMIT); to += 1) {
      const token = tokens[to];
      if (!token || token.kind === 'punctuation') break;
      const own = weights[to] ?? 0;
      loose = own === 0 ? loose + 1 : 0;
      if (loose > LOOSE_WORDS) break;
      weight += own;
      if (own > 0 && (best === null || weight > best.weight))
        best = { span: { start: first.start, end: token.end }, weight };
    }
  }
  return best?.span ?? null;
}
