// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { FeedsSection } from '../../../components/feeds/feeds-section.tsx';
import { FollowOutlet } from '../../../components/feeds/follow-outlet.tsx';
import { typedAddress } from '../../../components/feeds/typed-address.ts';
import { OriginPermission } from '../../../components/shared/origin-permission.ts';
import type { FeedView, OfferedFeed } from '../../../utils/messages/feed-messages.ts';
import { fakeClient, PROBLEM, type Script } from './fake-client.ts';
import { expectAccessible, renderView } from './render-view.tsx';

const feed: FeedView = {
  id: 'f1',
  url: 'https://feeds.harbour.example/all.xml',
  title: 'Harbour Post',
  fullText: false,
  articlesAt: 'https://harbour.example',
  articles: 12,
  heardAt: '2026-02-05T09:30:00.000Z',
  nextAt: '2026-02-05T10:30:00.000Z',
  failing: null,
  state: 'followed',
  polling: false,
};
const offer: OfferedFeed = {
  url: 'https://feeds.harbour.example/all.xml',
  title: 'All news <b>',
  articles: 'https://harbour.example',
  followed: false,
};

function show(view: ComponentChildren, script: Script, allows = true) {
  const client = fakeClient({ 'view/follow-feed': { value: null }, ...script });
  const requestOrigins = vi.fn(async (_: readonly string[]) => allows);
  const rendered = renderView(
    client,
    <OriginPermission.Provider value={requestOrigins}>{view}</OriginPermission.Provider>,
  );
  const asked = (type: string) => client.asked.filter((request) => request.type === type);
  return { client, requestOrigins, asked, ...rendered };
}

describe('in the popup', () => {
  const popup = <FollowOutlet tab={7} />;

  test('says nothing where the page offers no feed', async () => {
    const { asked, container } = show(popup, { 'view/page-feeds': { value: [] } });
    await waitFor(() => expect(asked('view/page-feeds')).toHaveLength(1));
    expect(container.textContent).toBe('');
  });

  test('says whom following asks, then asks the browser for them, then follows', async () => {
    const { asked, requestOrigins, container } = show(popup, { 'view/page-feeds': { value: [offer] } });
    fireEvent.click(await screen.findByRole('button', { name: 'Follow this outlet' }));
    expect(screen.getByText('All news <b>')).toBeTruthy();
    expect(screen.getByText(/asks feeds\.harbour\.example for new articles/)).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox'));
    expect(screen.getByText(/asks feeds\.harbour\.example and harbour\.example for/)).toBeTruthy();
    await expectAccessible(container);
    expect(requestOrigins).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Follow' }));
    expect(requestOrigins).toHaveBeenCalledWith(['https://feeds.harbour.example', 'https://harbour.example']);
    await waitFor(() =>
      expect(asked('view/follow-feed')).toEqual([
        {
          type: 'view/follow-feed',
          url: offer.url,
          title: offer.title,
          origins: ['https://feeds.harbour.example', 'https://harbour.example'],
          fullText: true,
        },
      ]),
    );
  });

  test('follows nothing where the browser says no', async () => {
    const { asked } = show(popup, { 'view/page-feeds': { value: [offer] } }, false);
    fireEvent.click(await screen.findByRole('button', { name: 'Follow this outlet' }));
    fireEvent.click(screen.getByRole('button', { name: 'Follow' }));
    await screen.findByText(/no server was asked/i);
    expect(asked('view/follow-feed')).toEqual([]);
  });

  test('says that an outlet is followed', async () => {
    show(popup, { 'view/page-feeds': { value: [{ ...offer, followed: true }] } });
    fireEvent.click(await screen.findByRole('button', { name: 'You follow this outlet' }));
    expect(screen.getByText('You follow this feed.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Follow' })).toBeNull();
  });
});

describe('in the library', () => {
  const section = <FeedsSection onChanged={() => {}} />;

  test('lists what is followed, and says once what is broken and since when', async () => {
    const broken = {
      ...feed,
      id: 'f2',
      title: 'Quay Gazette',
      failing: { ...PROBLEM, since: '2026-02-01T08:00:00.000Z' },
    };
    const { container } = show(section, { 'view/feeds': { value: [feed, broken] } });
    const rows = await screen.findAllByRole('listitem');
    expect(rows).toHaveLength(2);
    expect(within(rows[0] as HTMLElement).queryByText(PROBLEM.message)).toBeNull();
    expect(screen.getAllByText(PROBLEM.message)).toHaveLength(1);
    expect(rows[1]?.textContent).toMatch(/Has not worked since 1 Feb 2026/);
    expect(rows[0]?.textContent).toMatch(
      /feeds\.harbour\.example · 12 articles · last read 5 Feb 2026.* · next 5 Feb 2026/,
    );
    await expectAccessible(container);
  });

  test('asks for a feed now, and fetches whole articles only once the browser allows it', async () => {
    const { asked, requestOrigins } = show(section, {
      'view/feeds': { value: [feed] },
      'view/poll-feed': { value: null },
      'view/set-full-text': { value: null },
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Ask now' }));
    await waitFor(() => expect(asked('view/poll-feed')).toEqual([{ type: 'view/poll-feed', id: 'f1' }]));
    expect(requestOrigins).toHaveBeenCalledWith(['https://feeds.harbour.example']);
    fireEvent.click(screen.getByRole('checkbox'));
    expect(requestOrigins).toHaveBeenCalledWith(['https://harbour.example']);
    await waitFor(() =>
      expect(asked('view/set-full-text')).toEqual([
        { type: 'view/set-full-text', id: 'f1', fullText: true, origins: ['https://harbour.example'] },
      ]),
    );
  });

  test.each(['keep', 'remove'] as const)('stops following, to %s the articles', async (articles) => {
    const { asked } = show(section, {
      'view/feeds': { value: [feed] },
      'view/unfollow-feed': { value: null },
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Stop following…' }));
    expect(asked('view/unfollow-feed')).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: articles === 'keep' ? 'Keep them' : 'Remove them' }));
    await waitFor(() =>
      expect(asked('view/unfollow-feed')).toEqual([{ type: 'view/unfollow-feed', id: 'f1', articles }]),
    );
  });

  test('looks for a feed at an address, after the browser allowed its server', async () => {
    const { asked, requestOrigins } = show(section, {
      'view/feeds': { value: [] },
      'view/find-feeds': { value: [offer] },
    });
    const box = await screen.findByLabelText('Address of an outlet’s page or of its feed');
    fireEvent.input(box, { target: { value: 'not an address' } });
    fireEvent.click(screen.getByRole('button', { name: 'Look for a feed' }));
    await screen.findByText('This is no address of a page.');
    expect(requestOrigins).not.toHaveBeenCalled();
    fireEvent.input(box, { target: { value: 'harbour.example/news' } });
    fireEvent.click(screen.getByRole('button', { name: 'Look for a feed' }));
    expect(requestOrigins).toHaveBeenCalledWith(['https://harbour.example']);
    await screen.findByText('All news <b>');
    expect(asked('view/find-feeds')).toEqual([
      { type: 'view/find-feeds', url: 'https://harbour.example/news' },
    ]);
  });

  test('takes over a list of feeds, those alone that are not followed yet', async () => {
    const followed = { ...offer, url: 'https://quay.example/feed', title: 'Quay', followed: true };
    const { asked, container } = show(section, {
      'view/feeds': { value: [] },
      'view/read-opml': { value: [offer, followed] },
    });
    const picker = await screen.findByLabelText(/list of feeds \(OPML\)/);
    const file = new File(['<opml/>'], 'feeds.opml');
    fireEvent.change(picker, { target: { files: [file] } });
    fireEvent.click(await screen.findByRole('button', { name: 'Follow it' }));
    await waitFor(() => expect(asked('view/follow-feed')).toHaveLength(1));
    await expectAccessible(container);
  });

  test('says what went wrong with a list of feeds', async () => {
    show(section, { 'view/feeds': { value: [] }, 'view/write-opml': { problem: PROBLEM } });
    fireEvent.click(await screen.findByRole('button', { name: 'Export the list (OPML)' }));
    await screen.findByText(PROBLEM.message);
  });
});

test.each([
  ['harbour.example', 'https://harbour.example/'],
  [' http://harbour.example:8080/feed?x=1 ', 'http://harbour.example:8080/feed?x=1'],
  ['feed://harbour.example/rss', 'https://harbour.example/rss'],
  ['localhost:8080/feed', 'https://localhost:8080/feed'],
  ['ftp://harbour.example/', null],
  ['javascript:alert(1)', null],
  ['https://me:secret@harbour.example/', null],
  ['harbour', null],
  ['two words.example', null],
  ['', null],
])('takes %j for %j', (typed, url) => {
  expect(typedAddress(typed)).toBe(url);
});
