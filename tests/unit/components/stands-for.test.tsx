// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { ActorView } from '../../../components/actors/actor-view.tsx';
import type { Actor } from '../../../utils/actors/actor.ts';
import type { ActorView as ActorViewAnswer } from '../../../utils/messages/actor-answers.ts';
import { fakeClient, PROBLEM, type Script } from './fake-client.ts';
import { expectAccessible, renderView } from './render-view.tsx';

const kremlin: Actor = {
  id: 'kremlin',
  name: 'Kremlin',
  type: 'organisation',
  standsFor: 'russia',
  description: null,
};
const norland: Actor = { id: 'norland', name: 'Norland', type: 'state', standsFor: null, description: null };

const view: ActorViewAnswer = {
  card: {
    actor: kremlin,
    standsForName: 'the government of Russia',
    asOf: null,
    roles: [],
    mentions: 5,
    articles: 2,
    outlets: [],
    first: null,
    last: null,
    months: [],
  },
  standsForSource: { kind: 'entry', title: 'Wikipedia: Kremlin' },
  forms: [],
  coverage: [],
};
const nobody: ActorViewAnswer = {
  ...view,
  card: { ...view.card, actor: { ...kremlin, standsFor: null }, standsForName: null },
  standsForSource: { kind: 'reader' },
};

async function open(answer: ActorViewAnswer, change: Script = {}) {
  const client = fakeClient({
    'view/actor': { value: answer },
    'view/edit-actor': { value: { id: 'edit-1' } },
    'view/undo-edit': { value: null },
    'view/find-actors': { value: [norland, answer.card.actor].map((actor) => ({ actor, articles: 4 })) },
    ...change,
  });
  const rendered = renderView(
    client,
    <ActorView actor={answer.card.actor.id} correct={false} tab={7} onChanged={() => undefined} />,
  );
  await screen.findByRole('button', { name: 'Correct this actor' });
  const edits = () =>
    client.asked.flatMap((request) => (request.type === 'view/edit-actor' ? [request.edit] : []));
  return { client, edits, ...rendered };
}

const change = () => screen.getByRole('button', { name: 'Change… whom Kremlin stands for' });

test('says whom a name can stand for, and who says so', async () => {
  const { container } = await open(view);
  expect(container.querySelector('.stands-for')?.textContent).toMatch(
    /^Can stand for the government of Russia · source: Wikipedia, “Kremlin” Change…/,
  );
  await expectAccessible(container);
});

test('another is chosen by name, and that is taken back', async () => {
  const { client, edits, container } = await open(view);
  fireEvent.click(change());
  const box = await screen.findByRole('combobox', { name: 'Stands for' });
  fireEvent.input(box, { target: { value: 'nor' } });
  const option = await screen.findByRole('option', { name: /Norland/ });
  // Nothing stands for itself.
  expect(screen.getAllByRole('option').length).toBe(1);
  await expectAccessible(container);
  client.script['view/actor'] = {
    value: {
      ...view,
      card: { ...view.card, standsForName: 'the government of Norland' },
      standsForSource: { kind: 'reader' },
    },
  };
  fireEvent.click(option);
  await screen.findByText('“Kremlin” can now stand for the government of Norland.');
  expect(edits()).toEqual([{ kind: 'stands-for', actor: 'kremlin', standsFor: 'norland' }]);
  await waitFor(() => expect(screen.queryByRole('combobox', { name: 'Stands for' })).toBeNull());
  expect(container.querySelector('.stands-for')?.textContent).toContain(
    'the government of Norland · source: your correction',
  );
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('Undone. All is as before.');
  expect(client.asked).toContainEqual({ type: 'view/undo-edit', id: 'edit-1' });
});

test('or nobody', async () => {
  const { client, edits, container } = await open(view);
  fireEvent.click(change());
  client.script['view/actor'] = { value: nobody };
  fireEvent.click(await screen.findByRole('button', { name: 'Nobody' }));
  await screen.findByText('“Kremlin” no longer stands for anybody.');
  expect(edits()).toEqual([{ kind: 'stands-for', actor: 'kremlin', standsFor: null }]);
  await waitFor(() =>
    expect(container.querySelector('.stands-for')?.textContent).toMatch(
      /^Stands for nobody · source: your correction/,
    ),
  );
  fireEvent.click(change());
  await screen.findByRole('combobox', { name: 'Stands for' });
  expect(screen.queryByRole('button', { name: 'Nobody' })).toBeNull();
});

test('stays open where the choice could not be kept', async () => {
  await open(view, { 'view/edit-actor': { problem: PROBLEM } });
  fireEvent.click(change());
  fireEvent.click(await screen.findByRole('button', { name: 'Nobody' }));
  await screen.findByText(PROBLEM.message);
  expect(screen.getByRole('combobox', { name: 'Stands for' })).toBeTruthy();
});

test('is asked of any place, and of nobody else without a word on it', async () => {
  const place = { ...nobody, standsForSource: null };
  const { container } = await open({
    ...place,
    card: { ...place.card, actor: { ...kremlin, type: 'place', standsFor: null } },
  });
  expect(container.querySelector('.stands-for')?.textContent).toMatch(/^Stands for nobody Change…/);
  const other = await open({ ...place, card: { ...place.card, actor: norland } });
  expect(other.container.querySelector('.stands-for')).toBeNull();
});
