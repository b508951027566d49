import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { ReadingEngine } from '../../../utils/reading/reading-engine.ts';
import { type Example, exampleArticle } from '../corpus/example-articles.ts';

let corpus: Corpus;
let engine: ReadingEngine;
let databases = 0;

beforeEach(async () => {
  databases += 1;
  corpus = await openCorpus(`page-versions-test-${databases}`);
  engine = new ReadingEngine(corpus);
});
afterEach(() => corpus.close());

const WALKOUT =
  'The Norwegian ferry operator cancelled 14 night crossings after its crews walked out over rosters.';
const CALM = 'Passengers waited in Bergen, and the operator promised talks on rosters before the weekend.';
const OWN: Example = {
  title: 'Ferry crews walk out',
  body: `${WALKOUT}\n\n${CALM}`,
  outlet: 'The Quay',
  date: '2026-01-10',
  url: 'https://quay.example/ferry?utm_source=feed',
};
/** The same page later: little of it is left. */
const LATER: Example = {
  title: 'Ferry crews stay out',
  body: `${WALKOUT.replace('14', '19')}\n\nThe minister of transport met the union of the ferry crews in Oslo and left without an agreement.\n\nA second operator of night crossings warned that its crews may walk out over rosters as well.`,
  outlet: 'The Quay',
  date: '2026-01-10',
  url: 'https://www.quay.example/ferry/',
};
const OTHER: Example = {
  title: 'Night ferries cancelled',
  body: 'The Norwegian ferry operator cancelled 12 night crossings, since its crews walked out over rosters.',
  outlet: 'Harbour Post',
  date: '2026-01-11',
  url: 'https://post.example/night-ferries',
};

async function store(examples: readonly Example[]): Promise<void> {
  for (const example of examples)
    await corpus.addArticles([await engine.analyser.analyse(exampleArticle(example))], 'kept');
}

async function listed(example: Example): Promise<readonly (string | null)[]> {
  const { groups } = await engine.lists.coverage(exampleArticle(example));
  return groups.flatMap(({ items }) => items.map(({ head }) => head.title));
}

async function comparedWith(example: Example): Promise<readonly (string | null)[]> {
  const { comparisons } = await engine.lists.comparisons(exampleArticle(example));
  return [...new Set(comparisons.map(({ coverage }) => coverage.head.title))];
}

describe('versions of a page', () => {
  it('are no coverage of it, nor is the page itself once it is kept', async () => {
    await store([OWN, OTHER]);
    expect(await listed(LATER)).toEqual(['Night ferries cancelled']);
    expect(await comparedWith(LATER)).toEqual(['Night ferries cancelled']);
    await store([LATER]);
    expect(await listed(LATER)).toEqual(['Night ferries cancelled']);
    expect(await comparedWith(LATER)).toEqual(['Night ferries cancelled']);
  });

  it('of another article stand in its coverage once, as it is now', async () => {
    await store([OWN, LATER]);
    expect(await listed(OTHER)).toEqual(['Ferry crews stay out']);
  });

  it('are no others that only share the address', async () => {
    const body =
      'Since the crews of Norwegian night ferries want other rosters, the operator has cancelled crossings.';
    await store([{ ...OTHER, body, url: 'https://quay.example/ferry' }]);
    expect(await listed(OWN)).toEqual(['Night ferries cancelled']);
  });
});
