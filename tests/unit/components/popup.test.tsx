// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { Popup } from '../../../components/page/popup.tsx';
import { exampleArticleTab, exampleTab } from './examples.ts';
import { fakeClient, PROBLEM } from './fake-client.ts';
import { expectAccessible, renderView } from './render-view.tsx';

const popup = <Popup tab={7} pendingTitle={null} initialActor={null} />;

describe('an article', () => {
  test('shows its title, source and numbers, and three tabs with counts', async () => {
    const { container } = renderView(fakeClient({ 'view/tab': { value: exampleArticleTab() } }), popup);
    expect(await screen.findByRole('heading', { level: 1, name: 'Dockers stay out' })).toBeTruthy();
    expect(container.querySelector('.page-meta')?.textContent).toContain('The Quay · 26 Jan 2025');
    expect(container.querySelector('.page-counts')?.textContent).toBe('3 actors · 1 related · 1 differs');
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual([
      'Claims 2',
      'Coverage 1',
      'Actors 3',
    ]);
    await expectAccessible(container);
  });

  test('announces the numbers', async () => {
    const { container } = renderView(fakeClient({ 'view/tab': { value: exampleArticleTab() } }), popup);
    await screen.findAllByRole('tab');
    expect(container.querySelector('[role=status]')?.textContent).toBe('3 actors · 1 related · 1 differs');
  });

  test('is asked about again when the view comes back to the front, without anything closing', async () => {
    const client = fakeClient({ 'view/tab': { value: exampleArticleTab() } });
    renderView(client, popup);
    fireEvent.click(await screen.findByRole('tab', { name: 'Coverage' }));
    client.script = { 'view/tab': { value: exampleArticleTab({ related: [] }) } };
    document.dispatchEvent(new Event('visibilitychange'));
    const tab = await screen.findByRole('tab', { name: 'Coverage', description: '0' });
    expect(tab.getAttribute('aria-selected')).toBe('true');
  });

  test('opens at the actor that it was called with', async () => {
    const client = fakeClient({
      'view/tab': { value: exampleArticleTab() },
      'view/actor': { problem: PROBLEM },
    });
    renderView(
      client,
      <Popup tab={7} pendingTitle={null} initialActor={{ id: 'ada morel', correct: false }} />,
    );
    await screen.findByRole('alert');
    expect(screen.getByRole('tab', { name: /Actors/ }).getAttribute('aria-selected')).toBe('true');
    expect(client.asked).toContainEqual({ type: 'view/actor', actor: 'ada morel', tab: 7 });
  });
});

describe('states', () => {
  test('the browser’s title of the page stands in until it was read', async () => {
    const client = fakeClient({ 'view/tab': { value: exampleTab({ state: 'loading' }) } });
    renderView(client, <Popup tab={7} pendingTitle="Dockers | The Quay" initialActor={null} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Dockers | The Quay');
    client.script = { 'view/tab': { value: exampleArticleTab() } };
    expect(await screen.findByRole('heading', { level: 1, name: 'Dockers stay out' })).toBeTruthy();
  });

  test('loading says so and asks again until the page was read', async () => {
    const client = fakeClient({ 'view/tab': { value: exampleTab({ state: 'loading' }) } });
    const { container } = renderView(client, popup);
    await waitFor(() =>
      expect(screen.getByText('Reading the page', { selector: '[role=status]' })).toBeTruthy(),
    );
    await expectAccessible(container);
    client.script = { 'view/tab': { value: exampleArticleTab() } };
    expect(await screen.findByRole('heading', { name: 'Dockers stay out' })).toBeTruthy();
  });

  test('a page that stays silent is given up in words, and can be asked again', async () => {
    vi.useFakeTimers();
    try {
      const client = fakeClient({ 'view/tab': { value: exampleTab({ state: 'loading' }) } });
      renderView(client, popup);
      for (let asked = 0; asked < 80; asked += 1) await passTime(400);
      expect(screen.getByRole('alert').textContent).toContain('The page gives no answer.');
      client.script = { 'view/tab': { value: exampleArticleTab() } };
      fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
      await passTime(400);
      expect(screen.getByRole('heading', { name: 'Dockers stay out' })).toBeTruthy();
    } finally {
      vi.useRealTimers();
    }
  });

  test('not an article gives the reason', async () => {
    const page = { state: 'not-article', reason: 'It is a shop.' } as const;
    const { container } = renderView(fakeClient({ 'view/tab': { value: exampleTab(page) } }), popup);
    expect(await screen.findByRole('heading', { name: 'Not an article' })).toBeTruthy();
    expect(screen.getByText('It is a shop.')).toBeTruthy();
    expect(screen.queryByRole('tab')).toBeNull();
    await expectAccessible(container);
  });

  test('a page that cannot be read says what can be', async () => {
    const tab = exampleTab({ state: 'unreadable' }, { host: null });
    const { container } = renderView(fakeClient({ 'view/tab': { value: tab } }), popup);
    expect(await screen.findByRole('heading', { name: 'This page cannot be read' })).toBeTruthy();
    await expectAccessible(container);
  });

  test('switched off here can be switched on', async () => {
    const client = fakeClient({
      'view/tab': { value: exampleTab({ state: 'switched-off' }, { mode: 'off' }) },
      'view/set-site': { value: null },
    });
    const { container } = renderView(client, popup);
    const button = await screen.findByRole('button', { name: 'Switch on for this site' });
    await expectAccessible(container);
    client.script['view/tab'] = { value: exampleArticleTab() };
    fireEvent.click(button);
    expect(await screen.findByRole('heading', { name: 'Dockers stay out' })).toBeTruthy();
    expect(client.asked).toContainEqual({ type: 'view/set-site', host: 'quay.example', mode: 'on' });
  });

  test('an empty corpus can be filled, while the actors are shown all the same', async () => {
    const client = fakeClient({
      'view/tab': { value: exampleArticleTab({ comparisons: [], related: [] }, 0) },
      'view/starter': { value: null },
    });
    const { container } = renderView(client, popup);
    const [install] = await screen.findAllByRole('button', { name: 'Install the starter corpus' });
    expect(screen.getByRole('tab', { name: 'Actors', description: '3' })).toBeTruthy();
    await expectAccessible(container);
    client.script['view/tab'] = { value: exampleArticleTab() };
    if (install !== undefined) fireEvent.click(install);
    expect(await screen.findByRole('article', { name: 'Figure differs: dockers on strike' })).toBeTruthy();
    expect(client.asked).toContainEqual({ type: 'view/starter', action: 'install' });
  });

  test('nothing found says what to do, tab by tab', async () => {
    const nothing = exampleArticleTab({ comparisons: [], related: [], actors: [] });
    const { container } = renderView(fakeClient({ 'view/tab': { value: nothing } }), popup);
    expect(await screen.findByRole('heading', { name: 'Nothing to compare' })).toBeTruthy();
    fireEvent.click(screen.getByRole('tab', { name: 'Coverage' }));
    expect(screen.getByRole('heading', { name: 'No earlier coverage' })).toBeTruthy();
    fireEvent.click(screen.getByRole('tab', { name: 'Actors' }));
    expect(screen.getByRole('heading', { name: 'No actors found' })).toBeTruthy();
    await expectAccessible(container);
  });

  test('a failure shows its remedy and can be tried again', async () => {
    const client = fakeClient({ 'view/tab': { problem: PROBLEM } });
    const { container } = renderView(client, popup);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(PROBLEM.message);
    expect(alert.textContent).toContain(PROBLEM.remedy);
    await expectAccessible(container);
    client.script = { 'view/tab': { value: exampleArticleTab() } };
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Dockers stay out' })).toBeTruthy();
  });
});

/** Lets fake time pass and what it sets off be rendered. */
function passTime(milliseconds: number): Promise<void> {
  return act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
}
