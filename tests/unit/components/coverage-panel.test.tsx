// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { CoveragePanel } from '../../../components/coverage/coverage-panel.tsx';
import type { PageCoverage } from '../../../components/coverage/page-coverage.ts';
import type { CoverageView } from '../../../utils/messages/coverage-answers.ts';
import { exampleCoverage, exampleHead, exampleRelated } from './examples.ts';
import { fakeClient, PROBLEM } from './fake-client.ts';
import { expectAccessible, renderView } from './render-view.tsx';

const related = [
  exampleRelated(),
  exampleRelated({
    head: exampleHead({ id: 'brief-2', title: 'Port reopens', date: '2025-02', outlet: null }),
  }),
];
const coverage = exampleCoverage({ groups: [{ list: 'story', items: related }] });

function panel(view: CoverageView, change: Partial<PageCoverage> = {}) {
  return <CoveragePanel tab={7} coverage={view} whole={false} onWhole={() => undefined} {...change} />;
}

function article(id: string, title: string, date: string | null, outlet = 'Northern Post') {
  const when = date === null ? 'unknown' : 'earlier';
  return exampleRelated({ head: exampleHead({ id, title, date, outlet }), when });
}

/** A list that is worth narrowing. */
const broad = exampleCoverage({
  groups: [
    { list: 'story', items: [article('a', 'Strike begins', '2025-01-20'), article('b', 'Ships wait', null)] },
    {
      list: 'background',
      items: [
        article('c', 'Cranes for sale', '2024-11-02', 'The Quay'),
        article('d', 'Who buys cranes', '2024-11-09', 'RT'),
      ],
    },
    { list: 'background', items: [article('e', 'Old treaty', '2023-05', 'RT')] },
  ],
  facets: {
    outlets: [
      { name: 'Northern Post', articles: 2 },
      { name: 'RT', articles: 2 },
    ],
    actors: [{ id: 'ada-morel', name: 'Ada Morel', articles: 3 }],
  },
});
const NOTHING = exampleCoverage({ groups: [], facets: broad.facets });

function titles(): (string | null)[] {
  return screen.queryAllByRole('article').map((article) => article.getAttribute('aria-label'));
}

/** The text of an element with plain spaces: dates come with narrow ones. */
function words(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s/gu, ' ');
}

function choose(label: string, value: string): void {
  fireEvent.change(screen.getByRole('combobox', { name: label }), { target: { value } });
}

test('lists articles in the given order, with passage and reasons', async () => {
  const { container } = renderView(fakeClient({}), panel(coverage));
  const articles = screen.getAllByRole('article');
  expect(articles.map((article) => article.getAttribute('aria-label'))).toEqual([
    'Harbour strike enters third week',
    'Port reopens',
  ]);
  expect(articles[0]?.querySelector('mark')?.textContent).toBe('harbour');
  expect(screen.getAllByRole('list', { name: 'Same actors' })[0]?.textContent).toBe('Harbour Workers’ Union');
  expect(screen.getAllByRole('list', { name: 'Same terms' })[0]?.children.length).toBe(2);
  expect(articles[1]?.textContent).toContain('Unknown outlet');
  expect(articles[1]?.textContent).toContain('Feb 2025');
  await expectAccessible(container);
});

test('says nothing twice: no passage that is the title, no term that is in an actor’s name', () => {
  const passage = 'Harbour strike enters third week';
  const item = exampleRelated({ passage, marks: [], terms: ['harbour', 'strike'] });
  const { container } = renderView(
    fakeClient({}),
    panel(exampleCoverage({ groups: [{ list: 'story', items: [item] }] })),
  );
  expect(container.querySelector('blockquote')).toBeNull();
  expect(screen.getByRole('list', { name: 'Same terms' }).textContent).toBe('strike');
});

test('opens an article in place and brings focus back', async () => {
  const client = fakeClient({
    'view/article': { value: { head: exampleHead({ id: 'brief-2' }), paragraphs: ['All quays are open.'] } },
  });
  renderView(client, panel(coverage));
  const opener = screen.getByRole('button', { name: 'Port reopens' });
  opener.focus();
  fireEvent.click(opener);
  expect(await screen.findByText('All quays are open.')).toBeTruthy();
  expect(client.asked).toEqual([{ type: 'view/article', article: 'brief-2' }]);
  expect(screen.queryByRole('button', { name: 'Port reopens' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Back to coverage' }));
  await waitFor(() => expect(document.activeElement).toBe(opener));
});

test('an article that cannot be read can be tried again', async () => {
  const client = fakeClient({ 'view/article': { problem: PROBLEM } });
  renderView(client, panel(coverage));
  fireEvent.click(screen.getByRole('button', { name: 'Port reopens' }));
  expect((await screen.findByRole('alert')).textContent).toContain(PROBLEM.remedy);
  client.script = { 'view/article': { value: { head: exampleHead(), paragraphs: ['Here it is.'] } } };
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Here it is.')).toBeTruthy();
});

describe('by story', () => {
  test('the page’s own comes first, then the background, each with its outlets and dates', async () => {
    const { container } = renderView(fakeClient({}), panel(broad));
    const headings = screen.getAllByRole('heading', { level: 2 });
    expect(headings.map((heading) => words(heading.parentElement))).toEqual([
      'This story2 articles · Northern Post · 20 Jan 2025',
      'Background3 articles · The Quay, RT · May 2023 – Nov 2024',
    ]);
    const story = screen.getByRole('region', { name: 'Story: Cranes for sale' });
    expect(words(story.querySelector('p'))).toBe('2 articles · The Quay, RT · 2 – 9 Nov 2024');
    expect(within(story).getAllByRole('article').length).toBe(2);
    expect(titles()).toEqual([
      'Strike begins',
      'Ships wait',
      'Cranes for sale',
      'Who buys cranes',
      'Old treaty',
    ]);
    await expectAccessible(container);
  });

  test('says the outlets and dates of a story once where it is the only one', () => {
    const view = exampleCoverage({ groups: broad.groups.slice(1, 2) });
    renderView(fakeClient({}), panel(view));
    expect(screen.getAllByText(/^2 articles/).length).toBe(1);
  });

  test('says of each article whether it is earlier or later, and nothing where that is not known', () => {
    const items = (['earlier', 'same-day', 'later', 'unknown'] as const).map((when) =>
      exampleRelated({ when }),
    );
    renderView(fakeClient({}), panel(exampleCoverage({ groups: [{ list: 'story', items }] })));
    const marks = screen
      .getAllByRole('article')
      .map((one) => one.querySelector('.when')?.textContent ?? null);
    expect(marks).toEqual(['earlier', 'same day', 'later than this page', null]);
  });

  test('other places of the same text are folded under the first, and open', async () => {
    const copies = ['RT', 'The Quay', 'Coast Daily'].map((outlet) => exampleHead({ id: outlet, outlet }));
    const items = [exampleRelated({ copies })];
    const client = fakeClient({ 'view/article': { value: { head: exampleHead(), paragraphs: ['Again.'] } } });
    const { container } = renderView(client, panel(exampleCoverage({ groups: [{ list: 'story', items }] })));
    const more = screen.getByRole('button', { name: 'Also in RT, The Quay and 1 more' });
    expect(screen.queryByRole('button', { name: /^Coast Daily/ })).toBeNull();
    fireEvent.click(more);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: /^Coast Daily/ }));
    expect(await screen.findByText('Again.')).toBeTruthy();
    expect(client.asked).toEqual([{ type: 'view/article', article: 'Coast Daily' }]);
  });

  test('copies of the page itself stand quiet at the end', async () => {
    const copy = exampleRelated({
      head: exampleHead({ id: 'copy', outlet: 'RT' }),
      copies: [exampleHead({ id: 'copy-2', outlet: 'The Quay' })],
      copyOfPage: true,
    });
    const view = exampleCoverage({ groups: [{ list: 'story', items: [copy, exampleRelated()] }] });
    const { container } = renderView(fakeClient({}), panel(view));
    expect(titles()).toEqual(['Harbour strike enters third week']);
    const list = screen.getByRole('list', { name: 'The same text as this page' });
    expect([...list.children].map((child) => child.textContent)).toEqual([
      expect.stringContaining('RT'),
      expect.stringContaining('The Quay'),
    ]);
    await expectAccessible(container);
  });
});

describe('narrowing', () => {
  test('by outlet asks for that and keeps the list in its place meanwhile', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const answers = fakeClient({ 'view/coverage': { value: { ...NOTHING, groups: broad.groups.slice(2) } } });
    const { ask } = answers;
    const late: typeof ask = async (request) => {
      await promise;
      return ask(request);
    };
    const { container } = renderView({ ask: late }, panel(broad));
    choose('Outlet', 'RT');
    expect(titles().length).toBe(5);
    expect(container.querySelector('.skeleton')).toBeNull();
    resolve();
    expect(await screen.findByText('1 article')).toBeTruthy();
    expect(titles()).toEqual(['Old treaty']);
    const filter = { outlet: 'RT', actor: null, from: null, to: null };
    expect(answers.asked).toEqual([{ type: 'view/coverage', tab: 7, filter, whole: false }]);
    await expectAccessible(container);
  });

  test('combines outlet, actor and period', async () => {
    const client = fakeClient({ 'view/coverage': { value: NOTHING } });
    renderView(client, panel(broad));
    choose('Outlet', 'RT');
    choose('Actor', 'ada-morel');
    choose('Period', 'month');
    const filter = { outlet: 'RT', actor: 'ada-morel', from: '2024-12-26', to: '2025-01-26' };
    await waitFor(() => expect(client.asked.at(-1)).toMatchObject({ filter }));
  });

  test('takes days of the reader’s own', async () => {
    const client = fakeClient({ 'view/coverage': { value: NOTHING } });
    const { container } = renderView(client, panel(broad));
    choose('Period', 'custom');
    expect(client.asked).toEqual([]);
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '2024-02-01' } });
    const filter = { outlet: null, actor: null, from: '2024-02-01', to: null };
    await waitFor(() => expect(client.asked).toMatchObject([{ filter }]));
    await expectAccessible(container);
  });

  test('offers no periods around a page whose day is not known', () => {
    renderView(fakeClient({}), panel({ ...broad, pageDate: '2025' }));
    const period = screen.getByRole('combobox', { name: 'Period' });
    expect([...period.children].map((option) => option.textContent)).toEqual(['Any time', 'From … to …']);
  });

  test('says that nothing matches, and is cleared without losing the focus', async () => {
    const { container } = renderView(fakeClient({ 'view/coverage': { value: NOTHING } }), panel(broad));
    choose('Outlet', 'RT');
    expect(await screen.findByRole('heading', { name: 'Nothing matches' })).toBeTruthy();
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(titles().length).toBe(5);
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Outlet' }));
    choose('Actor', 'ada-morel');
    choose('Actor', '');
    expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull();
    choose('Actor', 'ada-morel');
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Actor' }).value).toBe('');
    expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull();
  });

  test('that fails can be tried again', async () => {
    const client = fakeClient({ 'view/coverage': { problem: PROBLEM } });
    renderView(client, panel(broad));
    choose('Outlet', 'RT');
    expect((await screen.findByRole('alert')).textContent).toContain(PROBLEM.remedy);
    client.script = { 'view/coverage': { value: NOTHING } };
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Nothing matches' })).toBeTruthy();
  });

  test('is offered only where there is something to narrow', () => {
    renderView(fakeClient({}), panel(coverage));
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});

describe('a selected passage', () => {
  const narrowed = exampleCoverage({ narrowedTo: 'The vote\n is on Friday.' });

  test('is named, and leads to the whole article', async () => {
    const onWhole = vi.fn();
    const { container } = renderView(fakeClient({}), panel(narrowed, { onWhole }));
    expect(screen.getByText(/^About your selection/).textContent).toContain('The vote is on Friday.');
    fireEvent.click(screen.getByRole('button', { name: 'Whole article' }));
    expect(onWhole).toHaveBeenCalledWith(true);
    await expectAccessible(container);
  });

  test('is led back to', () => {
    const onWhole = vi.fn();
    renderView(fakeClient({}), panel(exampleCoverage(), { whole: true, onWhole }));
    fireEvent.click(screen.getByRole('button', { name: 'Only your selection' }));
    expect(onWhole).toHaveBeenCalledWith(false);
  });

  test('leads nowhere where nothing but it is known', () => {
    renderView(fakeClient({}), panel(narrowed, { onWhole: null }));
    expect(screen.getByText(/^About your selection/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Whole article' })).toBeNull();
  });

  test('without coverage says so', () => {
    renderView(fakeClient({}), panel({ ...narrowed, groups: [] }));
    expect(screen.getByRole('heading', { name: 'No coverage of your selection' })).toBeTruthy();
  });
});

test('says that the index is being rebuilt, why and how far', async () => {
  const indexing = { reason: 'damaged', done: 1_200, articles: 20_000 } as const;
  const { container } = renderView(fakeClient({}), panel(exampleCoverage({ indexing })));
  const line = screen.getByText(/being rebuilt/).textContent;
  expect(line).toContain('damaged');
  expect(line).toContain('1,200 of 20,000 articles');
  await expectAccessible(container);
});

test('draws when articles came out, and says it in words', () => {
  const { container } = renderView(fakeClient({}), panel(broad));
  const picture = screen.getByRole('img', { name: /^Timeline/ });
  expect(picture.getAttribute('aria-label')?.replace(/\s/gu, ' ')).toBe(
    'Timeline: 4 articles, May 2023 – Jan 2025; 4 earlier than this page. This page: 26 Jan 2025.',
  );
  expect(picture.querySelectorAll('circle').length).toBe(4);
  expect(container.querySelector('figcaption')?.textContent).toContain('1 article without a date');
});
