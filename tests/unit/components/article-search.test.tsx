// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ArticleList } from '../../../components/articles/article-list.tsx';
import { NavigationContext } from '../../../components/corpus/use-library-route.ts';
import type { CoverageItem, SearchView } from '../../../utils/messages/coverage-answers.ts';
import { EVERY_ARTICLE } from '../../../utils/reading/no-filter.ts';
import { EMPTY_LIST, exampleCorpus, exampleHead, spanOf } from './examples.ts';
import { fakeClient, PROBLEM, type Script } from './fake-client.ts';
import { expectAccessible, renderView } from './render-view.tsx';

const passage = 'The harbour strike goes on.';

function hit(id: string): CoverageItem {
  return { head: exampleHead({ id, title: `Article ${id}` }), passage, marks: [spanOf(passage, 'harbour')] };
}

function found(change: Partial<SearchView> = {}): SearchView {
  return {
    hits: [hit('1'), hit('2')],
    total: { articles: 2, exact: true },
    next: null,
    facets: { outlets: [{ name: 'Northern Post', articles: 2 }], actors: [] },
    tooCommon: [],
    indexing: null,
    ...change,
  };
}

function open(answer: Script['view/search'] = { value: found() }) {
  const client = fakeClient({ ...EMPTY_LIST, 'view/search': answer });
  const go = vi.fn();
  const view = renderView(
    client,
    <NavigationContext.Provider
      value={{ place: { route: { at: 'articles' }, passage: null }, go, back: vi.fn() }}
    >
      <ArticleList corpus={exampleCorpus()} />
    </NavigationContext.Provider>,
  );
  const box = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search your articles' });
  const searches = () => client.asked.flatMap((request) => (request.type === 'view/search' ? [request] : []));
  return { client, go, box, searches, ...view };
}

function type(box: HTMLInputElement, text: string) {
  fireEvent.input(box, { target: { value: text } });
}

/** Enter, as the browser tells a form of it. */
function enter(box: HTMLInputElement) {
  if (box.form === null) throw new Error('The box stands in no form.');
  fireEvent.submit(box.form);
}

beforeEach(() => history.replaceState(null, '', '/library.html'));

describe('the search', () => {
  test('asks nothing and says what can be typed while nothing is typed', async () => {
    const { container, searches } = open();
    expect(searches()).toEqual([]);
    expect(screen.getByText(/Quotes find a phrase, a star the beginning of words/)).toBeTruthy();
    await expectAccessible(container);
  });

  test('begins when typing pauses, with a last word that may go on, and is whole with Enter', async () => {
    const { box, searches, container } = open();
    type(box, 'harbour s');
    type(box, 'harbour str');
    await screen.findByText('2 articles');
    expect(searches()).toMatchObject([{ query: 'harbour str', typing: true, skip: 0 }]);
    enter(box);
    await waitFor(() => expect(searches()).toMatchObject([{}, { query: 'harbour str', typing: false }]));
    expect(container.querySelector('mark')?.textContent).toBe('harbour');
    await expectAccessible(container);
  });

  test('stands in the address and is there again after a reload', async () => {
    const { box, unmount } = open();
    type(box, '“harbour strike” & soup');
    enter(box);
    await screen.findByText('2 articles');
    expect(new URLSearchParams(location.search).get('q')).toBe('“harbour strike” & soup');
    unmount();
    const again = open();
    await screen.findByText('2 articles');
    expect(again.box.value).toBe('“harbour strike” & soup');
    expect(again.searches()).toMatchObject([{ query: '“harbour strike” & soup', typing: false }]);
    type(again.box, '');
    await waitFor(() => expect(location.search).toBe(''));
    expect(screen.queryByText('2 articles')).toBeNull();
  });

  test('drops answers that come too late', async () => {
    const { client, box } = open();
    const { promise, resolve } = Promise.withResolvers<void>();
    const ask = client.ask;
    client.ask = async (request) => {
      if (request.type === 'view/search' && request.query === 'slow') await promise;
      return ask(request);
    };
    client.script['view/search'] = ({ query }) =>
      found({ hits: [hit(query)], total: { articles: 1, exact: true } });
    type(box, 'slow');
    enter(box);
    type(box, 'quick');
    enter(box);
    await screen.findByRole('link', { name: 'Article quick' });
    resolve();
    await promise;
    await new Promise((done) => setTimeout(done));
    expect(screen.queryByRole('link', { name: 'Article slow' })).toBeNull();
  });

  test('asks for more where the last hits come into sight', async () => {
    const { box, container } = open(({ skip }) =>
      skip === 0
        ? found({ total: { articles: 2, exact: false }, next: 20 })
        : found({ hits: [hit('3')], total: { articles: 1, exact: false }, next: null }),
    );
    type(box, 'harbour');
    enter(box);
    await screen.findByText('At least 3 articles');
    expect(screen.getByRole('link', { name: 'Article 3' })).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    await expectAccessible(container);
  });

  test('opens an article', async () => {
    const { box, go } = open();
    type(box, 'harbour');
    enter(box);
    fireEvent.click(await screen.findByRole('link', { name: 'Article 2' }));
    const { passage: text, marks } = hit('2');
    expect(go).toHaveBeenCalledWith({ at: 'article', id: '2' }, { text, marks });
  });

  test('narrows by outlet and period, and says so where nothing is left', async () => {
    const { box, searches, container } = open(({ filter }) =>
      filter.outlet === null ? found() : found({ hits: [], total: { articles: 0, exact: true } }),
    );
    type(box, 'harbour');
    enter(box);
    await screen.findByText('2 articles');
    fireEvent.change(screen.getByRole('combobox', { name: 'Outlet' }), {
      target: { value: 'Northern Post' },
    });
    await screen.findByText(/No article among those chosen has all of that/);
    expect(searches().at(-1)?.filter).toEqual({ ...EVERY_ARTICLE, outlet: 'Northern Post' });
    fireEvent.change(screen.getByRole('combobox', { name: 'Period' }), { target: { value: 'week' } });
    await waitFor(() => expect(searches().at(-1)?.filter.from).toMatch(/^\d{4}-\d{2}-\d{2}$/));
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    await screen.findByText('2 articles');
    expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull();
  });

  test('says what was not looked for', async () => {
    const { box } = open({ value: found({ tooCommon: ['the'] }) });
    type(box, 'the harbour *');
    enter(box);
    expect((await screen.findByText(/too little/)).textContent).toBe(
      'Says too little to be looked for alone: “the”. In a phrase it counts.',
    );
    expect(screen.getByText(/Not understood/).textContent).toBe('Not understood: “*”.');
  });

  test('offers to look further where nothing was found so far', async () => {
    const { box } = open(({ skip }) =>
      skip === 0 ? found({ hits: [], total: { articles: 0, exact: false }, next: 400 }) : found(),
    );
    type(box, '"of the"');
    enter(box);
    await screen.findByText('Nothing yet; there are more articles to look through.');
    fireEvent.click(screen.getByRole('button', { name: 'Look further' }));
    await screen.findByText('2 articles');
  });

  test('can be tried again after a failure', async () => {
    const { client, box } = open({ problem: PROBLEM });
    type(box, 'harbour');
    enter(box);
    await screen.findByRole('alert');
    client.script['view/search'] = { value: found() };
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('2 articles');
  });
});
