import { builtInRoles } from '../../../utils/actors/roles/built-in-roles.ts';
import type { Article } from '../../../utils/articles/article.ts';
import type { Claim } from '../../../utils/claims/claim.ts';
import { claimsInContext, findComparisons } from '../../../utils/claims/finding/find-comparisons.ts';
import { memoryClaims } from '../../../utils/claims/finding/memory-claims.ts';
import { extractClaims } from '../../../utils/claims/reading/extract-claims.ts';
import { checkSource } from '../../../utils/claims/source-check/check-source.ts';
import { type ArticleMaker, type GeneratedArticle, QUERY_NUMBERS } from '../generated-articles.ts';

/** Sentences of the corpus that a page tells with another figure. */
const ALTERED = 8;
/** So many there are to choose from. */
const CHOICE = 24;
/** Made articles that make a page of about 1,000 words. */
const ARTICLES_OF_PAGE = 2;
const PLAIN_AMOUNT = /^\d{1,3}(?:,\d{3})*$/;

/**
 * Articles of about 1,000 words that no corpus holds, with sentences that surely differ in a figure from those of articles
 * below a number.
 */
export async function differingPages(maker: ArticleMaker, count: number, below: number): Promise<Article[]> {
  const sentences = new Set<string>();
  for (let at = 0; sentences.size < CHOICE && at < below; at += 1) {
    const sentence = await differingSentence(maker.article(at));
    if (sentence !== null) sentences.add(sentence);
  }
  const chosen = [...sentences, ...sentences];
  const pages: Article[] = [];
  for (let number = 0; pages.length < count; number += 1) {
    const from = (number * ALTERED) % sentences.size;
    const page = differingPage(maker, number, chosen.slice(from, from + ALTERED));
    // Nothing is sure of a page that reads as if a machine had reworded it, as some of the pool's texts do.
    if (!checkSource(page, [], builtInRoles()).suspect) pages.push(page);
  }
  return pages;
}

function differingPage(maker: ArticleMaker, number: number, sentences: readonly string[]): Article {
  const first = QUERY_NUMBERS + number * ARTICLES_OF_PAGE;
  const made = Array.from({ length: ARTICLES_OF_PAGE }, (_, i) => maker.article(first + i).article);
  const paragraphs = made.flatMap(({ text, blocks }) =>
    blocks.filter(({ kind }) => kind === 'body').map(({ start, end }) => text.slice(start, end)),
  );
  for (const [at, sentence] of sentences.entries()) paragraphs.splice(2 * at + 1, 0, sentence);
  return withBody(maker.article(first).article, paragraphs);
}

/** A sentence of an article with another figure, where that is surely found to differ. */
async function differingSentence(stored: GeneratedArticle): Promise<string | null> {
  const claims = extractClaims(stored.article, stored);
  const source = memoryClaims([{ ...stored, claims }]);
  for (const claim of claims) {
    const text = withOtherFigure(claim);
    if (text === null) continue;
    const article = withBody(stored.article, [text]);
    const page = claimsInContext({ id: 'page', article, claims: extractClaims(article, stored) });
    const { comparisons } = await findComparisons(page, source);
    if (comparisons.some(({ tier }) => tier === 'shown')) return text;
  }
  return null;
}

/** A claim's words with another amount in place of its only one; null where it has none or several. */
function withOtherFigure({ text, start, figures, dates }: Claim): string | null {
  const [figure, another] = figures;
  if (figure === undefined || another !== undefined || dates.length > 0 || figure.value < 10) return null;
  const [from, to] = [figure.start - start, figure.end - start];
  if (!PLAIN_AMOUNT.test(text.slice(from, to))) return null;
  return text.slice(0, from) + (Math.round(figure.value * 1.7) + 3).toLocaleString('en-GB') + text.slice(to);
}

function withBody(article: Article, paragraphs: readonly string[]): Article {
  let text = article.title ?? '';
  const blocks: Article['blocks'][number][] = [{ kind: 'title', start: 0, end: text.length }];
  for (const paragraph of paragraphs) {
    text += '\n\n';
    blocks.push({ kind: 'body', start: text.length, end: text.length + paragraph.length });
    text += paragraph;
  }
  return { ...article, text, blocks, body: { start: blocks[1]?.start ?? 0, end: text.length } };
}
