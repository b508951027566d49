import { readFileSync } from 'node:fs';
import { builtInRecogniser } from '../../../entrypoints/headless/built-in-recogniser.ts';
import type { Article } from '../../../utils/articles/article.ts';
import type { ClaimsOfArticle } from '../../../utils/claims/finding/memory-claims.ts';
import { extractClaims } from '../../../utils/claims/reading/extract-claims.ts';
import { recogniseArticle } from '../../../utils/reading/analyse-article.ts';
import type { Finder } from './found-partners.ts';

/** Each text as an article of one paragraph, by its id. */
export async function passagesAsArticles(
  texts: Iterable<readonly [id: string, text: string]>,
): Promise<Map<string, ClaimsOfArticle>> {
  const recogniser = builtInRecogniser();
  const articles = new Map<string, ClaimsOfArticle>();
  for (const [id, text] of texts) {
    const { article, ...recognition } = await recogniseArticle(articleOf(text), recogniser);
    articles.set(id, { id, article, claims: extractClaims(article, recognition) });
  }
  return articles;
}

/** Mean reciprocal rank of the first wanted text, and how often it is among the first ten. */
export async function reciprocalRank(
  queries: readonly { readonly article: ClaimsOfArticle; readonly wanted: ReadonlySet<string> }[],
  finder: Finder,
): Promise<{ readonly mrr: number; readonly recall: number }> {
  let [sum, hits] = [0, 0];
  for (const { article, wanted } of queries) {
    const ranks = (await finder(article)).map((partners) =>
      partners.findIndex(({ article: { id } }) => wanted.has(id)),
    );
    const best = Math.min(...ranks.filter((rank) => rank >= 0));
    if (!Number.isFinite(best)) continue;
    sum += 1 / (1 + best);
    hits += 1;
  }
  const share = (value: number) => Math.round((1000 * value) / Math.max(1, queries.length)) / 1000;
  return { mrr: share(sum), recall: share(hits) };
}

export function readRows<Row>(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Row => JSON.parse(line));
}

function articleOf(text: string): Article {
  return {
    kind: 'article',
    title: null,
    outlet: null,
    via: null,
    date: null,
    author: null,
    url: null,
    tags: [],
    language: 'en',
    text,
    sourceStart: 0,
    body: { start: 0, end: text.length },
    blocks: [{ kind: 'body', start: 0, end: text.length }],
  };
}
