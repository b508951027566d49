// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ArticleExports } from '../../../components/backup/article-exports.tsx';
import { exportFileName } from '../../../components/backup/export-file-name.ts';
import { exampleHead } from './examples.ts';
import { fakeClient, PROBLEM, type Script } from './fake-client.ts';
import { expectAccessible, renderView } from './render-view.tsx';

const HEAD = exampleHead({ title: 'Quay: 4 closed', date: '2026-01-31T08:00:00Z' });
const saved: Blob[] = [];

beforeEach(() => {
  saved.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) saved.push(blob);
    return 'blob:saved';
  });
});
afterEach(() => vi.restoreAllMocks());

function open(script: Script = {}) {
  return renderView(fakeClient(script), <ArticleExports head={HEAD} />);
}

function press(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

test('saves the text as Markdown', async () => {
  const { container } = open({ 'view/article-markdown': { value: '# Quay' } });
  press('Markdown');
  await screen.findByText('2026-01-31-quay-4-closed.md');
  expect(await saved[0]?.text()).toBe('# Quay');
  await expectAccessible(container);
});

test.each([
  ['BibTeX', /^@article\{/],
  ['CSL-JSON', /"title": "Quay: 4 closed"/],
])('saves the citation as %s', async (name, text) => {
  open();
  press(name);
  await screen.findByText(/Saved as/);
  expect(await saved[0]?.text()).toMatch(text);
});

test('saves an evidence file', async () => {
  const article = { head: HEAD, paragraphs: ['It was closed.'], sha256: 'ab' };
  const evidence = {
    program: 'Sidelight 1',
    made: '2026-01-31',
    article,
    comparisons: [],
    factChecks: [],
    sources: [],
  };
  open({ 'view/evidence': { value: evidence } });
  press('Evidence file');
  await screen.findByText('2026-01-31-quay-4-closed-evidence.html');
  expect(await saved[0]?.text()).toMatch(/^<!doctype html>.*It was closed\./s);
});

test('says what went wrong, and saves nothing', async () => {
  open({ 'view/evidence': { problem: PROBLEM } });
  press('Evidence file');
  await screen.findByText(PROBLEM.message);
  expect(saved).toEqual([]);
});

test.each([
  [{ title: null, date: null }, '0123abcd.md'],
  [{ title: '../../etc/passwd', date: '2026' }, '2026-etc-passwd.md'],
  [{ title: '…', date: 'soon' }, '0123abcd.md'],
  [{ title: 'Київ', date: '2026-01' }, '2026-01-київ.md'],
])('the file of %j is called %s', (change, name) => {
  expect(exportFileName(exampleHead({ id: '0123abcdef', ...change }), 'markdown')).toBe(name);
});
