import type { Recognition } from '../actors/actor.ts';
import type { Article } from '../articles/article.ts';
import type { ArticleId } from '../articles/article-id.ts';
import type { Span } from '../text/span.ts';
import { type Alignment, align } from './aligning/align-claims.ts';
import { leavesAmountOpen } from './aligning/amount-left-open.ts';
import { leavesTimeOpen } from './aligning/left-open.ts';
import type { Claim } from './claim.ts';
import { type ClaimInContext, type ClaimVerdict, UNRELATED } from './claim-in-context.ts';
import { judge } from './compare-claims.ts';
import { compareInArticles } from './compare-in-articles.ts';
import { decide } from './deciding/decide.ts';
import { TEXTS } from './deciding/gate.ts';
import { pairFeatures } from './deciding/pair-features.ts';
import { type Meaning, WORDS_ALONE } from './meaning/meaning.ts';
import type { DescribedActor } from './reading/described-actors.ts';
import { claimOfPassage } from './reading/extract-claims.ts';

/** A passage of any length, from a part of a sentence up, with what is known of where it stands. */
export interface Passage {
  readonly claim: Claim;
  readonly article: ClaimInContext['article'];
}

/** A passage of which nothing else is known; `recognition` is that of the quote alone. */
export function barePassage(
  quote: string,
  recognition: Recognition,
  { outlet = null, date = null }: { outlet?: string | null; date?: string | null } = {},
): Passage {
  const article = { id: '', title: null, outlet, date, text: quote };
  return { claim: claimOfPassage(article, recognition, { start: 0, end: quote.length }), article };
}

/**
 * A passage in its article; actors, speakers and dates are read from what stands around it. `described` is whom the
 * article means without their names.
 */
export function passageInArticle(
  analysed: Recognition & {
    readonly id: ArticleId;
    readonly article: Pick<Article, 'title' | 'outlet' | 'date' | 'text'>;
  },
  span: Span,
  described: readonly DescribedActor[] = [],
): Passage {
  const { title, outlet, date, text } = analysed.article;
  const article = { id: analysed.id, title, outlet, date, text };
  return { claim: claimOfPassage(article, analysed, span, described), article };
}

/** The passage's article is at hand, not it alone. */
const isInArticle = ({ article }: Passage) => article.id !== '';
/** It is known where or when the passage was printed. */
const isReport = ({ article }: Passage) => article.outlet !== null || article.date !== null;

/** From this share on, one text says most of what the other does in words of like meaning. */
const ALIKE = 0.7;
/** Two versions of one sentence share at least this much. */
const VERSIONS = 0.5;
/** A statement whose words stand in the other text to this share is held within it. */
const HELD = 0.8;
/** A text shorter than this, as a share of the other, is a statement beside what it is checked by. */
const MUCH_SHORTER = 0.7;

/**
 * Whether what is laid side by side tells enough: of versions of one sentence, and of a statement beside a text that it
 * can be checked by. Two news passages that stand on their own have to be weighed.
 */
function tellEnough(alignment: Alignment): boolean {
  const { softMax = 0, datesBoth = 0 } = pairFeatures(alignment);
  if (softMax < ALIKE && datesBoth === 0) return false;
  const { a, b, containment, jaccard } = alignment;
  const [short = 0, long = 0] = [a.claim.text.length, b.claim.text.length].sort((x, y) => x - y);
  return jaccard >= VERSIONS || containment >= HELD || short < MUCH_SHORTER * long;
}

/** The verdict, unless it takes for agreement what the other text says nothing of. */
const borneOut = (verdict: ClaimVerdict, alignment: Alignment): ClaimVerdict =>
  verdict.relation === 'agree' && leavesAmountOpen(alignment) ? UNRELATED : verdict;

/**
 * How two passages that somebody put side by side stand to each other. Less has to speak for one subject than between
 * claims that a search brought together, and of passages in their articles least: that nothing speaks against it.
 * Marks are offsets within the passages.
 */
export function comparePassages(a: Passage, b: Passage, meaning: Meaning = WORDS_ALONE): ClaimVerdict {
  const alignment = align(a, b, true, meaning);
  if (!isInArticle(a) && !isInArticle(b)) {
    if (isReport(a) || isReport(b)) return decide(alignment);
    if (!tellEnough(alignment)) return borneOut(decide(alignment, TEXTS), alignment);
  }
  if (isInArticle(a) && isInArticle(b)) return compareInArticles(alignment);
  const verdict = judge(alignment);
  return verdict.relation === 'agree' && leavesTimeOpen(alignment) ? UNRELATED : borneOut(verdict, alignment);
}
