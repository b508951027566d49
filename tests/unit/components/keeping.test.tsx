// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { KeepChoicesSection } from '../../../components/keeping/keep-choices-section.tsx';
import { KeepPage } from '../../../components/keeping/keep-page.tsx';
import { changesText } from '../../../components/keeping/version-words.ts';
import { VersionsList } from '../../../components/keeping/versions-list.tsx';
import type { VersionChange } from '../../../utils/claims/versions/version-change.ts';
import type {
  KeepingView,
  KeptView,
  VersionHead,
  VersionStep,
} from '../../../utils/messages/keeping-messages.ts';
import { exampleHead, spanOf } from './examples.ts';
import { fakeClient, PROBLEM } from './fake-client.ts';
import { expectAccessible, renderView } from './render-view.tsx';

const KEPT: KeptView = { article: 'a1', by: 'kept', madeAt: '2026-01-03T10:00:00.000Z' };
const NOTHING: KeepingView = { kept: null, otherVersions: 0, site: null };
const PAGE: VersionHead = { head: null, addedAt: null, kept: null };
const EARLIER: VersionHead = { head: exampleHead({ id: 'a1' }), addedAt: KEPT.madeAt, kept: KEPT };

const [before, after] = ['Some 900 dockers stayed out.', 'Some 950 dockers stayed out.'];
const FIGURE: VersionChange = {
  kind: 'figure',
  earlier: { text: before, marks: [spanOf(before, '900')], start: 10 },
  later: { text: after, marks: [spanOf(after, '950')], start: 10 },
  why: 'The figure changed from “900” to “950”.',
};
const DROPPED: VersionChange = {
  kind: 'dropped',
  earlier: { text: 'The port said nothing.', marks: [], start: 60 },
  later: null,
  why: 'This paragraph was dropped.',
};
const STEP: VersionStep = { earlier: EARLIER, later: PAGE, changes: [FIGURE, FIGURE, DROPPED] };

const page = <KeepPage tab={7} asking={{}} />;

describe('keeping the article of a page', () => {
  test('keeps it, says since when, and lets it go again', async () => {
    let kept: KeptView | null = null;
    const client = fakeClient({
      'view/keeping': () => ({ ...NOTHING, kept }),
      'view/keep': () => {
        kept = KEPT;
        return KEPT;
      },
      'view/let-go': () => {
        kept = null;
        return null;
      },
    });
    const { container } = renderView(client, page);
    const button = await screen.findByRole('button', { name: 'Keep this article' });
    button.focus();
    fireEvent.click(button);
    expect(await screen.findByText(/Kept on 3 Jan 2026/)).toBeTruthy();
    expect(screen.getByText('This article is kept.')).toBeTruthy();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Undo keeping this article');
    expect(client.asked).toContainEqual({ type: 'view/keep', tab: 7 });
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Undo keeping this article' }));
    expect(await screen.findByRole('button', { name: 'Keep this article' })).toBeTruthy();
    expect(client.asked).toContainEqual({ type: 'view/let-go', article: 'a1' });
  });

  test('says that it was kept while reading', async () => {
    renderView(
      fakeClient({ 'view/keeping': { value: { ...NOTHING, kept: { ...KEPT, by: 'read' } } } }),
      page,
    );
    expect(await screen.findByText(/Kept while reading, 3 Jan 2026/)).toBeTruthy();
  });

  test('says what went wrong, and can be tried again', async () => {
    renderView(fakeClient({ 'view/keeping': { value: NOTHING }, 'view/keep': { problem: PROBLEM } }), page);
    fireEvent.click(await screen.findByRole('button', { name: 'Keep this article' }));
    expect(await screen.findByText(PROBLEM.message)).toBeTruthy();
    const button = screen.getByRole('button', { name: 'Keep this article' });
    expect(button.getAttribute('aria-disabled')).not.toBe('true');
  });
});

describe('what changed since a page was kept', () => {
  const client = () =>
    fakeClient({
      'view/keeping': { value: { ...NOTHING, otherVersions: 1 } },
      'view/versions': { value: { steps: [STEP] } },
    });

  test('stands in one line, and opens to both passages', async () => {
    const { container } = renderView(client(), page);
    const line = 'This article changed since you kept it on 3 Jan 2026: 2 figures, a paragraph dropped.';
    expect(await screen.findByText(line)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show what changed' }));
    const cards = screen.getAllByRole('article', { name: 'Figure corrected' });
    expect(cards.length).toBe(2);
    const [card = document.body] = cards;
    expect([...card.querySelectorAll('.source-line')].map((one) => one.textContent)).toEqual([
      'Kept on 3 Jan 2026',
      'This page',
    ]);
    expect([...card.querySelectorAll('mark')].map((one) => one.textContent)).toEqual(['900', '950']);
    expect(within(card).getByText(/The figure changed from/)).toBeTruthy();
    await expectAccessible(container);
  });

  test('is said of what came into the corpus otherwise, too', async () => {
    const step = { ...STEP, earlier: { ...EARLIER, kept: null } };
    renderView(
      fakeClient({
        'view/keeping': { value: { ...NOTHING, otherVersions: 1 } },
        'view/versions': { value: { steps: [step] } },
      }),
      page,
    );
    expect(await screen.findByText(/since it came into your corpus on 3 Jan 2026/)).toBeTruthy();
  });

  test('is no news where it is typography alone', async () => {
    const asked = fakeClient({
      'view/keeping': { value: { ...NOTHING, otherVersions: 1 } },
      'view/versions': { value: { steps: [{ ...STEP, changes: [] }] } },
    });
    const { container } = renderView(asked, page);
    await waitFor(() => expect(asked.asked.map(({ type }) => type)).toContain('view/versions'));
    await screen.findByRole('button', { name: 'Keep this article' });
    expect(container.querySelector('.versions')).toBeNull();
  });
});

describe('the versions of a stored article', () => {
  test('stand by step, the newest open', async () => {
    const middle: VersionHead = {
      head: exampleHead({ id: 'a2' }),
      addedAt: '2026-01-05T10:00:00.000Z',
      kept: null,
    };
    const steps = [
      { earlier: middle, later: { ...EARLIER, head: exampleHead({ id: 'a3' }) }, changes: [DROPPED] },
      { earlier: EARLIER, later: middle, changes: [] },
    ];
    const { container } = renderView(
      fakeClient({ 'view/versions': { value: { steps } } }),
      <VersionsList article="a3" />,
    );
    expect(await screen.findByRole('article', { name: 'Dropped' })).toBeTruthy();
    expect(screen.getByText('Typography alone')).toBeTruthy();
    await expectAccessible(container);
  });

  test('say nothing where there is one alone', async () => {
    const client = fakeClient({ 'view/versions': { value: { steps: [] } } });
    const { container } = renderView(client, <VersionsList article="a1" />);
    await waitFor(() => expect(client.asked.length).toBe(1));
    expect(container.textContent).toBe('');
  });
});

test('changes are counted by kind', () => {
  const kinds = [
    'headline',
    'figure',
    'quotation',
    'quotation',
    'attribution',
    'added',
    'moved',
    'moved',
  ] as const;
  expect(changesText(kinds.map((kind) => ({ kind })))).toBe(
    'headline, a figure, 2 quotations, a source, a paragraph added, 2 paragraphs moved',
  );
});

test('keeping what is read is chosen for all sites, with exceptions', async () => {
  const client = fakeClient({
    'view/keep-choices': { value: { everywhere: true, sites: [{ host: 'quay.example', keeps: false }] } },
    'view/keep-while-reading': { value: null },
  });
  const { container } = renderView(client, <KeepChoicesSection />);
  const box = await screen.findByRole<HTMLInputElement>('checkbox', {
    name: 'Keep what I read on all sites',
  });
  expect(box.checked).toBe(true);
  expect(screen.getByText('not kept', { exact: false })).toBeTruthy();
  await expectAccessible(container);
  fireEvent.click(screen.getByRole('button', { name: 'Treat quay.example like all other sites' }));
  await waitFor(() =>
    expect(client.asked).toContainEqual({
      type: 'view/keep-while-reading',
      host: 'quay.example',
      keeps: true,
    }),
  );
});
