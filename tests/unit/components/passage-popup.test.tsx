// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Popup } from '../../../components/page/popup.tsx';
import type { TabView } from '../../../utils/messages/answers.ts';
import { exampleCoverage, examplePage, exampleReading, exampleTab } from './examples.ts';
import { fakeClient } from './fake-client.ts';
import { expectAccessible, renderView } from './render-view.tsx';

const PASSAGE = 'Some 900 dockers laid down work, the union said.';

function passageAlone(): TabView {
  const reading = exampleReading();
  const article = { ...reading.article, title: null, outlet: 'forum.example', date: null };
  return exampleTab({
    state: 'article',
    reading: { ...reading, article },
    corpusArticles: 81,
    passageAlone: true,
  });
}

test('a passage of a page that is not read is compared alone, under the page’s title', async () => {
  const script = examplePage();
  const client = fakeClient({
    ...script,
    'view/tab': { value: passageAlone() },
    'view/coverage': { value: exampleCoverage({ narrowedTo: PASSAGE }) },
  });
  const { container } = renderView(
    client,
    <Popup tab={7} pendingTitle="A thread on the strike" initialActor={null} ofPassage />,
  );
  expect(await screen.findByRole('heading', { level: 1, name: 'A thread on the strike' })).toBeTruthy();
  expect(client.asked[0]).toEqual({ type: 'view/tab', tab: 7, passage: true });
  await waitFor(() =>
    expect(client.asked).toContainEqual({ type: 'view/comparisons', tab: 7, whole: false, first: true }),
  );
  fireEvent.click(await screen.findByRole('tab', { name: 'Coverage' }));
  await waitFor(() => expect(screen.getAllByText(/^About your selection/).length).toBeGreaterThan(0));
  expect(screen.queryByRole('button', { name: 'Whole article' })).toBeNull();
  await expectAccessible(container);
});

test('the usual popup does not ask for a passage', async () => {
  const client = fakeClient(examplePage());
  renderView(client, <Popup tab={7} pendingTitle={null} initialActor={null} />);
  await screen.findByRole('tab', { name: 'Claims', description: '2' });
  expect(client.asked[0]).toEqual({ type: 'view/tab', tab: 7 });
});
