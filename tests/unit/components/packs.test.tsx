// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { PacksSection } from '../../../components/packs/packs-section.tsx';
import { OriginPermission } from '../../../components/shared/origin-permission.ts';
import type { PackAbout, PackPreview, PackView } from '../../../utils/messages/pack-messages.ts';
import { fakeClient, PROBLEM, type Script } from './fake-client.ts';
import { expectAccessible, renderView } from './render-view.tsx';

const about: PackAbout = {
  title: 'Ferries of the north <b>',
  description: 'What ferries did.',
  publisher: 'Harbour Archive',
  licence: 'CC0-1.0',
  version: '2026-03',
  languages: ['en', 'nb'],
  articles: 1_200,
  bytes: 4_800_000,
  onDisk: 43_000_000,
};
const preview: PackPreview = {
  ...about,
  url: 'https://packs.harbour.example/ferries/manifest.json',
  followed: false,
  older: false,
};
const pack: PackView = {
  id: 'p1',
  url: preview.url,
  title: about.title,
  about,
  state: 'current',
  installed: 1_200,
  failing: null,
  heardAt: '2026-03-05T09:30:00.000Z',
};

function show(script: Script, allows = true) {
  const client = fakeClient({
    'view/packs': { value: [] },
    'view/pack': { value: null },
    'view/subscribe-pack': { value: null },
    ...script,
  });
  const requestOrigins = vi.fn(async (_: readonly string[]) => allows);
  const onChanged = vi.fn();
  const rendered = renderView(
    client,
    <OriginPermission.Provider value={requestOrigins}>
      <PacksSection onChanged={onChanged} />
    </OriginPermission.Provider>,
  );
  const asked = (type: string) => client.asked.filter((request) => request.type === type);
  return { client, requestOrigins, asked, onChanged, ...rendered };
}

async function look(address: string): Promise<void> {
  fireEvent.input(await screen.findByLabelText('Address of a pack'), { target: { value: address } });
  fireEvent.click(screen.getByRole('button', { name: 'Look at the pack' }));
}

describe('a pack at an address', () => {
  test('is shown before it is installed, once the browser was asked for its origin alone', async () => {
    const { requestOrigins, asked, container } = show({ 'view/pack-preview': { value: preview } });
    await look('packs.harbour.example/ferries/');
    expect(await screen.findByText('Ferries of the north <b>')).toBeTruthy();
    expect(requestOrigins.mock.calls).toEqual([[['https://packs.harbour.example']]]);
    expect(asked('view/pack-preview')).toEqual([{ type: 'view/pack-preview', url: preview.url }]);
    for (const said of [
      'CC0-1.0',
      'Harbour Archive',
      '1,200 articles; 4.8 MB to fetch, about 43 MB on your disk',
      'English, Norwegian Bokmål',
    ])
      expect(container.textContent).toContain(said);
    expect(asked('view/subscribe-pack')).toEqual([]);
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Subscribe' }));
    await waitFor(() => expect(asked('view/subscribe-pack')).toHaveLength(1));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Subscribe' })).toBeNull());
  });

  test('is not asked for where the browser does not allow it, or where it is no address', async () => {
    const { asked } = show({}, false);
    await look('https://packs.harbour.example/');
    expect(await screen.findByText(/your browser did not allow it/)).toBeTruthy();
    await look('javascript:alert(1)');
    expect(await screen.findByText('This is no web address.')).toBeTruthy();
    expect(asked('view/pack-preview')).toEqual([]);
  });

  test('that is none says so', async () => {
    show({ 'view/pack-preview': { problem: PROBLEM } });
    await look('https://packs.harbour.example/');
    expect(await screen.findByText(PROBLEM.message)).toBeTruthy();
  });
});

describe('a followed pack', () => {
  const row = () => screen.findByRole('listitem', { name: about.title });

  test('tells how far it is, and can be paused', async () => {
    const running: PackView = { ...pack, state: 'running', installed: 300 };
    const { asked, container } = show({ 'view/packs': { value: [running] } });
    expect((await row()).textContent).toContain('300 of 1,200 articles installed');
    expect(
      within(await row())
        .getByRole('progressbar')
        .getAttribute('value'),
    ).toBe('300');
    await expectAccessible(container);
    fireEvent.click(within(await row()).getByRole('button', { name: 'Pause' }));
    await waitFor(() =>
      expect(asked('view/pack')).toEqual([{ type: 'view/pack', id: 'p1', action: 'pause' }]),
    );
  });

  test('is let go of on a second click, which says what stays', async () => {
    const { asked } = show({ 'view/packs': { value: [pack] } });
    fireEvent.click(within(await row()).getByRole('button', { name: 'Unsubscribe…' }));
    expect((await row()).textContent).toContain('Those that you kept');
    expect(asked('view/pack')).toEqual([]);
    fireEvent.click(within(await row()).getByRole('button', { name: 'Unsubscribe and remove' }));
    await waitFor(() => expect(asked('view/pack')).toMatchObject([{ action: 'unsubscribe' }]));
  });

  test('says why it does not go on, and tries again when asked', async () => {
    const failing: PackView = { ...pack, state: 'waiting', installed: 300, failing: PROBLEM };
    const { asked } = show({ 'view/packs': { value: [failing] } });
    expect((await row()).textContent).toContain(PROBLEM.message);
    fireEvent.click(within(await row()).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(asked('view/pack')).toMatchObject([{ action: 'update' }]));
  });
});
