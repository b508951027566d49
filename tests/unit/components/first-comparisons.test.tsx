// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { Popup } from '../../../components/page/popup.tsx';
import type { ComparisonsView } from '../../../utils/messages/comparison-answers.ts';
import type { ViewRequest } from '../../../utils/messages/protocol.ts';
import { exampleArticleTab, exampleComparison, exampleComparisons, examplePage } from './examples.ts';
import { fakeClient, PROBLEM } from './fake-client.ts';
import { expectAccessible, renderView } from './render-view.tsx';

const agrees = exampleComparison('agree', { what: 'a vote' });
const figure = exampleComparison('figure-differs', { what: 'dockers' });
const date = exampleComparison('date-differs', { what: 'the strike' });
const hints = ['one', 'two'].map((what) => exampleComparison('contradicts', { what, tier: 'hint' }));

const FIRST = exampleComparisons([agrees], { complete: false });
const ALL = exampleComparisons([figure, date, agrees, ...hints]);

/** A popup whose worker tells what it found first, and the rest when it is let. */
function open({ first = FIRST, all = ALL }: { first?: ComparisonsView; all?: ComparisonsView } = {}) {
  const client = fakeClient({
    ...examplePage(),
    'view/tab': () => exampleArticleTab(),
    'view/opinions': { value: [] },
    'view/judge': { value: null },
  });
  const answers = { first, all };
  let waits = Promise.withResolvers<void>();
  const view = renderView(
    {
      ...client,
      ask: async (request) => {
        if (request.type !== 'view/comparisons') return client.ask(request);
        if (!request.first) await waits.promise;
        const value = structuredClone(request.first ? answers.first : answers.all);
        client.script = { ...client.script, 'view/comparisons': { value } };
        return client.ask(request);
      },
    },
    <Popup tab={7} pendingTitle={null} initialActor={null} />,
  );
  return {
    ...view,
    answers,
    asked: () => client.asked.flatMap((request) => (isComparisons(request) ? [request.first ?? false] : [])),
    /** The rest is there. */
    finish: async () => {
      waits.resolve();
      await waitFor(() => expect(screen.queryByText('Looking through the rest…')).toBeNull());
    },
    /** The view comes to the front again, and the rest is awaited anew. */
    ask: () =>
      act(async () => {
        waits = Promise.withResolvers();
        document.dispatchEvent(new Event('visibilitychange'));
      }),
  };
}

function isComparisons(request: ViewRequest): request is Extract<ViewRequest, { type: 'view/comparisons' }> {
  return request.type === 'view/comparisons';
}

const cards = () => screen.queryAllByRole('article').map((card) => card.getAttribute('aria-label'));
const said = (container: Element) => container.querySelector('[role=status]')?.textContent;

describe('while the rest is being compared', () => {
  test('what was found first stands there, and says so, without numbers that will change', async () => {
    const { container } = open();
    await screen.findByText('Looking through the rest…');
    expect(cards()).toEqual(['Agrees: a vote']);
    expect(container.querySelector('.page-counts')?.textContent).toBe('3 actors · 1 related');
    expect(screen.getByRole('tab', { name: 'Claims' }).textContent?.trim()).toBe('Claims');
    expect(screen.queryByRole('combobox')).toBeNull();
    await expectAccessible(container);
  });

  test('the rest is asked for once, and nothing is where all came at once', async () => {
    const streamed = open();
    await screen.findByText('Looking through the rest…');
    await streamed.finish();
    expect(streamed.asked()).toEqual([true, false]);
    streamed.unmount();
    const whole = open({ first: ALL });
    await screen.findByRole('tab', { name: 'Claims', description: '3' });
    expect(whole.asked()).toEqual([true]);
    expect(said(whole.container)).toBe('3 actors · 1 related · 2 differ');
  });
});

describe('when the rest is there', () => {
  test('the most telling stands first, and how much more there is is said once', async () => {
    const { container, finish } = open();
    await screen.findByText('Looking through the rest…');
    expect(said(container)).toBe('3 actors · 1 related');
    await finish();
    expect(cards()).toEqual(['Figure differs: dockers', 'Date differs: the strike', 'Agrees: a vote']);
    expect(said(container)).toBe('2 more comparisons, 2 hints');
    expect(container.querySelector('.page-counts')?.textContent).toBe('3 actors · 1 related · 2 differ');
    expect(screen.getByRole('combobox', { name: 'Kind' })).toBeTruthy();
    expect(screen.queryByText('Looking through the rest…')).toBeNull();
  });

  test('a card that the reader is at keeps its place, its focus and what was opened in it', async () => {
    const { finish } = open();
    const why = await screen.findByRole('button', { name: /^Why\?/ });
    fireEvent.click(why);
    why.focus();
    await finish();
    expect(cards()).toEqual(['Agrees: a vote', 'Figure differs: dockers', 'Date differs: the strike']);
    expect(document.activeElement).toBe(why);
    expect(why.getAttribute('aria-expanded')).toBe('true');
  });

  test('what was set aside meanwhile stays so', async () => {
    const { finish } = open();
    fireEvent.click(await screen.findByRole('button', { name: 'Not the same thing' }));
    await screen.findByRole('button', { name: /^Undo/ });
    await finish();
    expect(cards()).not.toContain('Agrees: a vote');
  });

  test('nothing more is said too', async () => {
    const { container, finish } = open({ all: exampleComparisons([agrees]) });
    await screen.findByText('Looking through the rest…');
    await finish();
    expect(cards()).toEqual(['Agrees: a vote']);
    expect(screen.getByText('No more comparisons', { selector: '.rest-line' })).toBeTruthy();
    expect(said(container)).toBe('No more comparisons');
  });
});

test('a list that is made again stays whole until it is whole again', async () => {
  const { ask, finish, answers } = open();
  await screen.findByText('Looking through the rest…');
  await finish();
  const before = cards();
  answers.all = exampleComparisons([date]);
  await ask();
  expect(cards()).toEqual(before);
  await finish();
  await waitFor(() => expect(cards()).toEqual(['Date differs: the strike']));
});

test('a rest that fails says so, and is tried again', async () => {
  const client = fakeClient({ ...examplePage(), 'view/opinions': { value: [] } });
  client.script['view/comparisons'] = { value: FIRST };
  const { ask } = client;
  client.ask = async (request) => {
    const failing = isComparisons(request) && !request.first;
    if (failing) client.script['view/comparisons'] = { problem: PROBLEM };
    return ask(request);
  };
  renderView(client, <Popup tab={7} pendingTitle={null} initialActor={null} />);
  expect((await screen.findByRole('alert')).textContent).toContain(PROBLEM.message);
  client.ask = ask;
  client.script['view/comparisons'] = { value: ALL };
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('article', { name: 'Figure differs: dockers' });
});
