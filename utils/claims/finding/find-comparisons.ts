import type { ArticleId } from '../../articles/article-id.ts';
import type { ClaimInContext } from '../claim-in-context.ts';
import type { ComparedPage, Comparison, Evidence } from '../comparison.ts';
import { alignedParts } from '../explaining/aligned-parts.ts';
import { type Meaning, WORDS_ALONE } from '../meaning/meaning.ts';
import type { Judgement, PairKey } from '../pair-key.ts';
import type { ClaimSource } from './claim-source.ts';
import { PartnerSearch } from './find-partners.ts';
import { firstFinds } from './first-finds.ts';
import { bestOfClaim, type Find, isSure, mostTelling, withoutRepeats } from './most-telling.ts';
import { PartnerComparison } from './partner-comparison.ts';
import { tallyClaims } from './tally-claims.ts';

export { type ClaimSource, claimsInContext } from './claim-source.ts';

export interface FindOptions {
  /** Comparisons of one sentence of the page at most; three unless told. */
  readonly perClaim?: number;
  /** Comparisons at most; {@link COMPARISON_LIMIT} unless told. */
  readonly limit?: number;
  /** What the reader said of pairs: those that are not the same are left out, important ones stand first. */
  readonly judged?: ReadonlyMap<PairKey, Judgement>;
  readonly meaning?: Meaning;
  /** Articles that are the page itself, in other versions: they are no coverage of it. */
  readonly versions?: readonly ArticleId[];
  /** Whether every partner is given, also those of which nothing but the search says that they are one matter. */
  readonly weak?: boolean;
  /** Told once, before the others are looked at, what the check-worthiest claims brought, where they brought any. */
  readonly onFirst?: (first: ComparedPage) => void;
}

/** Comparisons for one page at most. */
export const COMPARISON_LIMIT = 40;
const PER_CLAIM_LIMIT = 3;
/** Claims of one page that are compared at most, the check-worthiest. */
const PAGE_LIMIT = 300;
/** A claim of fewer words says too little to be found again. */
const FEWEST_STEMS = 3;
/** Partners of one claim that are compared. */
const COMPARED_LIMIT = 10;
/** Places that are looked at for one claim where every partner is given: four for each that is kept. */
const LOOKED_LIMIT = 40;
/** Claims that are fetched for one page at most. */
const FETCHED_LIMIT = 400;

/**
 * Compares a page's claims with those of a source: the most telling first, the same finding in several articles
 * once. Never compares an article with itself or with a copy of it, nor a sentence with its copy. The page's claims
 * are in order of its text.
 */
export async function findComparisons(
  page: readonly ClaimInContext[],
  source: ClaimSource,
  options: FindOptions = {},
): Promise<ComparedPage> {
  const { perClaim = PER_CLAIM_LIMIT, meaning = WORDS_ALONE, versions = [], weak, onFirst } = options;
  const worthwhile = page
    .filter(({ claim }) => claim.stems.length >= FEWEST_STEMS)
    .sort((x, y) => y.claim.score - x.claim.score)
    .slice(0, PAGE_LIMIT)
    .sort((x, y) => x.claim.start - y.claim.start);
  if (worthwhile.length === 0) return { comparisons: [], tallies: [], dismissed: 0 };
  const search = await PartnerSearch.begin(worthwhile, source, {
    meaning,
    versions,
    ...(weak
      ? { perClaim, looked: LOOKED_LIMIT, fetched: Number.POSITIVE_INFINITY }
      : { perClaim: COMPARED_LIMIT, looked: COMPARED_LIMIT, fetched: FETCHED_LIMIT }),
  });
  const compare = new PartnerComparison(options);
  if (onFirst) {
    const first = await firstFinds(worthwhile, search, compare);
    if (first !== null) onFirst(comparedPage(first, options));
  }
  const partners = await search.all();
  const found = worthwhile.map((a, at) => compare.with(a, partners[at] ?? []));
  return comparedPage(found, options);
}

/** What the finds of each claim, in order of the page, come to. */
function comparedPage(
  found: readonly (readonly Find[])[],
  { perClaim = PER_CLAIM_LIMIT, limit = COMPARISON_LIMIT, weak }: FindOptions,
): ComparedPage {
  const kept = found.map((finds) => finds.filter(({ judgement }) => judgement !== 'not-same'));
  const best = weak ? kept.flat() : kept.flatMap((finds) => bestOfClaim(finds, perClaim));
  const chosen =
    limit === Number.POSITIVE_INFINITY ? mostTelling(best) : withoutRepeats(mostTelling(best), limit);
  return {
    comparisons: chosen.map(toComparison),
    tallies: tallyClaims(kept),
    dismissed: found.flat().length - kept.flat().length,
  };
}

function toComparison(find: Find): Comparison {
  const { a, b, verdict, alignment, score } = find;
  const { relation, what, why, rule, marksA, marksB } = verdict;
  return {
    relation,
    tier: isSure(find) ? 'shown' : 'hint',
    score: Math.round(Math.min(1, score) * 1000) / 1000,
    what,
    a: evidence(a, marksA),
    b: evidence(b, marksB),
    why,
    rule,
    parts: alignment === null ? [] : alignedParts(alignment, verdict),
  };
}

function evidence({ claim, article }: ClaimInContext, marks: Evidence['marks']): Evidence {
  return { article: article.id, start: claim.start, end: claim.end, quote: claim.text, marks };
}
