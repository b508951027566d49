import type { Article } from '../../articles/article.ts';
import type { ArticleId } from '../../articles/article-id.ts';
import { align } from '../aligning/align-claims.ts';
import type { Claim } from '../claim.ts';
import type { ClaimArticle, ClaimInContext, RelatedVerdict } from '../claim-in-context.ts';
import { judgeFound } from '../compare-claims.ts';
import { likelyMatter, mayBeOneMatter } from '../compare-loosely.ts';
import type { Comparison, Evidence, Relation } from '../comparison.ts';
import { type Partner, rankPartners } from './rank-partners.ts';

/** Where partners for a page's claims come from. */
export interface ClaimSource {
  /**
   * The claims of the articles that have most in common with a page, without the page's own; an article's claims
   * stand together and in order of its text.
   */
  readonly claimsNear: (page: readonly ClaimInContext[]) => Promise<readonly ClaimInContext[]>;
}

/** Comparisons for one page at most. */
export const COMPARISON_LIMIT = 40;
/** Of those that stand before the reader, at most so many that only agree. */
export const AGREEMENT_LIMIT = 10;
/** Comparisons of one sentence of the page at most. */
const PER_CLAIM_LIMIT = 3;
/** Claims of one page that are compared at most, the check-worthiest; claims of the coverage, the nearest articles'. */
const PAGE_LIMIT = 300;
const POOL_LIMIT = 6_000;
/** Candidates compared for one claim at most. */
const CANDIDATE_LIMIT = 40;
/** From this score on a comparison stands before the reader unasked. */
const SHOWN_FROM = 0.75;
/** A search's best finds may be of one matter even where their words do not show it; so many of each claim. */
const LOOSE_LIMIT = 2;
/** Partners that are less like than this are not taken for one matter on their likeness alone. */
const LOOSE_FROM = 0.09;

/** An article's claims, each beside its article. */
export function claimsInContext(analysed: {
  readonly id: ArticleId;
  readonly article: Pick<Article, 'title' | 'outlet' | 'date' | 'text'>;
  readonly claims: readonly Claim[];
}): ClaimInContext[] {
  const { title, outlet, date, text } = analysed.article;
  const article: ClaimArticle = { id: analysed.id, title, outlet, date, text };
  return analysed.claims.map((claim) => ({ claim, article }));
}

interface Found {
  readonly a: ClaimInContext;
  readonly b: ClaimInContext;
  readonly verdict: RelatedVerdict;
}

/**
 * Compares a page's claims with those that the source offers. Never compares an article with itself, nor a
 * sentence with its copy. Gives at most {@link COMPARISON_LIMIT}, the most telling first; the same finding in several articles
 * counts once, agreement is kept short.
 */
export async function findComparisons(
  page: readonly ClaimInContext[],
  source: ClaimSource,
): Promise<Comparison[]> {
  const worthwhile = page
    .filter(({ claim }) => claim.stems.length >= 3)
    .sort((x, y) => y.claim.score - x.claim.score)
    .slice(0, PAGE_LIMIT)
    .sort((x, y) => x.claim.start - y.claim.start);
  if (worthwhile.length === 0) return [];
  const pool = (await source.claimsNear(page)).slice(0, POOL_LIMIT);
  const ranked = rankPartners(worthwhile, pool, CANDIDATE_LIMIT);
  const found = worthwhile.flatMap((a, at) => bestOfClaim(compareWith(a, ranked[at] ?? [])));
  return withoutDuplicates(found.sort((x, y) => interest(y.verdict) - interest(x.verdict))).map(toComparison);
}

function compareWith(a: ClaimInContext, partners: readonly Partner[]): Found[] {
  const found: Found[] = [];
  let loose = 0;
  for (const { claim: b, likeness } of partners) {
    // A sentence that was copied confirms nothing.
    if (b.claim.text === a.claim.text) continue;
    const alignment = align(a, b);
    const verdict = judgeFound(alignment);
    if (verdict.relation !== 'unrelated') found.push({ a, b, verdict });
    else if (loose < LOOSE_LIMIT && likeness >= LOOSE_FROM && mayBeOneMatter(alignment)) {
      loose += 1;
      found.push({ a, b, verdict: likelyMatter(alignment, likeness) });
    }
  }
  return found;
}

function bestOfClaim(found: readonly Found[]): Found[] {
  const best: Found[] = [];
  for (const candidate of [...found].sort((x, y) => interest(y.verdict) - interest(x.verdict))) {
    const { relation } = candidate.verdict;
    // A sure agreement says enough, and any says nothing where the same article differs elsewhere.
    if (
      relation === 'agree' &&
      best.some(
        ({ verdict, b }) =>
          (verdict.score >= SHOWN_FROM && verdict.relation === 'agree') ||
          b.article.id === candidate.b.article.id,
      )
    )
      continue;
    best.push(candidate);
    if (best.length === PER_CLAIM_LIMIT) break;
  }
  return best;
}

function withoutDuplicates(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  const seen = new Set<string>();
  let agreements = 0;
  for (const candidate of found) {
    const { a, b, verdict } = candidate;
    const marks = (text: string, spans: readonly { start: number; end: number }[]) =>
      spans.map(({ start, end }) => text.slice(start, end).toLowerCase()).join('|');
    const finding = [
      verdict.relation,
      marks(a.claim.text, verdict.marksA),
      marks(b.claim.text, verdict.marksB),
      verdict.what,
    ].join('\u0000');
    const partner = `${b.article.id}:${b.claim.start}`;
    if (seen.has(finding) || seen.has(partner)) continue;
    if (verdict.relation === 'agree' && verdict.score >= SHOWN_FROM && ++agreements > AGREEMENT_LIMIT)
      continue;
    seen.add(finding).add(partner);
    kept.push(candidate);
    if (kept.length === COMPARISON_LIMIT) break;
  }
  return kept;
}

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

/** How much a finding tells: sure ones before doubtful ones, differences before agreement. */
function interest({ relation, score }: RelatedVerdict): number {
  return (score >= SHOWN_FROM ? 1 : 0) + score + INTEREST[relation];
}

function toComparison({ a, b, verdict }: Found): Comparison {
  const { relation, score, what, why, rule } = verdict;
  return {
    relation,
    tier: score >= SHOWN_FROM ? 'shown' : 'hint',
    score: Math.round(Math.min(1, score) * 1000) / 1000,
    what,
    a: evidence(a, verdict.marksA),
    b: evidence(b, verdict.marksB),
    why,
    rule,
    parts: verdict.parts ?? [],
  };
}

function evidence({ claim, article }: ClaimInContext, marks: Evidence['marks']): Evidence {
  return { article: article.id, start: claim.start, end: claim.end, quote: claim.text, marks };
}
