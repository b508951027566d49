// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { ActorsPanel } from '../../../components/actors/actors-panel.tsx';
import { filterActors } from '../../../components/actors/filter-actors.ts';
import type { ActorView, RoleView } from '../../../utils/messages/actor-answers.ts';
import { exampleActor, exampleRelated } from './examples.ts';
import { fakeClient } from './fake-client.ts';
import { expectAccessible, renderView } from './render-view.tsx';

const actors = [
  exampleActor('Ada Morel'),
  exampleActor('Harbour Workers’ Union', {
    actor: {
      id: 'hwu',
      name: 'Harbour Workers’ Union',
      type: 'organisation',
      standsFor: null,
      description: null,
    },
    articles: 0,
  }),
  exampleActor('Céline Duarte'),
];

function role(given: Partial<RoleView>): RoleView {
  return {
    role: '',
    former: false,
    outlets: [],
    articles: 1,
    first: '2025-01',
    last: '2025-03-04',
    newest: null,
    onPage: false,
    differs: false,
    ...given,
  };
}

const view: ActorView = {
  card: {
    actor: {
      id: 'ada morel',
      name: 'Ada Morel',
      type: 'person',
      standsFor: null,
      description: 'head of the union',
    },
    standsForName: 'the union',
    asOf: '2025-12',
    roles: [
      role({ role: 'Norwegian union head', outlets: ['Northern Post', 'The Quay'], differs: true }),
      role({ role: 'Danish union head', outlets: ['The Wharf'], last: '2025-02', differs: true }),
      role({ role: 'dock worker', former: true, articles: 0, outlets: [], onPage: true }),
    ],
    mentions: 1,
    articles: 2,
    outlets: ['Northern Post', 'The Quay'],
    first: '2025-01',
    last: '2025-03',
    months: [
      { month: '2025-01', mentions: 4 },
      { month: '2025-02', mentions: 0 },
      { month: '2025-03', mentions: 2 },
    ],
  },
  standsForSource: { kind: 'entry', title: 'Encyclopaedia: The Union' },
  forms: [],
  coverage: [exampleRelated()],
};

const ignore = () => undefined;

test('lists actors with kind, mentions here and articles in the library', async () => {
  const { container } = renderView(
    fakeClient({}),
    <ActorsPanel tab={7} actors={actors} initial={null} onChanged={ignore} />,
  );
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Ada Morel Person2× here · 3 articles',
    'Harbour Workers’ Union Organisation2× here · not in library',
    'Céline Duarte Person2× here · 3 articles',
  ]);
  await expectAccessible(container);
});

test('filters by any part of a name, without accents, and announces how many are left', async () => {
  renderView(fakeClient({}), <ActorsPanel tab={7} actors={actors} initial={null} onChanged={ignore} />);
  const box = screen.getByRole('searchbox', { name: 'Filter actors by name' });
  fireEvent.input(box, { target: { value: 'celine' } });
  await waitFor(() => expect(screen.getAllByRole('listitem').length).toBe(1));
  expect(screen.getByText('1 actor found')).toBeTruthy();
  fireEvent.input(box, { target: { value: 'zzzzqqq' } });
  expect(await screen.findByText(/No name here resembles/)).toBeTruthy();
});

test('finds a name however far into it the typed part stands', () => {
  const long = exampleActor(`${'Very Long Prefix '.repeat(8)}Quay Office`);
  expect(filterActors([...actors, long], 'quay office')).toEqual([long]);
  expect(filterActors(actors, '  ')).toBe(actors);
});

test('shows an actor’s card and coverage, and brings focus back', async () => {
  const client = fakeClient({ 'view/actor': { value: view } });
  const { container } = renderView(
    client,
    <ActorsPanel tab={7} actors={actors} initial={null} onChanged={ignore} />,
  );
  const opener = screen.getByRole('button', { name: /Ada Morel/ });
  opener.focus();
  fireEvent.click(opener);
  const card = await screen.findByRole('region', { name: 'Ada Morel' });
  for (const words of [
    'listed: head of the union (as of Dec 2025)',
    'Can stand for the union · source: Encyclopaedia, “The Union” Change…',
    '1 mention',
    '2 articles',
    'Northern Post · The Quay',
  ]) {
    expect(card.textContent).toContain(words);
  }
  const roles = within(screen.getByRole('list', { name: 'Roles in the coverage' }));
  expect(roles.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Norwegian union head Northern Post +1, Mar 2025 sources differ',
    'Danish union head The Wharf, Feb 2025 sources differ',
    'former dock worker this page',
  ]);
  expect(
    screen.getByRole('img', { name: 'Mentions by month, Jan 2025 – Mar 2025; most in Jan 2025: 4' }),
  ).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Harbour strike enters third week' })).toBeTruthy();
  await expectAccessible(container);
  fireEvent.click(screen.getByRole('button', { name: 'Back to actors' }));
  await waitFor(() => expect(document.activeElement).toBe(opener));
});

test('opens at an actor', async () => {
  const client = fakeClient({ 'view/actor': { value: { ...view, coverage: [] } } });
  renderView(
    client,
    <ActorsPanel tab={7} actors={actors} initial={{ id: 'ada morel', correct: false }} onChanged={ignore} />,
  );
  expect(await screen.findByRole('heading', { name: 'Not in earlier coverage' })).toBeTruthy();
});
