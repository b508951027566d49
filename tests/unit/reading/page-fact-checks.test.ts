import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../../utils/articles/article.ts';
import type { FactCheck } from '../../../utils/articles/fact-check.ts';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { requestReread } from '../../../utils/corpus/reread-tasks.ts';
import { runRereads } from '../../../utils/corpus/run-rereads.ts';
import { pageFactChecks } from '../../../utils/reading/page-fact-checks.ts';
import { ReadingEngine } from '../../../utils/reading/reading-engine.ts';
import { exampleArticle } from '../corpus/example-articles.ts';

let corpus: Corpus;
let engine: ReadingEngine;
let databases = 0;

beforeEach(async () => {
  databases += 1;
  corpus = await openCorpus(`page-fact-checks-test-${databases}`);
  engine = new ReadingEngine(corpus);
});
afterEach(() => corpus.close());

const CHECK: FactCheck = {
  claim: 'Ostermark closed every seventh bridge to lorries because of rust.',
  claimant: 'Ida Brandvold',
  appearances: [],
  rating: 'Needs context',
  outlet: 'Tideline Checks',
  url: 'https://tideline.example/bridges',
  date: '2026-01-03',
};

function checkArticle(
  checks: readonly FactCheck[] = [CHECK],
  title = 'How many bridges are closed?',
): Article {
  return {
    ...exampleArticle({
      title,
      body: 'A video counts closed bridges. We looked at the register of roads.',
      outlet: 'Tideline',
      url: 'https://tideline.example/bridges',
    }),
    factChecks: checks,
  };
}

const PAGE = exampleArticle({
  title: 'Ministers quarrel over roads',
  body: 'The debate was loud. In Ostermark every seventh bridge was closed to lorries because of rust, Brandvold said. A vote is due in May.',
  outlet: 'Harbour Post',
});

async function store(...articles: readonly Article[]): Promise<void> {
  await corpus.addArticles(await Promise.all(articles.map((one) => engine.analyser.analyse(one))), 'import');
}

const found = async (page = PAGE) => pageFactChecks(await engine.analyser.analysePage(page), corpus, null);

describe('fact-checks of earlier coverage', () => {
  it('stand beside the page’s statement, in the outlet’s own words', async () => {
    await store(checkArticle());
    const factChecks = await found();
    expect(factChecks).toMatchObject([
      {
        claim: CHECK.claim,
        claimant: 'Ida Brandvold',
        rating: 'Needs context',
        outlet: 'Tideline Checks',
        date: '2026-01-03',
        head: { title: 'How many bridges are closed?', outlet: 'Tideline' },
      },
    ]);
    const span = factChecks[0]?.page ?? { start: 0, end: 0 };
    expect(PAGE.text.slice(span.start, span.end)).toBe(
      'In Ostermark every seventh bridge was closed to lorries because of rust, Brandvold said.',
    );
  });

  it('are left out where the page says something else', async () => {
    await store(checkArticle([{ ...CHECK, claim: 'Ostermark built a bridge out of cheese for a fair.' }]));
    expect(await found()).toEqual([]);
  });

  it('are at most five, each once', async () => {
    const checks = Array.from({ length: 9 }, (_, at) => ({ ...CHECK, rating: `Grade ${at}` }));
    await store(checkArticle([...checks, ...checks]), checkArticle(checks, 'Bridges again'));
    const factChecks = await found();
    expect(factChecks).toHaveLength(5);
    expect(new Set(factChecks.map(({ rating }) => rating)).size).toBe(5);
  });

  it('take outlet, address and date of their article where they name none', async () => {
    await store(checkArticle([{ ...CHECK, outlet: null, url: null, date: null }]));
    expect(await found()).toMatchObject([
      { outlet: 'Tideline', url: 'https://tideline.example/bridges', date: '2026-01-15' },
    ]);
  });

  it('go with their article, and stay when it is read again', async () => {
    const article = checkArticle();
    await store(article);
    await requestReread(corpus, { kind: 'all' });
    await runRereads(corpus, { read: (one) => engine.analyser.analyse(one) });
    expect(await corpus.database.factChecks.count()).toBe(1);
    const [stored] = await corpus.database.articles.toArray();
    await corpus.removeArticles([stored?.id ?? '']);
    expect(await corpus.database.factChecks.count()).toBe(0);
  });
});

describe('a page that is a fact-check', () => {
  it('is not found for itself', async () => {
    await store(checkArticle());
    expect(await found({ ...PAGE, url: 'https://tideline.example/bridges' })).toEqual([]);
    expect(await found({ ...PAGE, title: 'Roads', url: 'https://harbour.example/bridges' })).toHaveLength(1);
  });

  it('shows what it concludes itself, as it declares it', async () => {
    const review = { claimReviewed: 'The pier was sold.', reviewRating: { alternateName: 'Not so' } };
    const { ownFactChecks } = await engine.lists.comparisons({ ...PAGE, reviews: [JSON.stringify(review)] });
    expect(ownFactChecks).toMatchObject([{ claim: 'The pier was sold.', rating: 'Not so', outlet: null }]);
    expect((await engine.lists.comparisons({ ...PAGE, title: 'Roads' })).ownFactChecks).toEqual([]);
    const revised = JSON.stringify(review).replace('Not so', 'Half so');
    const [own] = (await engine.lists.comparisons({ ...PAGE, reviews: [revised] })).ownFactChecks;
    expect(own?.rating).toBe('Half so');
  });
});
