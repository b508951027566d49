import { align } from '../aligning/align-claims.ts';
import type { ClaimInContext } from '../claim-in-context.ts';
import { judgeFound } from '../compare-claims.ts';
import { likelyMatter, mayBeOneMatter } from '../compare-loosely.ts';
import type { ComparedPage, Comparison, Evidence } from '../comparison.ts';
import { type Meaning, WORDS_ALONE } from '../meaning/meaning.ts';
import { type Judgement, type PairKey, pairKey } from '../pair-key.ts';
import type { ClaimSource } from './claim-source.ts';
import { findPartners } from './find-partners.ts';
import { bestOfClaim, type Find, isSure, mostTelling, withoutRepeats } from './most-telling.ts';
import type { Partner } from './rank-partners.ts';
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
  /** Whether every partner is given, also those of which nothing but the search says that they are one matter. */
  readonly weak?: boolean;
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
/** A search's best finds may be of one matter even where their words do not show it; so many of each claim. */
const LOOSE_LIMIT = 2;
/** Partners that are less like than this are not taken for one matter on their likeness alone. */
const LOOSE_FROM = 0.15;
/** What a find is still worth of which one side was paraphrased by a machine; with it nothing is sure. */
const SUSPECT_WORTH = 0.6;

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
  const { perClaim = PER_CLAIM_LIMIT, limit = COMPARISON_LIMIT, meaning = WORDS_ALONE, weak } = options;
  const worthwhile = page
    .filter(({ claim }) => claim.stems.length >= FEWEST_STEMS)
    .sort((x, y) => y.claim.score - x.claim.score)
    .slice(0, PAGE_LIMIT)
    .sort((x, y) => x.claim.start - y.claim.start);
  if (worthwhile.length === 0) return { comparisons: [], tallies: [], dismissed: 0 };
  const partners = await findPartners(worthwhile, source, {
    meaning,
    ...(weak
      ? { perClaim, looked: LOOKED_LIMIT, fetched: Number.POSITIVE_INFINITY }
      : { perClaim: COMPARED_LIMIT, looked: COMPARED_LIMIT, fetched: FETCHED_LIMIT }),
  });
  let dismissed = 0;
  const found = worthwhile.map((a, at) =>
    compareWith(a, partners[at] ?? [], options).filter(({ judgement }) => {
      if (judgement === 'not-same') dismissed += 1;
      return judgement !== 'not-same';
    }),
  );
  const best = weak ? found.flat() : found.flatMap((finds) => bestOfClaim(finds, perClaim));
  const chosen =
    limit === Number.POSITIVE_INFINITY ? mostTelling(best) : withoutRepeats(mostTelling(best), limit);
  return { comparisons: chosen.map(toComparison), tallies: tallyClaims(found), dismissed };
}

function compareWith(
  a: ClaimInContext,
  partners: readonly Partner[],
  { judged, meaning = WORDS_ALONE, weak = false }: FindOptions,
): Find[] {
  const finds: Find[] = [];
  let loose = 0;
  for (const { claim: b, likeness } of partners) {
    const alignment = align(a, b, false, meaning);
    const strict = judgeFound(alignment);
    const mayBe = weak || (loose < LOOSE_LIMIT && likeness >= LOOSE_FROM && mayBeOneMatter(alignment));
    if (strict.relation === 'unrelated' && !mayBe) continue;
    if (strict.relation === 'unrelated') loose += 1;
    const verdict = strict.relation === 'unrelated' ? likelyMatter(alignment, likeness) : strict;
    const suspect = a.article.suspect || b.article.suspect;
    const judgement = judged?.get(pairKey(a.claim.text, b.claim.text)) ?? null;
    finds.push({ a, b, verdict, judgement, score: suspect ? verdict.score * SUSPECT_WORTH : verdict.score });
  }
  return finds;
}

function toComparison(find: Find): Comparison {
  const { a, b, verdict, score } = find;
  const { relation, what, why, rule, marksA, marksB, parts = [] } = verdict;
  return {
    relation,
    tier: isSure(find) ? 'shown' : 'hint',
    score: Math.round(Math.min(1, score) * 1000) / 1000,
    what,
    a: evidence(a, marksA),
    b: evidence(b, marksB),
    why,
    rule,
    parts,
  };
}

function evidence({ claim, article }: ClaimInContext, marks: Evidence['marks']): Evidence {
  return { article: article.id, start: claim.start, end: claim.end, quote: claim.text, marks };
}
