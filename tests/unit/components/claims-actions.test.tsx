// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { ComparisonsView, ComparisonView } from '../../../utils/messages/comparison-answers.ts';
import { exampleComparison, exampleComparisons, exampleHead, exampleReading } from './examples.ts';
import { fakeClient, PROBLEM } from './fake-client.ts';
import { JudgedPanel } from './judged-panel.tsx';
import { expectAccessible, renderView } from './render-view.tsx';

const { article } = exampleReading();

function panelOf(comparisons: readonly ComparisonView[], found: Partial<ComparisonsView> = {}) {
  return (
    <JudgedPanel
      tab={7}
      article={article}
      found={exampleComparisons(comparisons, found)}
      first={null}
      whole={false}
      onWhole={() => undefined}
    />
  );
}

const keeping = () =>
  fakeClient({ 'view/judge': { value: null }, 'view/withdraw-judgement': { value: null } });

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const cards = () => screen.queryAllByRole('article').map((card) => card.getAttribute('aria-label'));

describe('“Not the same thing”', () => {
  const figure = exampleComparison('figure-differs', { what: 'dockers' });
  const date = exampleComparison('date-differs', { what: 'day' });

  test('takes the card away, is remembered with both passages, and leaves a way back with the focus', async () => {
    const client = keeping();
    const { container } = renderView(client, panelOf([figure, date], { dismissed: 2 }));
    setAsideFirst();
    const undo = await screen.findByRole('button', { name: 'Undo “Not the same thing”: dockers' });
    expect(cards()).toEqual(['Date differs: day']);
    await waitFor(() => expect(document.activeElement).toBe(undo));
    expect(container.textContent).toContain('3 set aside by you');
    const { page, coverage } = figure;
    expect(client.asked).toEqual([
      {
        type: 'view/judge',
        pair: figure.pair,
        judgement: 'not-same',
        relation: 'figure-differs',
        rule: 'figures',
        what: 'dockers',
        page: {
          quote: page.quote,
          title: 'Dockers stay out',
          outlet: 'The Quay',
          url: 'https://quay.example/dockers',
          date: '2025-01-26',
        },
        coverage: {
          quote: coverage.quote,
          article: 'brief-1',
          title: 'Harbour strike enters third week',
          outlet: 'Northern Post',
          url: null,
          date: '2025-01-24',
        },
        tab: 7,
      },
    ]);
    await expectAccessible(container);
  });

  test('is undone where it was, and the focus goes back to the card', async () => {
    const client = keeping();
    renderView(client, panelOf([figure, date]));
    setAsideFirst();
    fireEvent.click(await screen.findByRole('button', { name: 'Undo “Not the same thing”: dockers' }));
    await waitFor(() => expect(cards()).toEqual(['Figure differs: dockers', 'Date differs: day']));
    await waitFor(() => expect(document.activeElement).toBe(screen.getAllByText('Not the same thing')[0]));
    expect(client.asked.at(-1)).toEqual({ type: 'view/withdraw-judgement', pair: figure.pair, tab: 7 });
    expect(screen.queryByText(/set aside by you/)).toBeNull();
  });

  test('of what was marked as important is undone to that', async () => {
    const client = keeping();
    renderView(client, panelOf([{ ...figure, important: true }]));
    setAsideFirst();
    fireEvent.click(await screen.findByRole('button', { name: /^Undo/ }));
    await waitFor(() => expect(cards()).toEqual(['Figure differs: dockers']));
    expect(client.asked.at(-1)).toMatchObject({ type: 'view/judge', judgement: 'important' });
    expect(pressed('Mark as important')).toBe('true');
  });

  test('keeps its way back when the worker makes the list anew without it', async () => {
    const client = keeping();
    const view = renderView(client, panelOf([figure, date], { dismissed: 0 }));
    setAsideFirst();
    await screen.findByRole('button', { name: /^Undo/ });
    view.renderAgain(panelOf([date], { dismissed: 1 }));
    expect(screen.getByText(/1 set aside by you/)).toBeTruthy();
    press(/^Undo/);
    await waitFor(() => expect(cards()).toHaveLength(2));
    expect(screen.queryByText(/set aside by you/)).toBeNull();
  });

  test('keeps the card and says so where it could not be kept', async () => {
    renderView(fakeClient({ 'view/judge': { problem: PROBLEM } }), panelOf([figure]));
    setAsideFirst();
    expect(await screen.findByText(PROBLEM.message)).toBeTruthy();
    expect(cards()).toEqual(['Figure differs: dockers']);
  });

  test('of one of several finds leaves the others, with nothing open that was open for it', async () => {
    const other = { ...date, page: figure.page };
    renderView(keeping(), panelOf([figure, other]));
    fireEvent.click(screen.getAllByRole('button', { name: 'Cite Northern Post' })[0] ?? document.body);
    expect(screen.getByText('Copy as')).toBeTruthy();
    setAsideFirst();
    await waitFor(() => expect(cards()).toEqual(['Date differs: day']));
    expect(screen.queryByText('Copy as')).toBeNull();
  });
});

describe('“Important”', () => {
  test('is marked and unmarked', async () => {
    const client = keeping();
    renderView(client, panelOf([exampleComparison('figure-differs')]));
    expect(pressed('Mark as important')).toBe('false');
    press('Mark as important');
    await waitFor(() => expect(pressed('Mark as important')).toBe('true'));
    press('Mark as important');
    await waitFor(() => expect(pressed('Mark as important')).toBe('false'));
    expect(client.asked.map(({ type }) => type)).toEqual(['view/judge', 'view/withdraw-judgement']);
  });
});

describe('the source', () => {
  const quote = 'About 400 dockers laid down work.';

  test('opens at the outlet at the passage, and as the stored copy', async () => {
    const head = exampleHead({ url: 'https://post.example/1' });
    const comparison = exampleComparison('figure-differs');
    const client = fakeClient({ 'view/article': { value: { head, paragraphs: [`It rained. ${quote}`] } } });
    renderView(client, panelOf([{ ...comparison, coverage: { ...comparison.coverage, head } }]));
    const link = screen.getByRole('link', { name: 'Open at outlet: Northern Post' });
    expect(link.getAttribute('href')).toBe(
      'https://post.example/1#:~:text=About%20400%20dockers%20laid%20down%20work.',
    );
    expect(link.getAttribute('rel')).toContain('noopener');
    press('Stored copy: Northern Post');
    const stored = await screen.findByRole('article', { name: 'Harbour strike enters third week' });
    expect(stored.querySelector('mark')?.textContent).toBe(quote);
  });

  test('is the stored copy alone where it has no address of the web', () => {
    for (const url of [null, 'javascript:alert(1)', 'file:///etc/passwd']) {
      const comparison = exampleComparison('figure-differs');
      const coverage = { ...comparison.coverage, head: exampleHead({ url }) };
      const { unmount } = renderView(fakeClient({}), panelOf([{ ...comparison, coverage }]));
      expect(screen.queryByRole('link')).toBeNull();
      expect(screen.getByRole('button', { name: 'Stored copy: Northern Post' })).toBeTruthy();
      unmount();
    }
  });
});

describe('a citation', () => {
  const panel = panelOf([exampleComparison('figure-differs')]);
  const withClipboard = (writeText: (text: string) => Promise<void>) =>
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });

  test('is copied in each format, which is said', async () => {
    const copied: string[] = [];
    withClipboard(async (text) => void copied.push(text));
    const { container } = renderView(fakeClient({}), panel);
    press('Cite Northern Post');
    for (const [format, start, said = `Copied as ${format}.`] of [
      ['Plain text', '“About 400 dockers'],
      ['Markdown', '> About 400 dockers'],
      ['BibTeX', '@article{northernpost2025harbour,'],
      ['CSL-JSON', '['],
      ['Both passages as Markdown', '## ', 'Copied both passages as Markdown.'],
    ] as const) {
      press(format);
      await screen.findByText(said);
      expect(copied.at(-1)?.startsWith(start)).toBe(true);
    }
    await expectAccessible(container);
  });

  test('is shown to be copied by hand where the browser refuses', async () => {
    withClipboard(() => Promise.reject(new Error('denied')));
    renderView(fakeClient({}), panel);
    press('Cite Northern Post');
    press('Plain text');
    const text = await screen.findByRole('textbox', { name: 'Citation' });
    expect(text instanceof HTMLTextAreaElement && text.value).toContain('Northern Post, 24 January 2025');
    expect(screen.getByText(/did not let this be copied/).getAttribute('role')).toBe('status');
  });
});

function setAsideFirst(): void {
  fireEvent.click(screen.getAllByText('Not the same thing')[0] ?? document.body);
}

function pressed(name: string): string | null {
  return screen.getByRole('button', { name }).getAttribute('aria-pressed');
}
