import type { Actor } from '../actors/actor.ts';
import type { Comparison, Evidence } from '../claims/comparison.ts';
import { claimsInContext, findComparisons } from '../claims/find-comparisons.ts';
import type { AnalysedArticle } from '../corpus/analysed-article.ts';
import type { Corpus, CorpusArticle } from '../corpus/corpus.ts';
import { bestPassage } from '../coverage/best-passage.ts';
import { rankCoverage } from '../coverage/ranking/rank-coverage.ts';
import type { RelatedArticle } from '../coverage/related-article.ts';
import type {
  ComparisonView,
  EvidenceView,
  PageActor,
  RelatedItem,
  TabReading,
} from '../messages/answers.ts';
import { articleHead } from './article-head.ts';

/**
 * Weaker finds share no more than the usual names and words of the news. On the labelled articles nine in ten of the
 * same matter are above it; on pages that the starter corpus says nothing about, most lists are empty.
 */
const RELATED_FROM = 0.06;

/** Asks the corpus about an article: what covers the same, where statements differ, how often its actors occur. */
export async function readAgainstCorpus(page: AnalysedArticle, corpus: Corpus): Promise<TabReading> {
  const [related, comparisons, actors] = await Promise.all([
    relatedItems(page, corpus),
    comparisonViews(page, corpus),
    pageActors(page, corpus),
  ]);
  const { title, outlet, date, author, url, language } = page.article;
  return { article: { title, outlet, date, author, url, language }, comparisons, related, actors };
}

async function relatedItems(page: AnalysedArticle, corpus: Corpus): Promise<RelatedItem[]> {
  const ranked = (await rankCoverage(page, await corpus.coverageIndex())).filter(
    ({ strength }) => strength >= RELATED_FROM,
  );
  const articles = await byId(
    corpus,
    ranked.map(({ article }) => article),
  );
  const names = new Map(page.actors.map(({ id, name }) => [id, name]));
  return ranked.flatMap((related) => {
    const found = articles.get(related.article);
    return found === undefined ? [] : [relatedItem(page, related, found, names)];
  });
}

function relatedItem(
  page: AnalysedArticle,
  related: RelatedArticle,
  found: CorpusArticle,
  names: ReadonlyMap<string, string>,
): RelatedItem {
  return {
    head: articleHead(found),
    ...bestPassage(page, found),
    score: related.score,
    actors: related.actors.map((id) => names.get(id) ?? nameIn(found.actors, id)),
    terms: related.terms,
  };
}

function nameIn(actors: readonly Actor[], id: string): string {
  return actors.find((actor) => actor.id === id)?.name ?? id;
}

async function comparisonViews(page: AnalysedArticle, corpus: Corpus): Promise<ComparisonView[]> {
  const comparisons = await findComparisons(claimsInContext(page), await corpus.claimSource());
  const articles = await byId(
    corpus,
    comparisons.map(({ b }) => b.article),
  );
  return comparisons.flatMap((comparison) => {
    const found = articles.get(comparison.b.article);
    return found === undefined ? [] : [comparisonView(comparison, found)];
  });
}

function comparisonView(comparison: Comparison, found: CorpusArticle): ComparisonView {
  const { relation, tier, score, what, why, rule } = comparison;
  return {
    relation,
    tier,
    score,
    what,
    page: evidenceView(comparison.a),
    coverage: { ...evidenceView(comparison.b), head: articleHead(found) },
    why,
    rule,
  };
}

function evidenceView({ start, end, quote, marks }: Evidence): EvidenceView {
  return { start, end, quote, marks };
}

async function pageActors(page: AnalysedArticle, corpus: Corpus): Promise<PageActor[]> {
  const known = await corpus.articleCounts(page.actors.map(({ id }) => id));
  return page.actors
    .flatMap((actor) => {
      const mentions = page.mentions.filter((mention) => mention.actor === actor.id);
      const first = mentions[0];
      if (first === undefined) return [];
      const articles = known.get(actor.id) ?? 0;
      return [{ actor, mentions: mentions.length, first: { start: first.start, end: first.end }, articles }];
    })
    .sort((a, b) => b.mentions - a.mentions || a.first.start - b.first.start);
}

async function byId(corpus: Corpus, ids: readonly string[]): Promise<Map<string, CorpusArticle>> {
  const articles = await corpus.articles([...new Set(ids)]);
  return new Map(articles.map((article) => [article.id, article]));
}
