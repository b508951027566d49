// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { CoveragePanel } from '../../../components/coverage/coverage-panel.tsx';
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

test('lists articles in the given order, with passage and reasons', async () => {
  const { container } = renderView(fakeClient({}), <CoveragePanel coverage={coverage} />);
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
    <CoveragePanel coverage={exampleCoverage({ groups: [{ list: 'story', items: [item] }] })} />,
  );
  expect(container.querySelector('blockquote')).toBeNull();
  expect(screen.getByRole('list', { name: 'Same terms' }).textContent).toBe('strike');
});

test('opens an article in place and brings focus back', async () => {
  const client = fakeClient({
    'view/article': { value: { head: exampleHead({ id: 'brief-2' }), paragraphs: ['All quays are open.'] } },
  });
  renderView(client, <CoveragePanel coverage={coverage} />);
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
  renderView(client, <CoveragePanel coverage={coverage} />);
  fireEvent.click(screen.getByRole('button', { name: 'Port reopens' }));
  expect((await screen.findByRole('alert')).textContent).toContain(PROBLEM.remedy);
  client.script = { 'view/article': { value: { head: exampleHead(), paragraphs: ['Here it is.'] } } };
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Here it is.')).toBeTruthy();
});
