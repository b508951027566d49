// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { ActorView } from '../../../components/actors/actor-view.tsx';
import type { Actor } from '../../../utils/actors/actor.ts';
import type { ActorEdit } from '../../../utils/actors/edits/actor-edit.ts';
import type { ActorView as ActorViewAnswer } from '../../../utils/messages/actor-answers.ts';
import { fakeClient, PROBLEM, type Script } from './fake-client.ts';
import { expectAccessible, renderView } from './render-view.tsx';

const ada: Actor = {
  id: 'ada-morel',
  name: 'Ada Morel',
  type: 'person',
  standsFor: null,
  description: 'head of the union',
};
const bo: Actor = { ...ada, id: 'bo-lindqvist', name: 'Bo Lindqvist', description: null };

const view: ActorViewAnswer = {
  card: {
    actor: ada,
    standsForName: null,
    asOf: null,
    roles: [],
    mentions: 5,
    articles: 2,
    outlets: [],
    first: null,
    last: null,
    months: [],
  },
  standsForSource: null,
  forms: [
    { form: 'Ada Morel', mentions: 3 },
    { form: 'Morel', mentions: 2 },
  ],
  coverage: [],
};

async function open(change: Script = {}, isOpen = false) {
  const client = fakeClient({
    'view/actor': { value: view },
    'view/edit-actor': { value: { id: 'edit-1' } },
    'view/undo-edit': { value: null },
    'view/find-actors': (request) =>
      [ada, bo]
        .filter(({ name }) => name.toLowerCase().includes(request.query.toLowerCase()))
        .map((actor) => ({ actor, articles: 4 })),
    ...change,
  });
  const onChanged = vi.fn();
  const rendered = renderView(
    client,
    <ActorView actor="ada-morel" correct={isOpen} tab={7} onChanged={onChanged} />,
  );
  const opener = await screen.findByRole('button', { name: isOpen ? 'Close' : 'Correct this actor' });
  if (!isOpen) fireEvent.click(opener);
  const edits = () =>
    client.asked.flatMap((request): ActorEdit[] =>
      request.type === 'view/edit-actor' ? [request.edit] : [],
    );
  const says = (words: string) => screen.findByText(words);
  return { client, onChanged, edits, says, ...rendered };
}

test('what can be corrected is folded away until it is asked for, and accessible', async () => {
  const { container } = await open();
  expect(screen.getByRole('textbox', { name: 'Name' })).toBeTruthy();
  await expectAccessible(container);
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Name' })).toBeNull());
});

test('is unfolded from the start where the person came to correct', async () => {
  await open({}, true);
  expect(screen.getByRole('textbox', { name: 'Name' })).toBeTruthy();
});

test('renames, says so, moves to Undo, and takes it back', async () => {
  const { client, onChanged, edits, says } = await open();
  fireEvent.input(screen.getByRole('textbox', { name: 'Name' }), { target: { value: '  Ada   Moreau ' } });
  fireEvent.click(await screen.findByRole('button', { name: 'Rename' }));
  await says('“Ada Morel” is now called “Ada Moreau”.');
  expect(edits()).toEqual([{ kind: 'rename', actor: 'ada-morel', name: 'Ada Moreau' }]);
  expect(onChanged).toHaveBeenCalledOnce();
  const undo = screen.getByRole('button', { name: 'Undo' });
  await waitFor(() => expect(document.activeElement).toBe(undo));
  fireEvent.click(undo);
  await says('Undone. All is as before.');
  expect(client.asked).toContainEqual({ type: 'view/undo-edit', id: 'edit-1' });
  expect(onChanged).toHaveBeenCalledTimes(2);
});

test('a name that says nothing or the same is not sent', async () => {
  const { edits } = await open();
  const box = screen.getByRole('textbox', { name: 'Name' });
  for (const value of ['Ada Morel', '  ', '—']) {
    fireEvent.input(box, { target: { value } });
    fireEvent.submit(box.closest('form') ?? box);
  }
  expect(edits()).toEqual([]);
});

test('changes the kind', async () => {
  const { edits, says } = await open();
  const kinds = screen.getByRole('group', { name: 'Kind' });
  expect(within(kinds).getByRole('button', { pressed: true }).textContent).toBe('Person');
  fireEvent.click(within(kinds).getByRole('button', { name: 'Organisation' }));
  await says('Ada Morel is now an organisation.');
  expect(edits()).toEqual([{ kind: 'retype', actor: 'ada-morel', type: 'organisation' }]);
});

describe('looking for who is the same', () => {
  test('goes through who was found with the arrow keys and chooses with Enter', async () => {
    const { client, edits, says, container } = await open();
    const box = screen.getByRole('combobox', { name: 'Same as' });
    fireEvent.input(box, { target: { value: 'o' } });
    const option = await screen.findByRole('option', { name: /Bo Lindqvist/ });
    expect(client.asked).toContainEqual({ type: 'view/find-actors', query: 'o', tab: 7 });
    // Nobody is offered to be the same as herself.
    expect(screen.getAllByRole('option').length).toBe(1);
    expect(screen.getByText('1 actor found')).toBeTruthy();
    await expectAccessible(container);
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    await waitFor(() => expect(box.getAttribute('aria-activedescendant')).toBe(option.id));
    expect(option.getAttribute('aria-selected')).toBe('true');
    fireEvent.keyDown(box, { key: 'Enter' });
    await says('Ada Morel and Bo Lindqvist are now one.');
    expect(edits()).toEqual([{ kind: 'merge', actor: 'ada-morel', into: 'bo-lindqvist' }]);
  });

  test('chooses with a click', async () => {
    const { edits, says } = await open();
    fireEvent.input(screen.getByRole('combobox', { name: 'Same as' }), { target: { value: 'lind' } });
    fireEvent.click(await screen.findByRole('option', { name: /Bo Lindqvist/ }));
    await says('Ada Morel and Bo Lindqvist are now one.');
    expect(edits().length).toBe(1);
  });

  test('says where nobody was found, and Escape clears the box', async () => {
    await open();
    const box = screen.getByRole<HTMLInputElement>('combobox', { name: 'Same as' });
    fireEvent.input(box, { target: { value: 'zzz' } });
    await screen.findByText('Nobody with such a name is known.');
    fireEvent.keyDown(box, { key: 'Escape' });
    await waitFor(() => expect(box.value).toBe(''));
  });

  test('drops an answer to what was typed before', async () => {
    const { client } = await open();
    const box = screen.getByRole('combobox', { name: 'Same as' });
    fireEvent.input(box, { target: { value: 'bo' } });
    fireEvent.input(box, { target: { value: 'zzz' } });
    await screen.findByText('Nobody with such a name is known.');
    expect(client.asked.filter(({ type }) => type === 'view/find-actors').length).toBe(1);
  });
});

test('one of its names is somebody else, or is never marked', async () => {
  const { edits, says } = await open();
  fireEvent.click(screen.getByRole('button', { name: '“Morel” is somebody else' }));
  await says('“Morel” is no longer taken for Ada Morel.');
  fireEvent.click(screen.getByRole('button', { name: 'Never mark “Ada Morel”' }));
  await says('“Ada Morel” is no longer marked anywhere.');
  expect(edits()).toEqual([
    { kind: 'split', form: 'Morel', actor: 'ada-morel' },
    { kind: 'never-mark', form: 'Ada Morel' },
  ]);
});

test('whom the library does not know has one name, which cannot be taken from it', async () => {
  await open({ 'view/actor': { value: { ...view, forms: [] } } });
  expect(screen.getByRole('button', { name: 'Never mark “Ada Morel”' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /somebody else/ })).toBeNull();
});

test('adds a name', async () => {
  const { edits, says } = await open();
  fireEvent.input(screen.getByRole('textbox', { name: 'One name more' }), { target: { value: 'La Morel' } });
  fireEvent.click(screen.getByRole('button', { name: 'Always mark' }));
  await says('“La Morel” is now always Ada Morel.');
  expect(edits()).toEqual([{ kind: 'always-mark', form: 'La Morel', actor: 'ada-morel' }]);
});

test('says why a correction could not be kept, and changes nothing', async () => {
  const { onChanged, says } = await open({ 'view/edit-actor': { problem: PROBLEM } });
  fireEvent.click(screen.getByRole('button', { name: 'Place' }));
  await says(PROBLEM.message);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  expect(onChanged).not.toHaveBeenCalled();
});

test('the way back stays where the actor itself is gone', async () => {
  const { client, says } = await open();
  client.script['view/actor'] = { problem: PROBLEM };
  fireEvent.click(screen.getByRole('button', { name: 'Never mark “Ada Morel”' }));
  await says('“Ada Morel” is no longer marked anywhere.');
  await screen.findByRole('alert');
  expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
});
