import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../../utils/articles/article.ts';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { ReadingEngine } from '../../../utils/reading/reading-engine.ts';
import { exampleArticle } from '../corpus/example-articles.ts';

let corpus: Corpus;
let engine: ReadingEngine;
let databases = 0;

beforeEach(async () => {
  databases += 1;
  corpus = await openCorpus(`suspect-coverage-test-${databases}`);
  engine = new ReadingEngine(corpus);
});
afterEach(() => corpus.close());

const FACT = 'The Norwegian ferry operator Brenna cancelled 14 night crossings on Monday.';
const REWORDED =
  'The prime pastor and the shore guard ( both in Oslo ) said that 40 % of the 1, 400 berths were free. ';

const page = exampleArticle({
  title: 'Ferries stay in port',
  body: 'The Norwegian ferry operator Brenna cancelled 41 night crossings on Monday.',
  date: '2026-01-13',
});

function coverage(body: string): Article {
  return exampleArticle({ title: 'Night crossings', body, outlet: 'The Quay', date: '2026-01-13' });
}

async function store(article: Article): Promise<void> {
  await corpus.addArticles([await engine.analyser.analyse(article)], 'import');
}

describe('coverage that a machine reworded', () => {
  it('is told as such, and nothing drawn from it stands before the reader unasked', async () => {
    await store(coverage(`${FACT} ${REWORDED}`));
    const { comparisons } = await engine.lists.comparisons(page);
    expect(comparisons.length).toBeGreaterThan(0);
    expect(comparisons.map(({ coverage: { suspect } }) => suspect)).toEqual(comparisons.map(() => true));
    expect(comparisons.filter(({ tier }) => tier === 'shown')).toEqual([]);
  });

  it('is told from coverage that people wrote', async () => {
    await store(coverage(FACT));
    const { comparisons, sourceCheck } = await engine.lists.comparisons(page);
    expect(comparisons[0]?.coverage.suspect).toBe(false);
    expect(sourceCheck).toBeNull();
  });
});

describe('a page that a machine reworded', () => {
  it('shows which of its wordings gave that away', async () => {
    const article = coverage(REWORDED);
    const { sourceCheck } = await engine.lists.comparisons(article);
    expect(sourceCheck?.findings).toContainEqual({
      start: article.text.indexOf('prime pastor'),
      end: article.text.indexOf('prime pastor') + 'prime pastor'.length,
      quote: 'prime pastor',
      why: 'The news says “prime minister”.',
    });
  });
});
