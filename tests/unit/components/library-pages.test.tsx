// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { ActorPage } from '../../../components/actors/actor-page.tsx';
import { ArticlePage } from '../../../components/articles/article-page.tsx';
import { SourceStorageSection } from '../../../components/corpus/source-storage-section.tsx';
import { NavigationContext } from '../../../components/corpus/use-library-route.ts';
import type { LibraryArticle } from '../../../utils/messages/library-messages.ts';
import {
  EMPTY_LIST,
  exampleActor,
  exampleComparison,
  exampleComparisons,
  exampleCoverage,
  exampleHead,
  spanOf,
} from './examples.ts';
import { fakeClient, type Script } from './fake-client.ts';
import { expectAccessible, renderView } from './render-view.tsx';

const TEXT = 'Harbour strike\n\nAda Morel spoke first. Bo Lindqvist did not.\n\nAda Morel left at noon.';
const [FIRST, SECOND] = ['Ada Morel spoke first. Bo Lindqvist did not.', 'Ada Morel left at noon.'];

function mention(name: string, from = 0) {
  const start = TEXT.indexOf(name, from);
  const actor = name.toLowerCase();
  return {
    start,
    end: start + name.length,
    actor,
    name,
    type: 'person' as const,
    metonym: null,
    why: null,
    otherWords: [],
  };
}

const article: LibraryArticle = {
  head: exampleHead({ id: 'one', title: 'Harbour strike', url: 'https://quay.example/strike' }),
  sources: [
    { source: 'kept', title: null },
    { source: `feed:${'0'.repeat(32)}`, title: 'The Quay' },
  ],
  language: 'en',
  text: TEXT,
  paragraphs: [spanOf(TEXT, FIRST), spanOf(TEXT, SECOND)],
  mentions: [mention('Ada Morel'), mention('Bo Lindqvist'), mention('Ada Morel', TEXT.indexOf(SECOND))],
  actors: [exampleActor('Ada Morel'), exampleActor('Bo Lindqvist')],
};

function open(view: ComponentChildren, script: Script) {
  const client = fakeClient(script);
  const go = vi.fn();
  const place = { route: { at: 'articles' }, passage: null } as const;
  const rendered = renderView(
    client,
    <NavigationContext.Provider value={{ place, go, back: vi.fn() }}>{view}</NavigationContext.Provider>,
  );
  return { client, go, ...rendered };
}

describe('the page of an article', () => {
  const comparison = exampleComparison('figure-differs', {
    page: { ...spanOf(TEXT, SECOND), quote: SECOND, marks: [] },
  });
  const script: Script = {
    'view/library-article': { value: article },
    'view/article-comparisons': { value: exampleComparisons([comparison]) },
    'view/article-coverage': { value: exampleCoverage() },
    'view/article-copies': {
      value: [{ head: exampleHead({ id: 'two', outlet: 'The Fjord' }), likeness: 0.84 }],
    },
    'view/versions': { value: { steps: [] } },
    'view/remove-article': { value: null },
  };
  const page = (passage: { text: string; marks: [] } | null = null, onRemoved = vi.fn()) =>
    open(<ArticlePage article="one" passage={passage} onRemoved={onRemoved} />, script);

  test('says what it is and who put it there, and marks its actors', async () => {
    const { container, go } = page();
    await screen.findByRole('heading', { name: 'Harbour strike' });
    expect(container.querySelector('.article-source')?.textContent).toBe('EnglishKept by youFeed: The Quay');
    const names = [...container.querySelectorAll<HTMLElement>('.article-text .mention')];
    expect(names.map((name) => [name.textContent, name.tabIndex])).toEqual([
      ['Ada Morel', 0],
      ['Bo Lindqvist', 0],
      ['Ada Morel', -1],
    ]);
    expect((await screen.findByRole('region', { name: 'The same text elsewhere' })).textContent).toBe(
      'The same text elsewhereThe Fjord: Harbour strike enters third week84 % alike 24 Jan 2025',
    );
    fireEvent.click(screen.getByRole('link', { name: 'Bo Lindqvist' }));
    expect(go).toHaveBeenCalledWith({ at: 'actor', id: 'bo lindqvist' });
    await expectAccessible(container);
  });

  test('opens at the passage that led there', async () => {
    const { container } = page({ text: SECOND, marks: [] });
    await screen.findByRole('heading', { name: 'Harbour strike' });
    expect(container.querySelector('.paragraph-here mark')?.textContent).toBe(SECOND);
  });

  test('compares its claims with other coverage, and shows them in the text', async () => {
    const { container } = page();
    fireEvent.click(await screen.findByRole('tab', { name: /Claims/ }));
    expect((await screen.findAllByText('This article')).length).toBeGreaterThan(0);
    fireEvent.click(screen.getByRole('button', { name: 'Show in text' }));
    await waitFor(() => expect(container.querySelector('.paragraph-here')?.textContent).toBe(SECOND));
    expect(screen.getByRole('tab', { name: /Text/ }).getAttribute('aria-selected')).toBe('true');
  });

  test('can be removed, which can be called off for some seconds', async () => {
    const onRemoved = vi.fn();
    const { client, unmount } = page(null, onRemoved);
    const asked = () => client.asked.filter(({ type }) => type === 'view/remove-article');
    fireEvent.click(await screen.findByRole('button', { name: 'Remove…' }));
    expect(await screen.findByText(/^It goes in a moment.*may bring it again\.$/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Keep it after all' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Remove…' }));
    await screen.findByRole('button', { name: 'Keep it after all' });
    expect(asked()).toEqual([]);
    unmount();
    await waitFor(() => expect(asked()).toEqual([{ type: 'view/remove-article', article: 'one' }]));
    await waitFor(() => expect(onRemoved).toHaveBeenCalledWith(false));
  });

  test('is removed once, also where it is left as it goes', async () => {
    const onRemoved = vi.fn();
    const { client, unmount } = page(null, onRemoved);
    const remove = await screen.findByRole('button', { name: 'Remove…' });
    vi.useFakeTimers();
    await act(() => void fireEvent.click(remove));
    await act(async () => void (await vi.advanceTimersByTimeAsync(8_000)));
    vi.useRealTimers();
    await waitFor(() => expect(onRemoved).toHaveBeenCalledWith(true));
    await act(() => undefined);
    onRemoved.mockClear();
    unmount();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(onRemoved).not.toHaveBeenCalled();
    expect(client.asked.filter(({ type }) => type === 'view/remove-article')).toHaveLength(1);
  });
});

describe('the page of an actor', () => {
  test('shows roles, forms, company and coverage, and is corrected with a way back', async () => {
    const { actor } = exampleActor('Ada Morel');
    const { container, client, go } = open(<ActorPage actor="ada morel" version={1} onChanged={vi.fn()} />, {
      ...EMPTY_LIST,
      'view/timeline': { value: { months: [{ month: '2026-01', articles: 2 }], undated: 1, exact: true } },
      'view/actor-page': {
        value: {
          card: {
            actor,
            standsForName: null,
            asOf: null,
            roles: [
              {
                role: 'harbour master',
                former: false,
                outlets: ['The Quay', 'Northern Post'],
                articles: 3,
                first: '2025-11-02',
                last: '2026-01-20',
                newest: null,
                onPage: false,
                differs: false,
              },
            ],
            mentions: 9,
            articles: 3,
            outlets: ['The Quay', 'Northern Post'],
            first: '2025-11-02',
            last: '2026-01-20',
            months: [],
          },
          standsForSource: null,
          forms: [
            { form: 'Ada Morel', mentions: 7 },
            { form: 'Morel', mentions: 2 },
          ],
          outlets: [
            { name: 'The Quay', articles: 2 },
            { name: 'Northern Post', articles: 1 },
          ],
          company: { articles: 2, companions: [{ actor: exampleActor('Bo Lindqvist').actor, articles: 2 }] },
        },
      },
      'view/edit-actor': { value: { id: 'edit-1' } },
      'view/undo-edit': { value: null },
    });
    await screen.findByRole('heading', { name: /Ada Morel/ });
    const row = screen.getByRole('row', { name: /harbour master/ });
    expect(row.textContent?.replace(/\s/g, ' ')).toBe(
      'harbour masterNov 2025 – Jan 2026The Quay, Northern Post3 articles',
    );
    expect(screen.getByText('In the newest 2 articles of 3.')).toBeTruthy();
    fireEvent.click(screen.getByRole('link', { name: /Bo Lindqvist/ }));
    expect(go).toHaveBeenCalledWith({ at: 'actor', id: 'bo lindqvist' });
    fireEvent.click(screen.getByRole('button', { name: /The Quay/ }));
    await waitFor(() =>
      expect(client.asked).toContainEqual(
        expect.objectContaining({
          type: 'view/browse',
          filter: expect.objectContaining({ outlet: 'The Quay', actor: 'ada morel' }),
        }),
      ),
    );
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Correct this actor' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Organisation' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText('Undone. All is as before.');
    expect(client.asked).toContainEqual({ type: 'view/undo-edit', id: 'edit-1' });
  });
});

describe('what is stored by source', () => {
  test('is removed by age, in steps, with what that means beforehand', async () => {
    let steps = 0;
    const onChanged = vi.fn();
    const { container, client } = open(<SourceStorageSection version={1} onChanged={onChanged} />, {
      'view/sources': {
        value: [
          { source: 'import', title: null, articles: 1200, bytes: 3_400_000 },
          { source: 'starter', title: null, articles: 81, bytes: 500_000 },
        ],
      },
      'view/release-source': () => {
        steps += 1;
        return { removed: 20, done: steps === 2 };
      },
    });
    const row = await screen.findByRole('row', { name: /^Imported/ });
    expect(row.textContent).toContain('1,200');
    fireEvent.click(within(row).getByRole('button', { name: 'Remove what came from: Imported' }));
    expect(await screen.findByText(/come back only if you import their files again/)).toBeTruthy();
    await expectAccessible(container);
    fireEvent.input(screen.getByLabelText('Or only those from before'), { target: { value: '2026-01-01' } });
    fireEvent.click(screen.getByRole('button', { name: 'Remove the older ones' }));
    expect(await screen.findByText('Imported: 40 articles are gone.')).toBeTruthy();
    expect(client.asked.filter(({ type }) => type === 'view/release-source')).toEqual([
      { type: 'view/release-source', source: 'import', olderThan: '2026-01-01' },
      { type: 'view/release-source', source: 'import', olderThan: '2026-01-01' },
    ]);
    expect(onChanged).toHaveBeenCalledOnce();
  });
});
