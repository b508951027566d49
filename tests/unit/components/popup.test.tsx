// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { Popup } from '../../../components/page/popup.tsx';
import { exampleArticleTab, examplePage, exampleTab } from './examples.ts';
import { fakeClient, PROBLEM } from './fake-client.ts';
import { expectAccessible, renderView } from './render-view.tsx';

const popup = <Popup tab={7} pendingTitle={null} initialActor={null} />;

describe('an article', () => {
  test('shows its title, source and numbers, and three tabs with counts', async () => {
    const { container } = renderView(fakeClient(examplePage()), popup);
    expect(await screen.findByRole('heading', { level: 1, name: 'Dockers stay out' })).toBeTruthy();
    expect(container.querySelector('.page-meta')?.textContent).toContain('The Quay · 26 Jan 2025');
    await waitFor(() => expect(counts(container)).toBe('3 actors · 1 related · 1 differs'));
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual([
      'Claims 2',
      'Coverage 1',
      'Actors 3',
    ]);
    await expectAccessible(container);
  });

  test('announces the numbers', async () => {
    const { container } = renderView(fakeClient(examplePage()), popup);
    const said = new Set<string>();
    await waitFor(() => {
      const text = container.querySelector('[role=status]')?.textContent ?? '';
      said.add(text);
      expect(text).toBe('3 actors · 1 related · 1 differs');
    });
    expect([...said].filter((text) => text !== '').length).toBe(1);
  });

  test('counts no longer what the reader sets aside, until that is undone', async () => {
    const client = fakeClient({
      ...examplePage(),
      'view/judge': { value: null },
      'view/withdraw-judgement': { value: null },
    });
    const { container } = renderView(client, popup);
    await waitFor(() => expect(counts(container)).toContain('1 differs'));
    fireEvent.click(screen.getAllByRole('button', { name: 'Not the same thing' })[0] ?? document.body);
    await waitFor(() => expect(counts(container)).toBe('3 actors · 1 related · 0 differ'));
    expect(screen.getByRole('tab', { name: 'Claims', description: '1' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Undo/ }));
    await waitFor(() => expect(counts(container)).toBe('3 actors · 1 related · 1 differs'));
    expect(screen.getByRole('tab', { name: 'Claims', description: '2' })).toBeTruthy();
  });

  test('shows its coverage while its comparisons are still being made', async () => {
    const client = fakeClient(examplePage());
    const { promise, resolve } = Promise.withResolvers<void>();
    const { ask } = client;
    const late: typeof ask = async (request) => {
      if (request.type === 'view/comparisons') await promise;
      return ask(request);
    };
    const { container } = renderView({ ask: late }, popup);
    expect(await screen.findByRole('tab', { name: 'Coverage', description: '1' })).toBeTruthy();
    expect(counts(container)).toBe('3 actors · 1 related');
    expect(screen.getByRole('tab', { name: 'Claims' }).textContent?.trim()).toBe('Claims');
    expect(screen.getByText('Comparing with earlier coverage')).toBeTruthy();
    await expectAccessible(container);
    resolve();
    expect(await screen.findByRole('tab', { name: 'Claims', description: '2' })).toBeTruthy();
  });

  test('asks for coverage first, and again with every answer about the tab', async () => {
    const client = fakeClient({ ...examplePage(), 'view/tab': () => exampleArticleTab() });
    renderView(client, popup);
    await screen.findByRole('tab', { name: 'Claims', description: '2' });
    const besides = ['view/keeping', 'view/page-feeds', 'view/backup'];
    const types = () => client.asked.map(({ type }) => type).filter((type) => !besides.includes(type));
    expect(types()).toEqual(['view/tab', 'view/coverage', 'view/comparisons']);
    document.dispatchEvent(new Event('visibilitychange'));
    await waitFor(() =>
      expect(types().slice(3).sort()).toEqual(['view/comparisons', 'view/coverage', 'view/tab']),
    );
  });

  test('a list that fails can be tried again, while the other is shown', async () => {
    const client = fakeClient({ ...examplePage(), 'view/coverage': { problem: PROBLEM } });
    renderView(client, popup);
    expect(await screen.findByRole('article', { name: 'Figure differs: dockers on strike' })).toBeTruthy();
    fireEvent.click(screen.getByRole('tab', { name: 'Coverage' }));
    expect(screen.getByRole('alert').textContent).toContain(PROBLEM.remedy);
    client.script = examplePage();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('article', { name: 'Harbour strike enters third week' })).toBeTruthy();
  });

  test('shows nothing of one page for another in the same tab', async () => {
    const client = fakeClient(examplePage());
    const { container } = renderView(client, popup);
    await waitFor(() => expect(counts(container)).toContain('1 related'));
    const { promise, resolve } = Promise.withResolvers<void>();
    const ask = client.ask;
    client.ask = async (request) => {
      if (request.type === 'view/coverage') await promise;
      return ask(request);
    };
    const article = {
      title: 'Other',
      outlet: null,
      date: null,
      author: null,
      url: 'https://other.example/',
      language: 'en',
    };
    client.script = examplePage({ reading: { article }, coverage: { groups: [] } });
    document.dispatchEvent(new Event('visibilitychange'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Other' })).toBeTruthy();
    expect(counts(container)).toBe('3 actors');
    resolve();
    await waitFor(() => expect(counts(container)).toContain('0 related'));
  });

  test('is asked about again when the view comes back to the front, without anything closing', async () => {
    const client = fakeClient(examplePage());
    renderView(client, popup);
    fireEvent.click(await screen.findByRole('tab', { name: 'Coverage' }));
    client.script = examplePage({ coverage: { groups: [] } });
    document.dispatchEvent(new Event('visibilitychange'));
    const tab = await screen.findByRole('tab', { name: 'Coverage', description: '0' });
    expect(tab.getAttribute('aria-selected')).toBe('true');
  });

  test('opens at the actor that it was called with', async () => {
    const client = fakeClient({
      ...examplePage(),
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
    client.script = examplePage();
    expect(await screen.findByRole('heading', { level: 1, name: 'Dockers stay out' })).toBeTruthy();
  });

  test('loading says so and asks again until the page was read', async () => {
    const client = fakeClient({ 'view/tab': { value: exampleTab({ state: 'loading' }) } });
    const { container } = renderView(client, popup);
    await waitFor(() =>
      expect(screen.getByText('Reading the page', { selector: '[role=status]' })).toBeTruthy(),
    );
    await expectAccessible(container);
    client.script = examplePage();
    expect(await screen.findByRole('heading', { name: 'Dockers stay out' })).toBeTruthy();
  });

  test('a page that stays silent is given up in words, and can be asked again', async () => {
    vi.useFakeTimers();
    try {
      const client = fakeClient({ 'view/tab': { value: exampleTab({ state: 'loading' }) } });
      renderView(client, popup);
      for (let asked = 0; asked < 80; asked += 1) await passTime(400);
      expect(screen.getByRole('alert').textContent).toContain('The page gives no answer.');
      client.script = examplePage();
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
    Object.assign(client.script, examplePage());
    fireEvent.click(button);
    expect(await screen.findByRole('heading', { name: 'Dockers stay out' })).toBeTruthy();
    expect(client.asked).toContainEqual({ type: 'view/set-site', host: 'quay.example', mode: 'on' });
  });

  test('an empty corpus can be filled, while the actors are shown all the same', async () => {
    const client = fakeClient({
      ...examplePage({ corpusArticles: 0 }),
      'view/starter': { value: null },
    });
    const { container } = renderView(client, popup);
    const [install] = await screen.findAllByRole('button', { name: 'Install the starter corpus' });
    expect(screen.getByRole('tab', { name: 'Actors', description: '3' })).toBeTruthy();
    await expectAccessible(container);
    Object.assign(client.script, examplePage());
    if (install !== undefined) fireEvent.click(install);
    expect(await screen.findByRole('article', { name: 'Figure differs: dockers on strike' })).toBeTruthy();
    expect(client.asked).toContainEqual({ type: 'view/starter', action: 'install' });
  });

  test('nothing found says what to do, tab by tab', async () => {
    const nothing = examplePage({ reading: { actors: [] }, coverage: { groups: [] }, comparisons: [] });
    const { container } = renderView(fakeClient(nothing), popup);
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
    client.script = examplePage();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Dockers stay out' })).toBeTruthy();
  });
});

function counts(container: Element): string {
  return container.querySelector('.page-counts')?.textContent ?? '';
}

/** Lets fake time pass and what it sets off be rendered. */
function passTime(milliseconds: number): Promise<void> {
  return act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
}
