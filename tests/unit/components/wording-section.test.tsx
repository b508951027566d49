// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { readDraft } from '../../../components/corpus/wording-draft.ts';
import { WordingSection } from '../../../components/corpus/wording-section.tsx';
import type { WordingView } from '../../../utils/messages/answers.ts';
import { fakeClient, PROBLEM, type Script } from './fake-client.ts';
import { expectAccessible, renderView } from './render-view.tsx';

const STRAIT = {
  about: 'the name of the strait',
  choices: [['Brenk Strait', 'The Brenk'], ['North Passage']],
};
const view: WordingView = {
  own: [{ id: 'w1', ...STRAIT, madeAt: '2026-02-05T09:30:00.000Z' }],
  builtIn: [
    { about: 'the old bridge', choices: [['ruin'], ['monument']], source: 'Tarn Style Guide' },
    { about: 'the fee', choices: [['toll'], ['tax']], source: null },
  ],
};

async function open(change: Script = {}) {
  const client = fakeClient({
    'view/wording': { value: view },
    'view/add-wording': { value: { id: 'w2' } },
    'view/remove-wording': { value: null },
    ...change,
  });
  const rendered = renderView(client, <WordingSection version={0} />);
  await waitFor(() => expect(screen.queryByText(/^Loading/)).toBeNull());
  return { client, ...rendered };
}

function type(label: string, text: string): void {
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } });
}

test('lists own entries, and the built-in ones with their sources when asked', async () => {
  const { container } = await open();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'the name of the strait: Brenk Strait, The Brenk or North PassageRemove',
  ]);
  const show = screen.getByRole('button', { name: 'Show 2 built-in entries' });
  expect(show.ariaExpanded ?? show.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(show);
  await screen.findByText('Told apart by: Tarn Style Guide');
  expect(screen.getAllByRole('listitem').length).toBe(3);
  await expectAccessible(container);
});

test('adds an entry of three sides, and is ready for the next', async () => {
  const { client } = await open();
  type('What the words are for', ' the  fee ');
  type('Side 1', 'toll, road toll,, toll');
  type('Side 2', 'tax');
  fireEvent.click(screen.getByRole('button', { name: 'One more side' }));
  await screen.findByLabelText('Side 3');
  type('Side 3', 'charge');
  fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  await waitFor(() =>
    expect(client.asked).toContainEqual({
      type: 'view/add-wording',
      about: 'the fee',
      choices: [['toll', 'road toll'], ['tax'], ['charge']],
    }),
  );
  await waitFor(() => expect(screen.queryByLabelText('Side 3')).toBeNull());
  expect(screen.getByLabelText<HTMLInputElement>('What the words are for').value).toBe('');
  expect(document.activeElement).toBe(screen.getByLabelText('What the words are for'));
  expect(client.asked.at(-1)).toEqual({ type: 'view/wording' });
});

test('says what is wrong with an entry, and sends nothing', async () => {
  const { client } = await open();
  type('What the words are for', 'the fee');
  type('Side 1', 'toll');
  fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect((await screen.findByText('The entry has fewer than two sides.')).role).toBe('alert');
  expect(client.asked.some(({ type: kind }) => kind === 'view/add-wording')).toBe(false);
});

test('keeps what was typed where it could not be kept', async () => {
  await open({ 'view/add-wording': { problem: PROBLEM } });
  type('What the words are for', 'the fee');
  type('Side 1', 'toll');
  type('Side 2', 'tax');
  fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(await screen.findByText(PROBLEM.message)).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Side 1').value).toBe('toll');
});

test('removes an entry and puts it back', async () => {
  const { client } = await open();
  client.script['view/wording'] = { value: { ...view, own: [] } };
  fireEvent.click(screen.getByRole('button', { name: 'Remove: the name of the strait' }));
  const putBack = await screen.findByRole('button', { name: 'Put it back' });
  expect(client.asked).toContainEqual({ type: 'view/remove-wording', id: 'w1' });
  fireEvent.click(putBack);
  await screen.findByText('Put back: the name of the strait');
  expect(client.asked).toContainEqual({ type: 'view/add-wording', ...STRAIT });
});

describe('readDraft', () => {
  test.each<readonly [string, readonly string[], string]>([
    ['', ['a', 'b'], 'What the words are for has no letter or digit.'],
    ['x'.repeat(101), ['a', 'b'], 'What the words are for is longer than 100 signs.'],
    ['fee', ['toll', 'tax, …'], 'Side 2 has no letter or digit.'],
    ['fee', ['toll', 'Toll'], 'The entry has one word on two sides.'],
  ])('says what is wrong (%#)', (about, sides, fault) => {
    expect(readDraft({ about, sides })).toEqual({ ok: false, fault });
  });
});
