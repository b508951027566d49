import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { builtInRecogniser } from '../../../entrypoints/headless/built-in-recogniser.ts';
import { InputProblems, readInputs } from '../../../entrypoints/headless/input-files.ts';
import type { ArticleWithBlocks } from '../../../utils/claims/finding/head-against-body.ts';
import { analyseArticle } from '../../../utils/reading/analyse-article.ts';
import { overlap, type Span } from '../../../utils/text/span.ts';
import type { Finder, HeadFinder } from './found-partners.ts';

interface GoldPassage {
  readonly file: string;
  readonly start: number;
  readonly quote: string;
}

interface GoldPair {
  readonly a: GoldPassage;
  readonly b: GoldPassage;
  readonly relation: string;
  readonly cross: boolean;
}

/** An article of a dump, with where it stands there. */
export interface PlacedArticle extends ArticleWithBlocks {
  readonly file: string;
  readonly offset: number;
}

export interface PartnerFigures {
  readonly pairs: number;
  /** Share of the pairs of which either passage finds the other. */
  readonly recall: number;
  /** Share of the passages that find theirs. */
  readonly recallOfPassages: number;
}

/** The articles of the files. */
export async function placedArticles(files: readonly string[]): Promise<PlacedArticle[]> {
  const recogniser = builtInRecogniser();
  const articles: PlacedArticle[] = [];
  for await (const { file, index, article } of readInputs(files, new InputProblems())) {
    if (article.kind !== 'article') continue;
    const analysed = await analyseArticle(article, recogniser);
    articles.push({ ...analysed, id: `${file}#${index}`, file: basename(file), offset: article.sourceStart });
  }
  return articles;
}

/**
 * How many gold pairs across articles a finder finds. The gold counts a dek and the body below it as two articles;
 * these are found where `headFinder` holds the one against the other.
 */
export async function goldRecall(
  gold: string,
  articles: readonly PlacedArticle[],
  finder: Finder,
  headFinder: HeadFinder = async () => [],
): Promise<PartnerFigures> {
  const lines = readFileSync(gold, 'utf8').split('\n').filter(Boolean);
  const pairs = lines
    .map((line): GoldPair => JSON.parse(line))
    .filter(({ cross, relation }) => cross && relation !== 'unrelated');
  const found = new Map<string, Awaited<ReturnType<Finder>>>();
  const heads = new Map<string, Awaited<ReturnType<HeadFinder>>>();
  for (const article of articles) {
    found.set(article.id, await finder(article));
    heads.set(article.id, await headFinder(article));
  }
  const findsBelow = (one: GoldPassage, other: GoldPassage) => (article: PlacedArticle) =>
    heads.get(article.id)?.some(([head, body]) => holds(article, head, one) && holds(article, body, other));
  const finds = (one: GoldPassage, other: GoldPassage) =>
    articles.some(findsBelow(one, other)) ||
    articles.some((article) =>
      article.claims.some(
        (claim, at) =>
          holds(article, claim, one) &&
          found.get(article.id)?.[at]?.some((partner) => {
            const there = articles.find(({ id }) => id === partner.article.id);
            return there !== undefined && holds(there, partner.claim, other);
          }),
      ),
    );
  const both = pairs.map(({ a, b }) => [finds(a, b), finds(b, a)] as const);
  const share = (count: number, of: number) => Math.round((1000 * count) / Math.max(1, of)) / 1000;
  return {
    pairs: pairs.length,
    recall: share(both.filter((one) => one.includes(true)).length, both.length),
    recallOfPassages: share(both.flat().filter(Boolean).length, 2 * both.length),
  };
}

/** Whether a claim and a passage share at least half of the shorter. */
function holds(article: PlacedArticle, claim: Span, { file, start, quote }: GoldPassage): boolean {
  if (article.file !== basename(file)) return false;
  const passage = { start: start - article.offset, end: start - article.offset + quote.length };
  return overlap(claim, passage) >= 0.5 * Math.min(claim.end - claim.start, quote.length);
}
