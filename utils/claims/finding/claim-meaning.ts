import { claimTerms } from '../aligning/claim-terms.ts';
import type { Claim } from '../claim.ts';
import { type SentenceMeaning, sentenceMeaning } from '../meaning/sentence-likeness.ts';
import type { WordVectors } from '../meaning/word-vectors.ts';

const memo = new WeakMap<WordVectors, WeakMap<Claim, SentenceMeaning>>();

/** Where a claim lies among the vectors of words, names of people and places included; kept as long as the claim is. */
export function claimMeaning(claim: Claim, vectors: WordVectors): SentenceMeaning {
  const known = memo.get(vectors) ?? new WeakMap<Claim, SentenceMeaning>();
  memo.set(vectors, known);
  const kept = known.get(claim);
  if (kept !== undefined) return kept;
  const meaning = sentenceMeaning(
    claimTerms(claim).map(({ key }) => key),
    vectors,
  );
  known.set(claim, meaning);
  return meaning;
}
