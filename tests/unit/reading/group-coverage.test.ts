import { describe, expect, it } from 'vitest';
import type { CorpusArticle } from '../../../utils/corpus/corpus.ts';
import { documentTerms } from '../../../utils/coverage/document-terms.ts';
import type { CoverageList } from '../../../utils/coverage/related-article.ts';
import { type FoundArticle, groupCoverage } from '../../../utils/reading/group-coverage.ts';
import { analysed, type Example } from '../corpus/example-articles.ts';

async function found(list: CoverageList, score: number, example: Example): Promise<FoundArticle> {
  const article: CorpusArticle = { ...(await analysed(example)), sentences: [], sources: ['import'] };
  const related = { article: article.id, score, strength: score, list, actors: [], terms: [] };
  return { related, article, terms: documentTerms(article) };
}

const STRIKE =
  'Dockers laid down work in every berth of the old harbour on Monday and will not say when they come back to their cranes. The union wants a tenth more, and the owners have offered half of that.';
const FERRY =
  'The ferry to the islands was cancelled for the fourth night, since its crew had slept too little by the rules that hold at sea, and passengers were put up in a school.';
const STORM =
  'A storm took the roof of the fish market on Sunday, and the mayor asked the army for tents, blankets and two engineers who know old timber.';

const page = await analysed({
  title: 'Harbour stands still',
  body: `${STRIKE} The mayor watched.`,
  date: '2026-01-15',
});

describe('groupCoverage', () => {
  it('shows a text once, under its first place, where the best of its copies stood', async () => {
    const list = await Promise.all([
      found('story', 0.9, { title: 'A', body: FERRY, outlet: 'Late', date: '2026-01-12' }),
      found('story', 0.8, { title: 'B', body: STORM, outlet: 'Other', date: '2026-01-11' }),
      found('story', 0.7, {
        title: 'C',
        body: `By our staff. ${FERRY}`,
        outlet: 'Early',
        date: '2026-01-10',
      }),
    ]);
    const groups = groupCoverage(page, page, list);
    const items = groups.flatMap((group) => group.items);
    expect(items.map(({ head, copies }) => [head.outlet, copies.map(({ outlet }) => outlet)])).toEqual([
      ['Early', ['Late']],
      ['Other', []],
    ]);
    expect(items.map(({ when }) => when)).toEqual(['earlier', 'earlier']);
  });

  it('keeps copies of the page itself apart, and last', async () => {
    const list = await Promise.all([
      found('story', 0.9, { title: 'Same', body: STRIKE, outlet: 'Wire', date: '2026-01-15' }),
      found('story', 0.8, {
        title: 'Again',
        body: `${STRIKE} More soon.`,
        outlet: 'Post',
        date: '2026-01-16',
      }),
      found('background', 0.3, { title: 'Roof', body: STORM, outlet: 'Other', date: null }),
    ]);
    const groups = groupCoverage(page, page, list);
    expect(groups.map(({ items }) => items.map(({ copyOfPage }) => copyOfPage))).toEqual([[false], [true]]);
    expect(groups[1]?.items[0]).toMatchObject({
      head: { outlet: 'Wire' },
      when: 'same-day',
      copies: [{ outlet: 'Post' }],
    });
  });

  it('has no group for nothing', () => {
    expect(groupCoverage(page, page, [])).toEqual([]);
  });
});
