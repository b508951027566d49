import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openCorpus } from '../../../utils/corpus/corpus.ts';
import { actorCard } from '../../../utils/reading/actor-view.ts';
import { analysed } from '../corpus/example-articles.ts';

const LINDQVIST = {
  id: 'anna-lindqvist',
  name: 'Anna Lindqvist',
  type: 'person',
  standsFor: null,
  description: null,
} as const;

async function cardFrom(
  name: string,
  articles: Parameters<typeof analysed>[0][],
  { page, description = null }: { page?: string; description?: string | null } = {},
) {
  const corpus = await openCorpus(name);
  await corpus.addArticles(await Promise.all(articles.map((article) => analysed(article))), 'import');
  const actor = { ...LINDQVIST, description };
  const atHand =
    page === undefined ? null : await analysed({ title: 'Page', body: page, outlet: 'Web', date: '2026-03' });
  return actorCard({ actor, standsForName: null, standsForSource: null, asOf: null, page: atHand }, corpus);
}

describe('roles on a card', () => {
  it('are the best attested first, with outlets, dates and the newest article', async () => {
    const { roles } = await cardFrom('role-views-order', [
      { title: 'A', body: 'The Norwegian president, Lindqvist, spoke.', date: '2026-01-10', outlet: 'One' },
      {
        title: 'B',
        body: 'Norway’s president, Lindqvist, spoke. President Lindqvist left.',
        date: '2026-02-10',
        outlet: 'Two',
      },
      { title: 'C', body: 'The opposition leader Lindqvist spoke.', date: '2026-02-20', outlet: 'One' },
      { title: 'D', body: 'The former defence minister Lindqvist spoke.', date: null, outlet: null },
    ]);
    expect(roles.map(({ newest, ...role }) => ({ ...role, newest: newest?.title ?? null }))).toEqual([
      {
        role: 'Norway’s president',
        former: false,
        outlets: ['Two', 'One'],
        articles: 2,
        first: '2026-01-10',
        last: '2026-02-10',
        onPage: false,
        differs: false,
        newest: 'B',
      },
      expect.objectContaining({ role: 'opposition leader', articles: 1, newest: 'C' }),
      expect.objectContaining({
        role: 'defence minister',
        former: true,
        outlets: [],
        first: null,
        last: null,
      }),
    ]);
  });

  it('include those of the page at hand', async () => {
    const { roles } = await cardFrom(
      'role-views-page',
      [{ title: 'A', body: 'The opposition leader Lindqvist spoke.', date: '2026-01-10' }],
      { page: 'The opposition leader Lindqvist, a lawyer from Oslo, spoke.' },
    );
    expect(roles.map(({ role, articles, onPage }) => [role, articles, onPage])).toEqual([
      ['opposition leader', 1, true],
      ['lawyer from Oslo', 0, true],
    ]);
    expect(roles[1]).toMatchObject({ outlets: ['Web'], first: '2026-03', last: '2026-03', newest: null });
  });

  it('say where sources differ, and where the list does', async () => {
    const articles = [
      { title: 'A', body: 'Syrian president Lindqvist spoke.' },
      { title: 'B', body: 'Syrian president Lindqvist spoke again.' },
    ];
    const differing = { title: 'C', body: 'Palestinian president Lindqvist spoke.' };
    const plain = await cardFrom('role-views-same', articles);
    expect(plain.roles.map(({ differs }) => differs)).toEqual([false]);
    const both = await cardFrom('role-views-differ', [...articles, differing]);
    expect(both.roles.map(({ role, differs }) => [role, differs])).toEqual([
      ['Syrian president', true],
      ['Palestinian president', true],
    ]);
    const listed = await cardFrom('role-views-listed', [differing], {
      description: 'former president of Syria',
    });
    expect(listed.roles.map(({ differs }) => differs)).toEqual([true]);
  });

  it('are six at most, and keep a contradiction among them', async () => {
    const posts = ['lawyer', 'economist', 'historian', 'journalist', 'novelist', 'banker'];
    const often = [...posts, 'Syrian president'].flatMap((post) =>
      ['one', 'two'].map((title) => ({ title: `${post} ${title}`, body: `The ${post} Lindqvist spoke.` })),
    );
    const { roles } = await cardFrom('role-views-limit', [
      ...often,
      { title: 'odd', body: 'Palestinian president Lindqvist spoke.' },
    ]);
    expect(roles).toHaveLength(6);
    expect(
      roles
        .filter(({ differs }) => differs)
        .map(({ role }) => role)
        .sort(),
    ).toEqual(['Palestinian president', 'Syrian president']);
  });
});
