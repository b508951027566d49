// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
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

afterEach(() => vi.restoreAllMocks());

async function open(change: Script = {}) {
  const client = fakeClient({
    'view/edits': { value: [sussex, ada] },
    'view/undo-edit': { value: null },
    'view/export-edits': { value: '{"edits":[]}' },
    'view/import-edits': { value: { added: 12, known: 3 } },
    ...change,
  });
  const rendered = renderView(client, <CorrectionsSection />);
  await screen.findByLabelText(/^To import corrections/);
  const choose = (...files: File[]) => {
    const input = screen.getByLabelText(/^To import corrections/);
    Object.defineProperty(input, 'files', { value: files, configurable: true });
    fireEvent.change(input);
  };
  return { client, choose, ...rendered };
}

test('lists what was corrected and when, as it comes', async () => {
  const { container } = await open();
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    '“Sussex” is never marked.5 Feb 2026Undo',
    'Ada Morel is a person.31 Jan 2026Undo',
  ]);
  await expectAccessible(container);
});

test('says in plain words that there is nothing yet, and offers no export of it', async () => {
  await open({ 'view/edits': { value: [] } });
  expect(screen.getByText(/^You have corrected nothing yet\./)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Export to a file' })).toBeNull();
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

test('exports to a file', async () => {
  const saved: { name: string; blob: Blob | null }[] = [];
  let blob: Blob | null = null;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
    blob = given instanceof Blob ? given : null;
    return 'blob:one';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob });
  });
  await open();
  fireEvent.click(screen.getByRole('button', { name: 'Export to a file' }));
  await screen.findByText(/^Saved as sidelight-corrections\.json/);
  expect(saved.map(({ name }) => name)).toEqual(['sidelight-corrections.json']);
  expect(await saved[0]?.blob?.text()).toBe('{"edits":[]}');
});

test('imports files and says what came of it', async () => {
  const { client, choose } = await open();
  choose(new File(['one'], 'one.json'), new File(['two'], 'two.json'));
  await screen.findByText('24 added, 6 already there.');
  const texts = client.asked.flatMap((request) =>
    request.type === 'view/import-edits' ? [request.text] : [],
  );
  expect(texts).toEqual(['one', 'two']);
  expect(client.asked.at(-1)).toEqual({ type: 'view/edits' });
});

test('says why a file was refused', async () => {
  const { choose } = await open({ 'view/import-edits': { problem: PROBLEM } });
  choose(new File(['no'], 'no.json'));
  expect(await screen.findByText(PROBLEM.message)).toBeTruthy();
});

test('does not even read a file that cannot be one of corrections', async () => {
  const { client, choose } = await open();
  const huge = new File(['x'], 'film.mkv');
  Object.defineProperty(huge, 'size', { value: 5_000_000_000 });
  choose(huge);
  await screen.findByText(/“film\.mkv” is too large/);
  expect(client.asked.some(({ type }) => type === 'view/import-edits')).toBe(false);
});
