import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openCorpus } from '../../../utils/corpus/corpus.ts';
import { analysed } from './example-articles.ts';

const HEAD = 'Union leader Lindqvist spoke.';

describe('roles in the corpus', () => {
  it('come with an article, and go with it', async () => {
    const corpus = await openCorpus('roles-come-and-go');
    const first = await analysed({ title: 'First', body: HEAD, date: '2026-01-10' });
    const second = await analysed({ title: 'Second', body: 'Norway’s prime minister, Lindqvist, spoke.' });
    await corpus.addArticles([first, second], 'import');
    const stored = await corpus.rolesOf('anna-lindqvist', 10);
    expect(
      stored.map(({ date, outlet, roles }) => ({ date, outlet, roles: roles.map(({ role }) => role) })),
    ).toEqual([
      { date: '2026-01-15', outlet: 'Harbour Post', roles: ['Norway’s prime minister'] },
      { date: '2026-01-10', outlet: 'Harbour Post', roles: ['Union leader'] },
    ]);
    expect(await corpus.rolesOf('anna-lindqvist', 1)).toEqual(stored.slice(0, 1));
    expect(await corpus.rolesOf('norway', 10)).toEqual([]);
    const heads = await corpus.articlesNumbered(stored.map(({ article }) => article));
    expect(stored.map(({ article }) => heads.get(article)?.id)).toEqual([second.id, first.id]);
    await corpus.removeArticles([second.id]);
    expect((await corpus.rolesOf('anna-lindqvist', 10)).map(({ date }) => date)).toEqual(['2026-01-10']);
    await corpus.removeArticles([first.id]);
    expect(await corpus.database.roles.count()).toBe(0);
  });

  it('are not written where the article is not', async () => {
    const corpus = await openCorpus('roles-failing');
    const article = await analysed({ body: HEAD });
    const failing = corpus.addArticles([article], 'import', () => Promise.reject(new Error('stop')));
    await expect(failing).rejects.toThrow();
    expect(await corpus.database.roles.count()).toBe(0);
    await corpus.addArticles([article, article], 'import');
    await corpus.addArticles([article], 'import');
    expect(await corpus.database.roles.count()).toBe(1);
  });
});
