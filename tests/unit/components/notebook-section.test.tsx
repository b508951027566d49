// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { NotebookSection } from '../../../components/corpus/notebook-section.tsx';
import { fakeClient, PROBLEM, type Script } from './fake-client.ts';
import { expectAccessible, renderView } from './render-view.tsx';

afterEach(() => vi.restoreAllMocks());

function open(change: Script = {}) {
  const client = fakeClient({
    'view/export-edits': { value: '{"edits":[]}' },
    'view/import-edits': { value: { added: 12, known: 3 } },
    ...change,
  });
  const onImported = vi.fn();
  const rendered = renderView(client, <NotebookSection onImported={onImported} />);
  const choose = (...files: File[]) => {
    const input = screen.getByLabelText(/^To import what was exported/);
    Object.defineProperty(input, 'files', { value: files, configurable: true });
    fireEvent.change(input);
  };
  return { client, choose, onImported, ...rendered };
}

test('can be used by everybody', async () => {
  const { container } = open();
  await expectAccessible(container);
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
  open();
  fireEvent.click(screen.getByRole('button', { name: 'Export to a file' }));
  await screen.findByText(/^Saved as sidelight-notebook\.json/);
  expect(saved.map(({ name }) => name)).toEqual(['sidelight-notebook.json']);
  expect(await saved[0]?.blob?.text()).toBe('{"edits":[]}');
});

test('imports files and says what came of it', async () => {
  const { client, choose, onImported } = open();
  choose(new File(['one'], 'one.json'), new File(['two'], 'two.json'));
  await screen.findByText('24 added, 6 already there.');
  const texts = client.asked.flatMap((request) =>
    request.type === 'view/import-edits' ? [request.text] : [],
  );
  expect(texts).toEqual(['one', 'two']);
  expect(onImported).toHaveBeenCalledOnce();
});

test('says why a file was refused', async () => {
  const { choose } = open({ 'view/import-edits': { problem: PROBLEM } });
  choose(new File(['no'], 'no.json'));
  expect(await screen.findByText(PROBLEM.message)).toBeTruthy();
});

test('does not even read a file that cannot be a notebook', async () => {
  const { client, choose } = open();
  const huge = new File(['x'], 'film.mkv');
  Object.defineProperty(huge, 'size', { value: 5_000_000_000 });
  choose(huge);
  await screen.findByText(/“film\.mkv” is too large/);
  expect(client.asked.some(({ type }) => type === 'view/import-edits')).toBe(false);
});
