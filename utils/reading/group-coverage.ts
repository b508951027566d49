import type { AnalysedArticle } from '../corpus/analysed-article.ts';
import type { CorpusArticle } from '../corpus/corpus.ts';
import { bestPassage } from '../coverage/best-passage.ts';
import type { DocumentTerms } from '../coverage/document-terms.ts';
import type { RelatedArticle } from '../coverage/related-article.ts';
import { type Folded, foldCopies } from '../coverage/stories/fold-copies.ts';
import { groupStories } from '../coverage/stories/group-stories.ts';
import { ownText } from '../coverage/stories/own-text.ts';
import type { CoverageGroup, RelatedItem } from '../messages/coverage-answers.ts';
import { articleHead } from './article-head.ts';
import { whenPublished } from './when-published.ts';

/** A related article with all that showing it takes. */
export interface FoundArticle {
  readonly related: RelatedArticle;
  readonly article: CorpusArticle;
  readonly terms: DocumentTerms;
}

/**
 * Parts a list of coverage into stories, best first, each text once. Copies of the page itself come last, in a group of
 * their own.
 *
 * @param query what was asked about: the page, or a passage of it
 */
export function groupCoverage(
  page: AnalysedArticle,
  query: AnalysedArticle,
  found: readonly FoundArticle[],
): CoverageGroup[] {
  const { copiesOfPage, others } = foldedCoverage(page, found);
  const byId = new Map(others.map((folded) => [folded.first.article.id, folded]));
  const stories = groupStories(
    others.map(({ first: { related, terms, article } }) => ({ related, terms, date: article.article.date })),
  );
  const groups = stories.map((members): CoverageGroup => {
    const items = members.flatMap(({ article }) => {
      const folded = byId.get(article);
      return folded === undefined ? [] : [relatedItem(query, folded, false)];
    });
    return { list: members[0]?.list ?? 'background', items };
  });
  const [first, ...copies] = copiesOfPage;
  if (first === undefined) return groups;
  return [...groups, { list: 'story', items: [relatedItem(query, { first, copies }, true)] }];
}

function foldedCoverage(
  page: AnalysedArticle,
  found: readonly FoundArticle[],
): { readonly copiesOfPage: readonly FoundArticle[]; readonly others: readonly Folded<FoundArticle>[] } {
  const folded = foldCopies<FoundArticle | null>(
    [null, ...found],
    (one) => ownText(one === null ? page.article : one.article.article),
    (one) => (one === null ? null : one.article.article.date),
  );
  const others: Folded<FoundArticle>[] = [];
  let copiesOfPage: FoundArticle[] = [];
  for (const { first, copies } of folded) {
    const articles = copies.filter((copy) => copy !== null);
    if (first !== null && articles.length === copies.length) others.push({ first, copies: articles });
    else copiesOfPage = first === null ? articles : [first, ...articles];
  }
  return { copiesOfPage, others };
}

function relatedItem(
  query: AnalysedArticle,
  { first: { related, article }, copies }: Folded<FoundArticle>,
  copyOfPage: boolean,
): RelatedItem {
  const nameOf = (id: string) =>
    [...query.actors, ...article.actors].find((actor) => actor.id === id)?.name ?? id;
  return {
    head: articleHead(article),
    ...bestPassage(query, article),
    score: related.score,
    actors: related.actors.map(nameOf),
    terms: related.terms,
    when: whenPublished(article.article.date, query.article.date),
    copies: copies.map((copy) => articleHead(copy.article)),
    copyOfPage,
  };
}
