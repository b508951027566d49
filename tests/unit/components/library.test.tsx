// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Library } from '../../../components/corpus/library.tsx';
import type { CorpusView } from '../../../utils/messages/answers.ts';
import { EMPTY_LIST, exampleBackup, exampleCorpus } from './examples.ts';
import { fakeBackupRunner } from './fake-backup-runner.ts';
import { fakeClient, PROBLEM, type Script } from './fake-client.ts';
import { fakeRunner } from './fake-runner.ts';
import { expectAccessible, renderView } from './render-view.tsx';

const corpus = exampleCorpus();

const noModel = () => Promise.reject(new Error('There is no model.'));

/** What is listed of a notebook in which nothing was written. */
const EMPTY_NOTEBOOK: Script = {
  'view/edits': { value: [] },
  'view/judgements': { value: [] },
  'view/wording': { value: { own: [], builtIn: [] } },
  'view/backup': { value: exampleBackup() },
  'view/second-opinion': { value: { state: 'unavailable', words: 'This browser offers no model.' } },
};

afterEach(() => history.replaceState(null, '', '#'));

/** Opens the library at an address; its sources unless told. */
async function open(change: Partial<CorpusView> = {}, address = '#sources') {
  history.replaceState(null, '', address);
  const client = fakeClient({
    'view/corpus': { value: { ...corpus, ...change } },
    ...EMPTY_NOTEBOOK,
    ...EMPTY_LIST,
    'view/starter': { value: null },
    'view/reread': { value: null },
    'view/set-site': { value: null },
    'view/keep-choices': { value: { everywhere: false, sites: [] } },
  });
  const fake = fakeRunner();
  const view = renderView(
    client,
    <Library runner={fake.runner} backupRunner={fakeBackupRunner().runner} prepareModel={noModel} />,
  );
  await waitFor(() => expect(screen.queryByText('Loading the library')).toBeNull());
  if (address === '#sources') await waitFor(() => expect(fake.listeners.size).toBe(1));
  return { client, ...fake, ...view };
}

function timesAsked(client: ReturnType<typeof fakeClient>): number {
  return client.asked.filter((request) => request.type === 'view/corpus').length;
}

test('counts what is in the corpus', async () => {
  const { container } = await open();
  expect(container.querySelector('.counts')?.textContent).toBe('Articles1,204Outlets12Actors530Claims8,012');
  await expectAccessible(container);
});

test('a failure can be tried again', async () => {
  history.replaceState(null, '', '#settings');
  const client = fakeClient({ ...EMPTY_NOTEBOOK, 'view/corpus': { problem: PROBLEM } });
  renderView(
    client,
    <Library runner={fakeRunner().runner} backupRunner={fakeBackupRunner().runner} prepareModel={noModel} />,
  );
  await screen.findByRole('alert');
  client.script = { 'view/corpus': { value: corpus }, ...EMPTY_NOTEBOOK };
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'Starter corpus' })).toBeTruthy();
});

describe('the views', () => {
  test('are links, of which the current one is said', async () => {
    const { container } = await open({}, '');
    const links = within(screen.getByRole('navigation', { name: 'Library' })).getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Articles', '#articles'],
      ['Actors', '#actors'],
      ['Sources', '#sources'],
      ['Yours', '#yours'],
      ['Backup', '#backup'],
      ['Settings', '#settings'],
    ]);
    expect(
      links.filter((link) => link.getAttribute('aria-current') === 'page').map((link) => link.textContent),
    ).toEqual(['Articles']);
    await expectAccessible(container);
  });

  test('change with a link, and back again', async () => {
    await open();
    fireEvent.click(screen.getByRole('link', { name: 'Settings' }));
    await screen.findByRole('heading', { name: 'Starter corpus' });
    expect([location.hash, document.title]).toEqual(['#settings', 'Settings – Sidelight library']);
    expect(screen.queryByRole('heading', { name: 'Add articles' })).toBeNull();
    history.replaceState(null, '', '#sources');
    dispatchEvent(new PopStateEvent('popstate'));
    await screen.findByRole('heading', { name: 'Add articles' });
  });

  test('keep an import going while another one is shown', async () => {
    const { report, listeners } = await open();
    await report({ state: 'preparing', stored: 0, files: 1 });
    fireEvent.click(screen.getByRole('link', { name: 'Settings' }));
    await screen.findByRole('heading', { name: 'Starter corpus' });
    expect(listeners.size).toBe(1);
    fireEvent.click(screen.getByRole('link', { name: 'Sources' }));
    expect(await screen.findByRole('progressbar', { name: 'Preparing the files' })).toBeTruthy();
  });
});

describe('the starter corpus', () => {
  test('is removed, with what that means beforehand, and installed again', async () => {
    const { client } = await open({}, '#settings');
    expect(screen.getByText(/Version 3, 81 briefs\..*your own articles stay/)).toBeTruthy();
    client.script['view/corpus'] = { value: { ...corpus, starter: null, starterArticles: 0 } };
    fireEvent.click(screen.getByRole('button', { name: 'Remove the starter corpus' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Install the starter corpus' }));
    await waitFor(() =>
      expect(client.asked.filter((request) => request.type === 'view/starter')).toEqual([
        { type: 'view/starter', action: 'remove' },
        { type: 'view/starter', action: 'install' },
      ]),
    );
  });

  test('says so where it cannot be changed', async () => {
    const { client } = await open({}, '#settings');
    client.script['view/starter'] = { problem: PROBLEM };
    fireEvent.click(screen.getByRole('button', { name: 'Remove the starter corpus' }));
    expect(await screen.findByText(PROBLEM.message)).toBeTruthy();
  });
});

test('asks what the corpus holds again when an import ends', async () => {
  const { client, report } = await open();
  const before = timesAsked(client);
  const tally = { files: 2, filesDone: 2, added: 1, known: 5, passedOver: 0, refused: 0 };
  await report({ state: 'finished', report: { tally, files: [] } });
  await waitFor(() => expect(timesAsked(client)).toBe(before + 1));
});

test('lists sites with their modes and changes them', async () => {
  const { client } = await open({}, '#settings');
  const site = screen.getByRole('group', { name: 'quay.example' });
  expect(within(site).getByRole<HTMLInputElement>('radio', { name: 'Off' }).checked).toBe(true);
  fireEvent.click(within(site).getByRole('radio', { name: 'Only when I click' }));
  await waitFor(() =>
    expect(client.asked).toContainEqual({ type: 'view/set-site', host: 'quay.example', mode: 'click' }),
  );
});

describe('reading all articles again', () => {
  test('is asked for with a button', async () => {
    const { client } = await open({}, '#settings');
    fireEvent.click(screen.getByRole('button', { name: 'Read all articles again' }));
    await waitFor(() => expect(client.asked).toContainEqual({ type: 'view/reread', action: 'start' }));
  });

  test('shows how far it has come, looks again, and can be stopped', async () => {
    const { client, container } = await open(
      { rereading: { done: 312, articles: 1204, asked: true } },
      '#settings',
    );
    const bar = screen.getByLabelText('312 of 1,204 articles read again');
    expect([bar.getAttribute('max'), bar.getAttribute('value')]).toEqual(['1204', '312']);
    await expectAccessible(container);
    client.script['view/corpus'] = { value: { ...corpus, rereading: null } };
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    await screen.findByRole('button', { name: 'Read all articles again' });
    expect(client.asked).toContainEqual({ type: 'view/reread', action: 'cancel' });
  });

  test('cannot be stopped where an update needs it', async () => {
    await open({ rereading: { done: 1, articles: 2, asked: false } }, '#settings');
    expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull();
  });

  test('follows the reading by itself', async () => {
    const { client } = await open({ rereading: { done: 1, articles: 2, asked: false } }, '#settings');
    client.script['view/corpus'] = { value: { ...corpus, rereading: null } };
    await screen.findByRole('button', { name: 'Read all articles again' }, { timeout: 3_000 });
  });
});

describe('the search index', () => {
  test('is not spoken of while it is whole', async () => {
    await open({}, '#settings');
    expect(screen.queryByRole('heading', { name: 'Search index' })).toBeNull();
  });

  test('says that it was damaged, how far its rebuilding has come, and when it is done', async () => {
    const indexing = { reason: 'damaged', done: 1200, articles: 20000 } as const;
    const { client, container } = await open({ indexing }, '#settings');
    const bar = screen.getByLabelText(
      'The search index was damaged and is being rebuilt from your articles: 1,200 of 20,000.',
    );
    expect([bar.getAttribute('max'), bar.getAttribute('value')]).toEqual(['20000', '1200']);
    await expectAccessible(container);
    client.script['view/corpus'] = { value: corpus };
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull(), { timeout: 3_000 });
  });

  test('says that an update builds it anew', async () => {
    await open({ indexing: { reason: 'outdated', done: 0, articles: 1 } }, '#settings');
    expect(screen.getByLabelText(/^This version of Sidelight builds .* anew .*: 0 of 1\.$/)).toBeTruthy();
  });
});
