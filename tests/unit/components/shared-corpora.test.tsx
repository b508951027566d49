// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { ClientContext } from '../../../components/shared/client-context.ts';
import { OriginPermission } from '../../../components/shared/origin-permission.ts';
import { ShareableSection } from '../../../components/shared-corpora/shareable-section.tsx';
import { SharedCorporaSection } from '../../../components/shared-corpora/shared-corpora-section.tsx';
import type { SharedCorpusView } from '../../../utils/messages/shared-corpora-messages.ts';
import { fakeClient, type Script } from './fake-client.ts';
import { expectAccessible, renderView } from './render-view.tsx';

const corpus: SharedCorpusView = {
  id: 'c1',
  url: 'https://couch.example.org/news',
  origin: 'https://couch.example.org',
  title: 'The newsroom',
  follows: { outlets: ['The Quay'], languages: ['de'], from: '2026-01-31' },
  sends: false,
  hasLogin: true,
  state: 'current',
  running: false,
  articles: 1_204,
  pending: 0,
  skipped: 2,
  filteredHere: false,
  contactAt: '2026-02-03T10:00:00.000Z',
  nextAt: '2026-02-03T10:05:00.000Z',
  trouble: null,
  entries: [{ name: 'Mara', kind: 'words', text: 'the strait: A or B', madeAt: '2026-02-01T00:00:00.000Z' }],
};

function show(script: Script, agrees = true) {
  const client = fakeClient(script);
  const requested: string[][] = [];
  const view = render(
    <ClientContext.Provider value={client}>
      <OriginPermission.Provider
        value={async (origins) => {
          requested.push([...origins]);
          return agrees;
        }}
      >
        <SharedCorporaSection onChanged={() => undefined} />
      </OriginPermission.Provider>
    </ClientContext.Provider>,
  );
  return { client, requested, ...view };
}

describe('shared corpora in the library', () => {
  it('tell what is followed, how it stands and what others share', async () => {
    const { container } = show({ 'view/shared-corpora': { value: [corpus] } });
    expect(await screen.findByText('The newsroom')).toBeTruthy();
    expect(screen.getByText(/Articles of The Quay, in German, from 31 Jan 2026 on/)).toBeTruthy();
    expect(screen.getByText(/1,204 articles here · up to date/)).toBeTruthy();
    expect(screen.getByText(/2 documents there are no article/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show 1 entry that others share' }));
    expect(screen.getByText('the strait: A or B')).toBeTruthy();
    await expectAccessible(container);
  });

  it('ask for the origin alone, then follow with the log-in and forget what was typed', async () => {
    const { client, requested, container } = show({
      'view/shared-corpora': { value: [] },
      'view/follow-shared': { value: null },
    });
    const type = (label: string, value: string) =>
      fireEvent.input(screen.getByLabelText(label), { target: { value } });
    await screen.findByLabelText('Address of the database');
    type('Address of the database', 'https://couch.example.org/news/');
    fireEvent.click(screen.getByLabelText('Name and password'));
    type('Name', 'mara');
    type('Password', 'secret');
    fireEvent.click(screen.getByRole('button', { name: 'Follow only a part of it' }));
    type('Outlets, exactly as the corpus names them', 'The Quay, Harbour Post');
    type('Languages', 'EN');
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Follow' }));
    await waitFor(() => expect(client.asked.some(({ type }) => type === 'view/follow-shared')).toBe(true));
    expect(requested).toEqual([['https://couch.example.org']]);
    expect(client.asked.find(({ type }) => type === 'view/follow-shared')).toEqual({
      type: 'view/follow-shared',
      url: 'https://couch.example.org/news',
      title: '',
      follows: { outlets: ['The Quay', 'Harbour Post'], languages: ['en'], from: null },
      sends: false,
      login: { kind: 'password', name: 'mara', password: 'secret' },
    });
    await waitFor(() => expect(screen.queryByLabelText('Password')).toBeNull());
  });

  it('ask nobody where the address is unsafe or the browser is told no', async () => {
    const { client, requested } = show({ 'view/shared-corpora': { value: [] } }, false);
    const address = await screen.findByLabelText('Address of the database');
    fireEvent.input(address, { target: { value: 'http://couch.example.org/news' } });
    fireEvent.click(screen.getByRole('button', { name: 'Follow' }));
    expect(await screen.findByText('This address is not encrypted.')).toBeTruthy();
    expect(requested).toEqual([]);
    fireEvent.input(address, { target: { value: 'https://couch.example.org/news' } });
    fireEvent.click(screen.getByRole('button', { name: 'Follow' }));
    expect(await screen.findByText(/your browser did not allow it/)).toBeTruthy();
    expect(client.asked.map(({ type }) => type)).not.toContain('view/follow-shared');
  });

  it('say what is wrong, and take a new log-in', async () => {
    const trouble = {
      kind: 'log-in',
      message: 'The server does not accept the log-in.',
      remedy: 'Give another.',
      since: '2026-02-03T10:00:00.000Z',
    } as const;
    const { client } = show({
      'view/shared-corpora': { value: [{ ...corpus, trouble, nextAt: null }] },
      'view/log-in-shared': { value: null },
    });
    expect(await screen.findByText('The server does not accept the log-in.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Change log-in…' }));
    const form = screen.getByRole('form', { name: 'Log-in to https://couch.example.org' });
    const [, secret] = form.querySelectorAll<HTMLInputElement>('.text-input');
    if (secret === undefined) throw new Error('no field for the password');
    fireEvent.input(form.querySelectorAll('.text-input')[0] ?? form, { target: { value: 'mara' } });
    fireEvent.input(secret, { target: { value: 'new' } });
    fireEvent.submit(form);
    await waitFor(() =>
      expect(client.asked).toContainEqual({
        type: 'view/log-in-shared',
        id: 'c1',
        login: { kind: 'password', name: 'mara', password: 'new' },
      }),
    );
  });
});

describe('what the reader shares', () => {
  const entry = { kind: 'words', key: 'k', text: 'the strait: A or B', shared: false } as const;

  it('is not spoken of where nothing can be shared', async () => {
    const client = fakeClient({
      'view/shareable': { value: { sends: false, name: '', entries: [entry], more: 0 } },
    });
    const { container } = renderView(client, <ShareableSection version={0} />);
    await waitFor(() => expect(client.asked).toHaveLength(1));
    expect(container.textContent).toBe('');
  });

  it('is marked entry by entry', async () => {
    const client = fakeClient({
      'view/shareable': { value: { sends: true, name: 'Mara', entries: [entry], more: 0 } },
      'view/share-entry': { value: null },
    });
    const { container } = renderView(client, <ShareableSection version={0} />);
    fireEvent.click(await screen.findByRole('checkbox', { name: /the strait/ }));
    await waitFor(() =>
      expect(client.asked).toContainEqual({
        type: 'view/share-entry',
        kind: 'words',
        key: 'k',
        shared: true,
      }),
    );
    await expectAccessible(container);
  });
});
