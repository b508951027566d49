// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { PageComparisons } from '../../../components/claims/comparison-list.tsx';
import { relationWords } from '../../../components/claims/relation-label.ts';
import { RELATIONS } from '../../../utils/claims/comparison.ts';
import type { ComparisonsView, ComparisonView } from '../../../utils/messages/comparison-answers.ts';
import { exampleComparison, exampleComparisons, exampleHead, exampleReading, spanOf } from './examples.ts';
import { fakeClient, PROBLEM } from './fake-client.ts';
import { JudgedPanel } from './judged-panel.tsx';
import { expectAccessible, renderView } from './render-view.tsx';

const { article } = exampleReading();

function panelOf(
  comparisons: readonly ComparisonView[],
  found: Partial<ComparisonsView> = {},
  change: Partial<Omit<PageComparisons, 'judging'>> = {},
) {
  return (
    <JudgedPanel
      tab={7}
      article={article}
      found={exampleComparisons(comparisons, found)}
      first={null}
      whole={false}
      onWhole={() => undefined}
      {...change}
    />
  );
}

function names(): (string | null)[] {
  return screen.getAllByRole('article').map((article) => article.getAttribute('aria-label'));
}

describe('the list of comparisons', () => {
  test('keeps the order that it is given, with agreement after differences', async () => {
    const comparisons = [
      exampleComparison('agree', { what: 'date' }),
      exampleComparison('quote-altered', { what: 'words' }),
      exampleComparison('wording-differs', { what: 'terms' }),
    ];
    const { container } = renderView(fakeClient({ 'view/opinions': { value: [] } }), panelOf(comparisons));
    expect(names()).toEqual(['Quotation altered: words', 'Worded differently: terms', 'Agrees: date']);
    await expectAccessible(container);
  });

  test('folds further agreement and hints away, and counts them', async () => {
    const comparisons = [
      exampleComparison('figure-differs', { what: 'one' }),
      ...['two', 'three', 'four'].map((what) => exampleComparison('agree', { what })),
      exampleComparison('contradicts', { what: 'five', tier: 'hint' }),
    ];
    const { container } = renderView(fakeClient({ 'view/opinions': { value: [] } }), panelOf(comparisons));
    expect(names()).toEqual(['Figure differs: one', 'Agrees: two']);
    const fold = screen.getByRole('button', { name: 'Show 2 more agree · 1 hint' });
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(fold);
    expect(fold.getAttribute('aria-expanded')).toBe('true');
    expect(names().slice(2)).toEqual(['Agrees: three', 'Agrees: four', 'May contradict: five']);
    await expectAccessible(container);
  });

  test('says that nothing is certain where there are only hints', () => {
    const comparisons = [exampleComparison('contradicts', { tier: 'hint' })];
    renderView(fakeClient({ 'view/opinions': { value: [] } }), panelOf(comparisons));
    expect(screen.getByRole('heading', { name: 'Nothing certain to compare' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Show 1 hint' })).toBeTruthy();
  });

  test('names every relation before the matter', () => {
    for (const relation of RELATIONS) {
      const comparisons = [exampleComparison(relation)];
      const { unmount } = renderView(fakeClient({ 'view/opinions': { value: [] } }), panelOf(comparisons));
      expect(names()).toEqual([`${relationWords({ relation, tier: 'shown' }).label}: dockers on strike`]);
      unmount();
    }
    expect(new Set(RELATIONS.map((relation) => relationWords({ relation, tier: 'shown' }).label)).size).toBe(
      RELATIONS.length,
    );
  });
});

test('a hint of agreement claims no more than it knows', () => {
  const comparisons = [exampleComparison('agree', { tier: 'hint' })];
  renderView(fakeClient({ 'view/opinions': { value: [] } }), panelOf(comparisons));
  fireEvent.click(screen.getByRole('button', { name: 'Show 1 hint' }));
  expect(names()).toEqual(['May agree: dockers on strike']);
});

describe('a comparison', () => {
  const comparisons = [exampleComparison('figure-differs')];
  const panel = panelOf(comparisons);

  test('shows both passages with what differs marked', () => {
    renderView(fakeClient({ 'view/opinions': { value: [] } }), panel);
    const article = screen.getByRole('article');
    expect([...article.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['900', '400']);
    expect([...article.querySelectorAll('blockquote')].map((quote) => quote.textContent)).toEqual([
      'Some 900 dockers laid down work, the union said.',
      'About 400 dockers laid down work.',
    ]);
    expect(article.textContent).toContain('24 Jan 2025');
  });

  test('marks neighbouring words as one', () => {
    const quote = 'Some 900 dockers laid down work.';
    const page = {
      start: 0,
      end: quote.length,
      quote,
      marks: [spanOf(quote, '900'), spanOf(quote, 'dockers')],
    };
    const marked = [exampleComparison('figure-differs', { page })];
    renderView(fakeClient({ 'view/opinions': { value: [] } }), panelOf(marked));
    expect(screen.getByRole('article').querySelector('mark')?.textContent).toBe('900 dockers');
  });

  test('can be shown on the page', async () => {
    const client = fakeClient({ 'view/show': { value: null } });
    renderView(client, panel);
    fireEvent.click(screen.getByRole('button', { name: 'Show on page' }));
    const page = comparisons[0]?.page;
    await waitFor(() =>
      expect(client.asked).toEqual([
        { type: 'view/show', tab: 7, span: { start: page?.start, end: page?.end } },
      ]),
    );
  });

  test('says so where it cannot be shown', async () => {
    renderView(fakeClient({ 'view/show': { problem: PROBLEM } }), panel);
    fireEvent.click(screen.getByRole('button', { name: 'Show on page' }));
    expect(await screen.findByText(PROBLEM.message)).toBeTruthy();
  });

  test('explains itself on request: rule, outlets, dates', async () => {
    const { container } = renderView(fakeClient({ 'view/opinions': { value: [] } }), panel);
    const why = screen.getByRole('button', { name: 'Why? Figure differs, Northern Post' });
    const more = document.getElementById(why.getAttribute('aria-controls') ?? '');
    expect(more?.hidden).toBe(true);
    fireEvent.click(why);
    expect(more?.hidden).toBe(false);
    for (const word of ['figures', 'The Quay', '26 Jan 2025', 'Northern Post', '24 Jan 2025']) {
      expect(more?.textContent).toContain(word);
    }
    expect(more?.querySelector('table')).toBeNull();
    await expectAccessible(container);
  });

  test('opens the article of the coverage at the passage, and comes back to where one was', async () => {
    const client = fakeClient({
      'view/article': {
        value: {
          head: exampleHead({ url: 'https://post.example/1' }),
          paragraphs: ['It began at dawn.', 'About 400\n dockers laid down work. More followed.'],
        },
      },
    });
    const { container } = renderView(client, panel);
    const opener = screen.getByRole('button', { name: /^Northern Post:/ });
    opener.focus();
    fireEvent.click(opener);
    const article = await screen.findByRole('article', { name: 'Harbour strike enters third week' });
    expect(within(article).getByText('It began at dawn.')).toBeTruthy();
    expect(article.querySelector('mark')?.textContent).toBe('About 400\n dockers laid down work.');
    expect(screen.getByRole('link', { name: 'Open the original' }).getAttribute('href')).toBe(
      'https://post.example/1#:~:text=About%20400%20dockers%20laid%20down%20work.,-More%20followed',
    );
    await expectAccessible(container);
    const back = screen.getByRole('button', { name: 'Back to claims' });
    expect(document.activeElement).toBe(back);
    fireEvent.click(back);
    await waitFor(() => expect(document.activeElement).toBe(opener));
  });

  test('gives no link to an address that is not of the web', async () => {
    const head = exampleHead({ url: 'javascript:alert(1)' });
    renderView(fakeClient({ 'view/article': { value: { head, paragraphs: ['Text.'] } } }), panel);
    fireEvent.click(screen.getByRole('button', { name: /^Northern Post:/ }));
    await screen.findByText('Text.');
    expect(screen.queryByRole('link')).toBeNull();
  });
});
