import type { TermRarity } from '../bm25.ts';
import type { CoverageIndex } from '../coverage-index.ts';
import { actorOfTerm, documentTerms, isWordTerm, type TermSource, weightedTerms } from '../document-terms.ts';

/** How many words of an article are searched for: more add noise, fewer lose background. */
const WORD_LIMIT = 40;
const ACTOR_LIMIT = 12;
/** Words of names tell more than others; far above this the background suffers. */
const NAME_WEIGHT = 1.5;
/** An actor meets all of its names, so it tells more than a word. */
const ACTOR_WEIGHT = 2;
/** Words that come again and again tell more, but not as often more as they come. */
const REPETITION = 0.75;

interface Candidate {
  readonly term: string;
  readonly weight: number;
  /** Weight · rarity. */
  readonly telling: number;
}

/**
 * Picks the words and actors that tell most about an article's matter, frequent in it and rare in the corpus, with
 * their weights as terms of a query.
 */
export async function queryTerms(
  query: TermSource,
  index: CoverageIndex,
  rarity: TermRarity,
): Promise<Map<string, number>> {
  const { weights } = documentTerms(query);
  const frequencies = await index.documentFrequencies([...weights.keys()]);
  const names = nameTerms(query);
  const words: Candidate[] = [];
  const actors: Candidate[] = [];
  for (const [term, frequency] of frequencies) {
    const isActor = actorOfTerm(term) !== null;
    if (!isActor && !isWordTerm(term)) continue;
    const kindWeight = isActor ? ACTOR_WEIGHT : names.has(term) ? NAME_WEIGHT : 1;
    const weight = (weights.get(term) ?? 0) ** REPETITION * kindWeight;
    const telling = weight * rarity(term, frequency);
    (isActor ? actors : words).push({ term, weight, telling });
  }
  const picked = [...mostTelling(words, WORD_LIMIT), ...mostTelling(actors, ACTOR_LIMIT)];
  return new Map(picked.map(({ term, weight }) => [term, weight]));
}

function mostTelling(candidates: Candidate[], limit: number): Candidate[] {
  return candidates.sort((a, b) => b.telling - a.telling || (a.term < b.term ? -1 : 1)).slice(0, limit);
}

/** The terms of words that stand within names of the article. */
function nameTerms({ article, mentions }: TermSource): Set<string> {
  const names = new Set<string>();
  let next = 0;
  for (const { term, start, end } of weightedTerms(article)) {
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const mention = mentions[next];
    if (mention !== undefined && mention.start < end) names.add(term);
  }
  return names;
}
