// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { BackupNotice } from '../../../components/backup/backup-notice.tsx';
import { byteText } from '../../../components/backup/byte-text.ts';
import { BackupView } from '../../../components/corpus/backup-view.tsx';
import type { BackupView as Backup } from '../../../utils/messages/backup-messages.ts';
import { exampleBackup } from './examples.ts';
import { fakeBackupRunner } from './fake-backup-runner.ts';
import { fakeClient, PROBLEM, type Script } from './fake-client.ts';
import { expectAccessible, renderView } from './render-view.tsx';

async function open(change: Partial<Backup> = {}, script: Script = {}) {
  const client = fakeClient({
    'view/backup': { value: exampleBackup(change) },
    'view/export-settings': { value: '{"settings":1}' },
    'view/import-settings': { value: null },
    'view/backup-made': { value: null },
    'view/backup-restored': { value: null },
    'view/remind-of-backup': { value: null },
    'view/remove-everything': { value: null },
    ...script,
  });
  const fake = fakeBackupRunner();
  const onChanged = vi.fn();
  const view = renderView(client, <BackupView runner={fake.runner} onChanged={onChanged} />);
  await screen.findByRole('heading', { name: 'Reminder' });
  return { client, onChanged, ...fake, ...view };
}

const SUMMARY = {
  made: '2026-01-31T12:00:00.000Z',
  articles: 1_204,
  keptArticles: 3,
  entries: 1,
  subscriptions: 2,
  settings: true,
};

test('saves a backup with the settings, and notes when', async () => {
  const { client, runner, report, onChanged, container } = await open();
  fireEvent.click(screen.getByRole('button', { name: 'Save a backup' }));
  await waitFor(() => expect(runner.save).toHaveBeenCalledWith('{"settings":1}'));
  report({ state: 'saving', done: 5, of: 10 });
  expect(screen.getByRole('progressbar', { name: 'Saving' })).toHaveProperty('value', 5);
  report({
    state: 'saved',
    name: 'sidelight-backup-2026-01-31.zip',
    made: SUMMARY.made,
    articles: 4,
    leftOut: 1,
  });
  await screen.findByText(/Saved 4 articles.*1 article could be saved only to be read/);
  await waitFor(() => expect(onChanged).toHaveBeenCalled());
  expect(client.asked).toContainEqual({ type: 'view/backup-made', made: SUMMARY.made });
  await expectAccessible(container);
});

test('says what a backup holds before anything is restored, then restores and takes the settings over', async () => {
  const { client, runner, report, container } = await open();
  report({ state: 'checked', name: 'old.zip', summary: SUMMARY });
  await screen.findByText(/1,204 articles, 3 kept pages, 1 entry, 2 subscriptions and your settings/);
  await expectAccessible(container);
  expect(runner.restore).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Restore' }));
  expect(runner.restore).toHaveBeenCalledOnce();
  report({ state: 'restored', report: { added: 7, known: 2, settings: '{"a":1}' } });
  await screen.findByText(/7 added, 2 already there/);
  await waitFor(() => expect(client.asked).toContainEqual({ type: 'view/import-settings', text: '{"a":1}' }));
  expect(client.asked).toContainEqual({ type: 'view/backup-restored' });
});

test('leaves a checked backup where the reader does not want it', async () => {
  const { runner, report } = await open();
  report({ state: 'checked', name: 'old.zip', summary: SUMMARY });
  fireEvent.click(await screen.findByRole('button', { name: 'Leave it' }));
  expect(runner.cancel).toHaveBeenCalledOnce();
  expect(runner.restore).not.toHaveBeenCalled();
});

test('says what went wrong, with the file and with the settings', async () => {
  const { report } = await open({}, { 'view/import-settings': { problem: PROBLEM } });
  report({ state: 'failed', problem: { message: 'It is torn.', remedy: 'Take another.' } });
  await screen.findByText('It is torn.');
  report({ state: 'restored', report: { added: 0, known: 0, settings: '{}' } });
  await screen.findByText(PROBLEM.message);
});

test('reminds after as long as the reader says', async () => {
  const { client } = await open({ after: 45 });
  const choice = screen.getByRole('combobox', { name: 'Remind me of the next one' });
  expect(choice).toHaveProperty('value', '45');
  fireEvent.change(choice, { target: { value: '30' } });
  await waitFor(() => expect(client.asked).toContainEqual({ type: 'view/remind-of-backup', after: 30 }));
});

test('asks the browser to keep what is stored, and says where it does not agree', async () => {
  const persist = vi.fn(async () => false);
  vi.stubGlobal('navigator', { ...navigator, storage: { persist } });
  await open({ persisted: false });
  fireEvent.click(screen.getByRole('button', { name: 'Ask the browser to keep it' }));
  await screen.findByText(/did not agree/);
  expect(persist).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

test('removes everything only after it was said twice', async () => {
  const { client, onChanged } = await open();
  fireEvent.click(screen.getByRole('button', { name: 'Remove everything …' }));
  fireEvent.click(screen.getByRole('button', { name: 'Leave it' }));
  expect(client.asked).not.toContainEqual({ type: 'view/remove-everything' });
  fireEvent.click(screen.getByRole('button', { name: 'Remove everything …' }));
  fireEvent.click(screen.getByRole('button', { name: 'Remove everything for good' }));
  await screen.findByText('Everything was removed.');
  expect(client.asked).toContainEqual({ type: 'view/remove-everything' });
  expect(onChanged).toHaveBeenCalled();
});

test.each([
  [{}, ''],
  [
    { due: true, after: 7, age: 9, last: '2026-01-01T00:00:00.000Z' },
    'Your last backup is 9 days old. Save a backup',
  ],
  [{ due: true, after: 7, age: 9 }, 'You have no backup yet. Save a backup'],
  [{ warning: PROBLEM }, `${PROBLEM.message} What to do`],
])('a notice for %j says “%s”', async (change, said) => {
  const client = fakeClient({ 'view/backup': { value: exampleBackup(change) } });
  const { container } = renderView(client, <BackupNotice href="#backup" />);
  await waitFor(() => expect(client.asked).toHaveLength(1));
  await waitFor(() => expect(container.textContent).toBe(said));
});

test.each([
  [0, '0 kB'],
  [640_000, '640 kB'],
  [999_600, '1 MB'],
  [1_400_000_000, '1.4 GB'],
  [12_345_678, '12 MB'],
  [2e12, '2 TB'],
  [4e15, '4,000 TB'],
])('%i bytes are %s', (bytes, text) => expect(byteText(bytes)).toBe(text));
