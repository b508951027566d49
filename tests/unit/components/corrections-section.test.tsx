// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { CorrectionsSection } from '../../../components/corpus/corrections-section.tsx';
import type { EditView } from '../../../utils/messages/answers.ts';
import { fakeClient, PROBLEM, type Script } from './fake-client.ts';
import { expectAccessible, renderView } from './render-view.tsx';

const sussex: EditView = {
  id: 'edit-2',
  edit: { kind: 'never-mark', form: 'Sussex' },
  madeAt: '2026-02-05T09:30:00Z',
  sentence: '“Sussex” is never marked.',
};
const ada: EditView = {
  id: 'edit-1',
  edit: { kind: 'retype', actor: 'ada-morel', type: 'person' },
  madeAt: '2026-01-31T18:00:00Z',
  sentence: 'Ada Morel is a person.',
};

async function open(change: Script = {}) {
  const client = fakeClient({
    'view/edits': { value: [sussex, ada] },
    'view/undo-edit': { value: null },
    ...change,
  });
  const rendered = renderView(client, <CorrectionsSection />);
  await waitFor(() => expect(screen.queryByText(/^Loading/)).toBeNull());
  return { client, ...rendered };
}

test('lists what was corrected and when, as it comes', async () => {
  const { container } = await open();
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    '“Sussex” is never marked.5 Feb 2026Undo',
    'Ada Morel is a person.31 Jan 2026Undo',
  ]);
  await expectAccessible(container);
});

test('says in plain words that there is nothing yet', async () => {
  await open({ 'view/edits': { value: [] } });
  expect(screen.getByText(/^You have corrected nothing yet\./)).toBeTruthy();
});

test('takes one back, says so, and keeps the focus near', async () => {
  const { client } = await open();
  client.script['view/edits'] = { value: [ada] };
  fireEvent.click(screen.getByRole('button', { name: 'Undo: “Sussex” is never marked.' }));
  await screen.findByText('Undone: “Sussex” is never marked.');
  expect(client.asked).toContainEqual({ type: 'view/undo-edit', id: 'edit-2' });
  await waitFor(() => expect(screen.getAllByRole('listitem').length).toBe(1));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Corrections'));
});

test('shows only the newest of many until asked for all', async () => {
  const many = Array.from({ length: 30 }, (_, index) => ({ ...ada, id: `edit-${index}` }));
  await open({ 'view/edits': { value: many } });
  expect(screen.getAllByRole('listitem').length).toBe(20);
  fireEvent.click(screen.getByRole('button', { name: 'Show 10 older corrections' }));
  await waitFor(() => expect(screen.getAllByRole('listitem').length).toBe(30));
});

test('says why one could not be taken back, and keeps it', async () => {
  await open({ 'view/undo-edit': { problem: PROBLEM } });
  fireEvent.click(screen.getByRole('button', { name: 'Undo: Ada Morel is a person.' }));
  expect(await screen.findByText(PROBLEM.message)).toBeTruthy();
  expect(screen.getAllByRole('listitem').length).toBe(2);
});
