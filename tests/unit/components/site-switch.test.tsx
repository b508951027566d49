// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { SiteSwitch } from '../../../components/settings/site-switch.tsx';
import { fakeClient, PROBLEM } from './fake-client.ts';
import { expectAccessible, renderView } from './render-view.tsx';

const KEEPING = { 'view/keep-choices': { value: { everywhere: false, sites: [] } } } as const;
const view = { host: 'quay.example', mode: 'on', defaultMode: 'click' } as const;

test('says where Sidelight is on and opens a panel with the site’s and the general mode', async () => {
  const { container } = renderView(fakeClient(KEEPING), <SiteSwitch view={view} onChanged={() => {}} />);
  const button = screen.getByRole('button', { name: 'On for this site' });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(button);
  const site = screen.getByRole('group', { name: 'quay.example' });
  expect(within(site).getByRole<HTMLInputElement>('radio', { name: 'On' }).checked).toBe(true);
  const others = screen.getByRole('group', { name: 'Sites without a setting of their own' });
  expect(within(others).getByRole<HTMLInputElement>('radio', { name: 'Only when I click' }).checked).toBe(
    true,
  );
  await waitFor(() => expect(document.activeElement).toBe(within(site).getByRole('radio', { name: 'On' })));
  await expectAccessible(container);
});

test('remembers a mode for the site and for all others', async () => {
  const client = fakeClient({ ...KEEPING, 'view/set-site': { value: null } });
  const onChanged = vi.fn();
  renderView(client, <SiteSwitch view={view} onChanged={onChanged} />);
  fireEvent.click(screen.getByRole('button', { name: 'On for this site' }));
  const [site, others] = screen.getAllByRole('group');
  if (site === undefined || others === undefined) throw new Error('The panel has no groups.');
  fireEvent.click(within(site).getByRole('radio', { name: 'Off' }));
  fireEvent.click(within(others).getByRole('radio', { name: 'On' }));
  await waitFor(() => expect(onChanged).toHaveBeenCalledTimes(2));
  expect(client.asked.filter(({ type }) => type === 'view/set-site')).toEqual([
    { type: 'view/set-site', host: 'quay.example', mode: 'off' },
    { type: 'view/set-site', host: null, mode: 'on' },
  ]);
});

test('closes on Escape and gives focus back', async () => {
  renderView(fakeClient(KEEPING), <SiteSwitch view={view} onChanged={() => {}} />);
  const button = screen.getByRole('button', { name: 'On for this site' });
  fireEvent.click(button);
  await waitFor(() => expect(document.activeElement?.getAttribute('type')).toBe('radio'));
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
  await waitFor(() => expect(button.getAttribute('aria-expanded')).toBe('false'));
  expect(document.activeElement).toBe(button);
});

test('says so where the mode could not be remembered', async () => {
  const onChanged = vi.fn();
  renderView(
    fakeClient({ ...KEEPING, 'view/set-site': { problem: PROBLEM } }),
    <SiteSwitch view={view} onChanged={onChanged} />,
  );
  fireEvent.click(screen.getByRole('button', { name: 'On for this site' }));
  fireEvent.click(screen.getAllByRole('radio', { name: 'Off' })[0] ?? document.body);
  expect(await screen.findByText(PROBLEM.message)).toBeTruthy();
  expect(onChanged).not.toHaveBeenCalled();
});

test('a page without a host has only the general mode', () => {
  renderView(fakeClient(KEEPING), <SiteSwitch view={{ ...view, host: null }} onChanged={() => {}} />);
  fireEvent.click(screen.getByRole('button', { name: 'Settings' }));
  expect(screen.getAllByRole('group').length).toBe(1);
});

test('keeps what is read on the site, where the reader chooses so', async () => {
  const kept = new Set<string>();
  const client = fakeClient({
    'view/keep-choices': () => ({
      everywhere: false,
      sites: [...kept].map((host) => ({ host, keeps: true })),
    }),
    'view/keep-while-reading': ({ host, keeps }) => {
      if (host !== null && keeps) kept.add(host);
      return null;
    },
  });
  const { container } = renderView(client, <SiteSwitch view={view} onChanged={() => {}} />);
  fireEvent.click(screen.getByRole('button', { name: 'On for this site' }));
  const box = await screen.findByRole<HTMLInputElement>('checkbox', {
    name: 'Keep the articles that I read here',
  });
  expect(box.checked).toBe(false);
  fireEvent.click(box);
  await waitFor(() => expect(box.checked).toBe(true));
  expect([...kept]).toEqual(['quay.example']);
  await expectAccessible(container);
});

test('offers no keeping where Sidelight does not read by itself', () => {
  renderView(fakeClient({}), <SiteSwitch view={{ ...view, mode: 'click' }} onChanged={() => {}} />);
  fireEvent.click(screen.getByRole('button', { name: /for this site|click/ }));
  expect(screen.queryByRole('checkbox')).toBeNull();
});
