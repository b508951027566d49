import { align } from '../aligning/align-claims.ts';
import type { ClaimInContext } from '../claim-in-context.ts';
import { judgeFound } from '../compare-claims.ts';
import { likelyMatter, mayBeOneMatter } from '../compare-loosely.ts';
import { type Meaning, WORDS_ALONE } from '../meaning/meaning.ts';
import { type Judgement, type PairKey, pairKey } from '../pair-key.ts';
import type { Find } from './most-telling.ts';
import type { Partner } from './rank-partners.ts';

/** A search's best finds may be of one matter even where their words do not show it; so many of each claim. */
const LOOSE_LIMIT = 2;
/** Partners that are less like than this are not taken for one matter on their likeness alone. */
const LOOSE_FROM = 0.15;
/** What a find is still worth of which one side was paraphrased by a machine; with it nothing is sure. */
const SUSPECT_WORTH = 0.6;

export interface ComparisonOptions {
  readonly judged?: ReadonlyMap<PairKey, Judgement>;
  readonly meaning?: Meaning;
  readonly weak?: boolean;
}

/** Compares claims of a page with their partners, and remembers what it compared. */
export class PartnerComparison {
  readonly #options: ComparisonOptions;
  readonly #compared = new Map<
    ClaimInContext,
    { readonly partners: readonly Partner[]; readonly finds: readonly Find[] }
  >();

  constructor(options: ComparisonOptions) {
    this.#options = options;
  }

  /** The finds among a claim's partners, in their order; those that the reader set aside are among them. */
  with(a: ClaimInContext, partners: readonly Partner[]): readonly Find[] {
    const known = this.#compared.get(a);
    if (known !== undefined && areSame(known.partners, partners)) return known.finds;
    const finds = compareWith(a, partners, this.#options);
    this.#compared.set(a, { partners, finds });
    return finds;
  }
}

function areSame(some: readonly Partner[], others: readonly Partner[]): boolean {
  return some.length === others.length && some.every(({ claim }, at) => claim === others[at]?.claim);
}

function compareWith(
  a: ClaimInContext,
  partners: readonly Partner[],
  { judged, meaning = WORDS_ALONE, weak = false }: ComparisonOptions,
): Find[] {
  const finds: Find[] = [];
  let loose = 0;
  for (const { claim: b, likeness } of partners) {
    const alignment = align(a, b, false, meaning);
    const strict = judgeFound(alignment);
    const isLoose = strict.relation === 'unrelated';
    if (isLoose) {
      const mayBe = weak || (loose < LOOSE_LIMIT && likeness >= LOOSE_FROM && mayBeOneMatter(alignment));
      if (!mayBe) continue;
      loose += 1;
    }
    const verdict = isLoose ? likelyMatter(alignment, likeness) : strict;
    finds.push({
      a,
      b,
      verdict,
      alignment: isLoose ? null : alignment,
      judgement: judged?.get(pairKey(a.claim.text, b.claim.text)) ?? null,
      score: a.article.suspect || b.article.suspect ? verdict.score * SUSPECT_WORTH : verdict.score,
    });
  }
  return finds;
}
