import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtInWordVectors } from '../../../entrypoints/headless/built-in-word-vectors.ts';
import type { ClaimsOfArticle } from '../../../utils/claims/finding/memory-claims.ts';
import { type Finder, headFinder, plainFinder, sidelightFinder } from './found-partners.ts';
import { goldRecall, placedArticles } from './gold-partners.ts';
import { passagesAsArticles, readRows, reciprocalRank } from './retrieval.ts';

// How well partners are found, beside plain BM25 over sentences: those of the gold across articles; the other passage
// of our own pairs among all their passages; and the checked statement that a tweet speaks of, among 10,375.

interface OwnPair {
  readonly id: string;
  readonly relation: string;
  readonly a: { readonly quote: string };
  readonly b: { readonly quote: string };
}

interface Checked {
  readonly id: string;
  readonly vclaim: string;
}

interface Tweet {
  readonly id: string;
  readonly text: string;
  readonly relevant: readonly string[];
}

export async function measurePartners(shared: string): Promise<Record<string, unknown>> {
  const meaning = { vectors: builtInWordVectors() };
  const finders = (articles: readonly ClaimsOfArticle[]) => ({
    sidelight: sidelightFinder(articles, meaning),
    plain: plainFinder(articles),
  });
  const seeds = readdirSync(join(shared, 'seeds')).sort();
  const articles = await placedArticles(seeds.map((name) => join(shared, 'seeds', name)));
  const gold = join(shared, 'gold/pairs.dev.jsonl');
  const { sidelight, plain } = finders(articles);
  return {
    gold: await goldRecall(gold, articles, sidelight, headFinder(meaning)),
    goldPlain: await goldRecall(gold, articles, plain),
    ...(await own(finders)),
    ...(await checked(shared, finders)),
  };
}

type Finders = (articles: readonly ClaimsOfArticle[]) => {
  readonly sidelight: Finder;
  readonly plain: Finder;
};

async function own(finders: Finders) {
  const pairs = readRows<OwnPair>('tests/quality/pairs/relations.jsonl');
  const passages = await passagesAsArticles(
    pairs.flatMap(({ id, a, b }) => [[`${id}a`, a.quote] as const, [`${id}b`, b.quote] as const]),
  );
  const queries = pairs
    .filter(({ relation }) => relation !== 'unrelated')
    .flatMap(({ id }) => [
      { from: `${id}a`, to: `${id}b` },
      { from: `${id}b`, to: `${id}a` },
    ])
    .flatMap(({ from, to }) => {
      const article = passages.get(from);
      return article === undefined ? [] : [{ article, wanted: new Set([to]) }];
    });
  const { sidelight, plain } = finders([...passages.values()]);
  return { own: await reciprocalRank(queries, sidelight), ownPlain: await reciprocalRank(queries, plain) };
}

async function checked(shared: string, finders: Finders) {
  const statements = readRows<Checked>(join(shared, 'data/claims/clef20_vclaims.jsonl'));
  const tweets = readRows<Tweet>(join(shared, 'data/claims/clef20_queries_test.jsonl'));
  const known = await passagesAsArticles(statements.map(({ id, vclaim }) => [`v${id}`, vclaim] as const));
  const asked = await passagesAsArticles(tweets.map(({ id, text }) => [id, text] as const));
  const queries = tweets.flatMap(({ id, relevant }) => {
    const article = asked.get(id);
    return article === undefined ? [] : [{ article, wanted: new Set(relevant.map((one) => `v${one}`)) }];
  });
  const { sidelight, plain } = finders([...known.values()]);
  return {
    checked: await reciprocalRank(queries, sidelight),
    checkedPlain: await reciprocalRank(queries, plain),
  };
}
