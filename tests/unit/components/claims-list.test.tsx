// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { tallyText } from '../../../components/claims/claim-groups.ts';
import type { PageComparisons } from '../../../components/claims/comparison-list.tsx';
import { relationWords } from '../../../components/claims/relation-label.ts';
import { RELATIONS } from '../../../utils/claims/comparison.ts';
import type {
  ComparisonsView,
  ComparisonView,
  OpinionView,
} from '../../../utils/messages/comparison-answers.ts';
import { exampleComparison, exampleComparisons, exampleHead, exampleReading, spanOf } from './examples.ts';
import { fakeClient } from './fake-client.ts';
import { JudgedPanel } from './judged-panel.tsx';
import { expectAccessible, renderView } from './render-view.tsx';

const { article } = exampleReading();

function show(
  comparisons: readonly ComparisonView[],
  found: Partial<ComparisonsView> = {},
  change: Partial<Omit<PageComparisons, 'judging'>> = {},
  opinions: readonly OpinionView[] = [],
) {
  return renderView(
    fakeClient({ 'view/show': { value: null }, 'view/opinions': { value: opinions } }),
    <JudgedPanel
      tab={7}
      article={article}
      found={exampleComparisons(comparisons, found)}
      first={null}
      whole={false}
      onWhole={() => undefined}
      {...change}
    />,
  );
}

const cards = () => screen.queryAllByRole('article').map((card) => card.getAttribute('aria-label'));
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name: label }), { target: { value } });

function of(outlet: string, comparison: ComparisonView): ComparisonView {
  return { ...comparison, coverage: { ...comparison.coverage, head: exampleHead({ outlet }) } };
}

describe('several finds about one passage', () => {
  const figure = exampleComparison('figure-differs', { what: 'dockers' });
  const agree = exampleComparison('agree', { what: 'strike', page: figure.page });
  const tally = { start: figure.page.start, end: figure.page.end, agree: 4, differ: 1 };

  test('share a card: the passage once, the difference open, the rest folded, all in numbers', async () => {
    const { container } = show([agree, figure], { tallies: [tally] });
    expect(cards()).toEqual(['Figure differs: dockers']);
    expect(screen.getAllByText('This page').length).toBe(2);
    expect(screen.getByText(/4 agree, 1 differs/)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Agrees: strike' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show 1 more' }));
    const other = screen.getByRole('region', { name: 'Agrees: strike' });
    expect(within(other).getByRole('button', { name: 'Stored copy: Northern Post' })).toBeTruthy();
    await expectAccessible(container);
  });

  test('count only what there is to count', () => {
    expect(tallyText({ agree: 1, differ: 1 })).toBe('1 agrees, 1 differs');
    expect(tallyText({ agree: 3, differ: 0 })).toBe('3 agree');
    expect(tallyText({ agree: 0, differ: 1 })).toBe('');
  });
});

test('every hint says no more than “may”', () => {
  for (const relation of RELATIONS) {
    expect(relationWords({ relation, tier: 'hint' }).label).toMatch(/\bmay\b/i);
    expect(relationWords({ relation, tier: 'shown' }).label).not.toMatch(/\bmay\b/i);
  }
});

test('a model’s opinion moves hints, and is named a guess', async () => {
  const [first, second, third] = ['one', 'two', 'three'].map((what) =>
    exampleComparison('contradicts', { what, tier: 'hint' }),
  );
  if (first === undefined || second === undefined || third === undefined) throw new Error('three');
  const opinions = [
    { pair: first.pair, opinion: 'other' },
    { pair: second.pair, opinion: 'unsure' },
    { pair: third.pair, opinion: 'same' },
  ] as const;
  const { container } = show([exampleComparison('agree'), first, second, third], {}, {}, opinions);
  fireEvent.click(screen.getByRole('button', { name: 'Show 3 hints' }));
  await screen.findByText('Machine’s guess: both speak of the same fact.');
  expect(cards().slice(1)).toEqual(['May contradict: three', 'May contradict: two', 'May contradict: one']);
  expect(screen.getAllByText(/^Machine’s guess/).length).toBe(2);
  await expectAccessible(container);
});

describe('filters', () => {
  const list = [
    of('The Quay', exampleComparison('figure-differs', { what: 'one' })),
    of('RT', exampleComparison('date-differs', { what: 'two' })),
    of('RT', exampleComparison('agree', { what: 'three' })),
    of('Coast Daily', exampleComparison('contradicts', { what: 'four', tier: 'hint' })),
  ];

  test('narrow by outlet and kind with numbers, say what is left, and are cleared', async () => {
    const { container } = show(list);
    const outlets = screen.getByRole('combobox', { name: 'Outlet' });
    expect([...outlets.querySelectorAll('option')].map((option) => option.textContent)).toEqual([
      'All outlets',
      'RT (2)',
      'The Quay (1)',
      'Coast Daily (1)',
    ]);
    choose('Outlet', 'RT');
    expect(cards()).toEqual(['Date differs: two', 'Agrees: three']);
    expect(screen.getByText('2 comparisons').getAttribute('role')).toBe('status');
    choose('Kind', 'date-differs');
    expect(cards()).toEqual(['Date differs: two']);
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(cards().length).toBe(3);
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Kind' }));
  });

  test('open the hints where nothing else is left', () => {
    show(list);
    choose('Outlet', 'Coast Daily');
    expect(cards()).toEqual(['May contradict: four']);
  });

  test('say where nothing matches', () => {
    show(list);
    choose('Outlet', 'The Quay');
    choose('Kind', 'agree');
    expect(screen.getByRole('heading', { name: 'Nothing matches' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(cards().length).toBe(3);
  });

  test('are not there for a few', () => {
    show(list.slice(0, 2));
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});

describe('a list narrowed to a selection', () => {
  test('names it, and leads to the whole article', () => {
    const onWhole = vi.fn();
    show([], { narrowedTo: 'the crane fell' }, { onWhole });
    expect(screen.getByText('the crane fell')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Nothing to compare with your selection' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Whole article' }));
    expect(onWhole).toHaveBeenCalledWith(true);
  });

  test('offers nothing of the page where only the passage is known', () => {
    show([exampleComparison('figure-differs')], { narrowedTo: 'the crane fell' }, { onWhole: null });
    expect(screen.queryByRole('button', { name: 'Whole article' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Show on page' })).toBeNull();
  });
});

describe('“Why?”', () => {
  test('lays the parts side by side, and says which differ', async () => {
    const { container } = show([
      exampleComparison('figure-differs', {
        parts: [
          { part: 'measured', a: 'dockers', b: 'dockers', differs: false },
          { part: 'figure', a: '900', b: 'about 400', differs: true },
          { part: 'date', a: 'Monday', b: null, differs: false },
        ],
      }),
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Why? Figure differs, Northern Post' }));
    const table = screen.getByRole('table', { name: 'What was laid side by side' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual(['Part', 'This page', 'Northern Post']);
    const rows = within(table).getAllByRole('rowheader');
    expect(rows.map((row) => row.textContent)).toEqual(['What is measured ', 'Figure differs', 'Date ']);
    expect(table.textContent).toContain('not given');
    await expectAccessible(container);
  });
});

test('a long passage is shown whole on request, with its marks', () => {
  const quote = `${'The cranes stood still all day. '.repeat(20)}Then 12 moved.`;
  const page = { start: 3, end: 3 + quote.length, quote, marks: [spanOf(quote, '12')] };
  const { container } = show([exampleComparison('figure-differs', { page })]);
  const passage = container.querySelector('blockquote');
  expect(passage?.textContent).not.toBe(quote);
  expect(passage?.querySelector('mark')?.textContent).toBe('12');
  fireEvent.click(screen.getByRole('button', { name: 'Show all of the passage of this page' }));
  expect(passage?.textContent).toBe(quote);
});

describe('fact-checks', () => {
  const words = {
    claim: 'Ferry fares double.',
    claimant: 'Bo Lindqvist',
    rating: 'Half-baked',
    outlet: 'Harbour Facts',
    url: 'https://facts.example/7',
    date: '2025-02-01',
  };

  test('tell what an outlet concluded in its own words', async () => {
    const check = { ...words, head: exampleHead(), page: { start: 4, end: 9 } };
    const { container } = show([], { factChecks: [check] });
    const card = screen.getByRole('article', { name: 'Fact-check: Ferry fares double.' });
    expect(card.textContent).toContain('Harbour Facts concluded: Half-baked');
    expect(card.querySelector('q')?.textContent).toBe('Half-baked');
    expect(card.textContent).toContain('Said by Bo Lindqvist');
    expect(within(card).getByRole('link').getAttribute('href')).toBe('https://facts.example/7');
    expect(within(card).getByRole('button', { name: 'Show on page' })).toBeTruthy();
    await expectAccessible(container);
  });

  test('have no link to an address that is not of the web', () => {
    const check = { ...words, url: 'javascript:alert(1)', head: exampleHead(), page: null };
    show([], { factChecks: [check] });
    expect(within(screen.getByRole('article')).queryByRole('link')).toBeNull();
  });

  test('of the page itself are told as its own', async () => {
    const { container } = show([], { ownFactChecks: [words] });
    expect(screen.getByRole('region', { name: 'What this page concludes' }).textContent).toContain(
      'This page concluded: Half-baked',
    );
    await expectAccessible(container);
  });
});

describe('a page that reads as if a program had rewritten it', () => {
  const findings = [{ start: 3, end: 14, quote: 'ocean watch', why: 'Usually “coast guard”.' }];

  test('has a warning above all, with the wordings on request', async () => {
    const { container } = show([exampleComparison('agree')], { sourceCheck: { findings } });
    expect(screen.getByText(/1 wording here reads as if a program had rewritten it\./)).toBeTruthy();
    const more = screen.getByRole('button', { name: 'Show the wordings' });
    fireEvent.click(more);
    expect(screen.getByText('ocean watch')).toBeTruthy();
    await expectAccessible(container);
  });

  test('has each reason once, with the words that it is for', () => {
    const sign = { why: 'A space stands inside a bracket.', quote: '(' };
    const places = [
      { start: 20, end: 21, ...sign },
      { start: 30, end: 41, quote: 'Ocean watch', why: 'Usually “coast guard”.' },
      { start: 50, end: 51, ...sign },
      { start: 60, end: 61, ...sign },
    ];
    const { container } = show([], { sourceCheck: { findings: [...findings, ...places] } });
    fireEvent.click(screen.getByRole('button', { name: 'Show the wordings' }));
    expect([...container.querySelectorAll('.caution-list li')].map((item) => item.textContent)).toEqual([
      'ocean watch Usually “coast guard”. 2 times.',
      'A space stands inside a bracket. 3 times.',
    ]);
  });

  test('has none without findings', () => {
    show([exampleComparison('agree')], { sourceCheck: { findings: [] } });
    expect(screen.queryByText(/rewritten/)).toBeNull();
  });

  test('is tagged as coverage', () => {
    const comparison = exampleComparison('agree');
    show([{ ...comparison, coverage: { ...comparison.coverage, suspect: true } }]);
    expect(screen.getByText('Perhaps reworded by a program')).toBeTruthy();
  });
});
