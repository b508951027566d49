import type { Alignment } from './aligning/align-claims.ts';
import { claimTerms } from './aligning/claim-terms.ts';
import { leavesTimeOpen } from './aligning/left-open.ts';
import type { Claim } from './claim.ts';
import { type ClaimVerdict, UNRELATED } from './claim-in-context.ts';
import { conflictingFigures } from './comparators/figure.ts';
import { tellWording } from './comparators/wording.ts';
import { judge } from './compare-claims.ts';
import { compareLoosely, countOtherThings } from './compare-loosely.ts';
import { sentenceLikeness } from './meaning/sentence-likeness.ts';

/** From this likeness of meaning on, passages that share no word may still be about one matter. */
const ONE_MATTER = 0.4;

/**
 * How two passages stand to each other that somebody chose out of two articles, or out of one. Names and speakers are
 * known there, so that amounts can be told apart by what they count; where nothing speaks against it, the passages are
 * about one matter.
 */
export function compareInArticles(alignment: Alignment): ClaimVerdict {
  if (countOtherThings(alignment)) return UNRELATED;
  const verdict = judge(alignment);
  if (verdict.relation === 'figure-differs' && areFarApart(alignment)) return UNRELATED;
  if (verdict.relation === 'agree' && leavesTimeOpen(alignment)) return UNRELATED;
  if (verdict.relation !== 'unrelated' && verdict.relation !== 'agree') return verdict;
  if (!mayBeOneMatter(alignment)) return verdict;
  const loose = compareLoosely(alignment);
  if (loose.relation !== 'unrelated' && loose.relation !== 'agree') return loose;
  if (verdict.relation === 'agree') return verdict;
  return (inOneArticle(alignment) ? otherWords(alignment) : null) ?? loose;
}

/** Two reports of one amount are seldom threefold apart; parts of sentences that are so count two things. */
const areFarApart = (alignment: Alignment) => conflictingFigures(alignment)?.nearness === 0;

const inOneArticle = ({ a, b }: Alignment) => a.article.id === b.article.id;

function mayBeOneMatter(alignment: Alignment): boolean {
  const { a, b, shared, meaning } = alignment;
  if (shared.length > 0 || inOneArticle(alignment)) return true;
  const { vectors } = meaning;
  const likeness = vectors && sentenceLikeness(wordsOf(a.claim), wordsOf(b.claim), vectors);
  return likeness !== null && likeness >= ONE_MATTER;
}

const wordsOf = (claim: Claim): string[] => claimTerms(claim).flatMap(({ key, name }) => (name ? [] : [key]));

/** An article seldom tells a thing twice in one way: where it comes back to it, it is in other terms. */
function otherWords(alignment: Alignment): ClaimVerdict | null {
  const told = tellWording(alignment);
  return told && { ...told, score: UNSURE };
}

/** As sure as any loose verdict. */
const UNSURE = 0.3;
