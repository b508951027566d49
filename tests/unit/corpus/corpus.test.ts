import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimsInContext } from '../../../utils/claims/finding/claim-source.ts';
import { findPartners } from '../../../utils/claims/finding/find-partners.ts';
import { WORDS_ALONE } from '../../../utils/claims/meaning/meaning.ts';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { unpackClaims } from '../../../utils/corpus/packed-claims.ts';
import { rankCoverage } from '../../../utils/coverage/ranking/rank-coverage.ts';
import { analysed } from './example-articles.ts';

let corpus: Corpus;
let databases = 0;

beforeEach(async () => {
  databases += 1;
  corpus = await openCorpus(`corpus-test-${databases}`);
});
afterEach(() => corpus.close());

const strike = () =>
  analysed({
    title: 'Dockers strike in Oslo',
    body: 'Dockers in Oslo began a strike over wages. Lindqvist said that 40 ships were waiting.',
    date: '2026-01-10',
  });
const talks = () =>
  analysed({
    title: 'Wage talks for dockers',
    body: 'Norway called dockers and Harbourmasters to talks over wages. Lindqvist counted 50 ships.',
    outlet: 'Fjord Times',
    date: '2026-03-02',
  });
const recipe = () => analysed({ title: 'Soup', body: 'Boil the leeks. Norway has good leeks.', date: null });

describe('Corpus', () => {
  it('gives back what was added', async () => {
    const article = await strike();
    expect(await corpus.addArticles([article], 'import')).toEqual({ added: [article.id], known: [] });
    const found = await corpus.article(article.id);
    const { roles: _, claims, ...stored } = article;
    expect(found).toMatchObject({ ...stored, sources: ['import'] });
    expect(found?.sentences.map(({ start, end }) => article.article.text.slice(start, end))).toEqual([
      'Dockers strike in Oslo',
      'Dockers in Oslo began a strike over wages.',
      'Lindqvist said that 40 ships were waiting.',
    ]);
    const [record] = await corpus.database.claims.toArray();
    expect(record && unpackClaims(record)).toEqual(claims);
    expect(await corpus.article('missing')).toBeNull();
  });

  it('adds nothing that is there already', async () => {
    const [first, second] = [await strike(), await talks()];
    await corpus.addArticles([first], 'import');
    const counts = await corpus.counts();
    const revision = await corpus.revision();
    expect(await corpus.addArticles([first], 'import')).toEqual({ added: [], known: [first.id] });
    expect(await corpus.counts()).toEqual(counts);
    expect(await corpus.revision()).toBe(revision);
    expect(await corpus.addArticles([second, first, second], 'import')).toEqual({
      added: [second.id],
      known: [first.id, second.id],
    });
    expect(await corpus.revision()).not.toBe(revision);
  });

  it('counts', async () => {
    await corpus.addArticles([await strike(), await talks()], 'starter');
    expect(await corpus.counts()).toEqual({
      articles: 2,
      outlets: 2,
      actors: 4,
      claims: 4,
      starter: null,
      starterArticles: 2,
      unfinishedImports: 0,
      rereading: null,
      indexing: null,
    });
  });

  it('knows where and when an actor is named', async () => {
    await corpus.addArticles([await strike(), await talks(), await recipe()], 'import');
    expect(await corpus.actorRecord('anna-lindqvist')).toEqual({
      actor: expect.objectContaining({ name: 'Anna Lindqvist' }),
      mentions: 2,
      articles: 2,
      outlets: ['Fjord Times', 'Harbour Post'],
      forms: [{ form: 'Lindqvist', mentions: 2 }],
      first: '2026-01-10',
      last: '2026-03-02',
      months: [
        { month: '2026-01', mentions: 1 },
        { month: '2026-02', mentions: 0 },
        { month: '2026-03', mentions: 1 },
      ],
    });
    expect(await corpus.actorRecord('nobody')).toBeNull();
    expect(await corpus.articleCounts(['norway', 'nobody'])).toEqual(new Map([['norway', 2]]));
    const titles = async (limit: number) =>
      (await corpus.articlesNaming('norway', limit)).map(({ article }) => article.title);
    expect(await titles(10)).toEqual(['Wage talks for dockers', 'Soup']);
    expect(await titles(1)).toEqual(['Wage talks for dockers']);
  });

  it('removes an article with all that came with it', async () => {
    const [first, second] = [await strike(), await talks()];
    await corpus.addArticles([second], 'import');
    const before = [await corpus.counts(), await corpus.actorRecord('anna-lindqvist')];
    await corpus.addArticles([first], 'import');
    expect(await corpus.removeArticles([first.id, 'missing'])).toBe(1);
    expect([await corpus.counts(), await corpus.actorRecord('anna-lindqvist')]).toEqual(before);
    expect(await corpus.articlesNaming('oslo', 5)).toEqual([]);
    await corpus.removeArticles([second.id]);
    expect(await corpus.counts()).toMatchObject({ articles: 0, outlets: 0, actors: 0, claims: 0 });
    expect(await corpus.database.indexTail.count()).toBe(0);
    expect(await corpus.database.articleHeads.count()).toBe(0);
  });

  it('ranks coverage, and sees at once what was added', async () => {
    const page = await analysed({
      title: 'Dockers',
      body: 'Dockers in Oslo want higher wages, said Lindqvist.',
    });
    await corpus.addArticles([await recipe(), await strike()], 'import');
    const ranked = async () => (await rankCoverage(page, await corpus.coverageIndex())).map((r) => r.article);
    expect(await ranked()).toEqual([(await strike()).id, (await recipe()).id]);
    await corpus.addArticles([await talks(), page], 'import');
    expect(await ranked()).toEqual([(await strike()).id, (await talks()).id, (await recipe()).id]);
  });

  it('finds partners for the claims of a page, none of them its own', async () => {
    await corpus.addArticles([await strike(), await recipe()], 'import');
    const page = await analysed({ body: 'Lindqvist spoke of 45 ships.' });
    await corpus.addArticles([page], 'import');
    const [partners = []] = await findPartners(claimsInContext(page).slice(-1), await corpus.claimSource(), {
      meaning: WORDS_ALONE,
      perClaim: 3,
      looked: 9,
      fetched: 20,
    });
    const [first] = partners;
    expect(first?.claim.claim.text).toBe('Lindqvist said that 40 ships were waiting.');
    expect(first?.claim.article).toMatchObject({ outlet: 'Harbour Post', title: 'Dockers strike in Oslo' });
    expect(partners.some(({ claim }) => claim.article.id === page.id)).toBe(false);
  });
});
