// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { JudgementsSection } from '../../../components/corpus/judgements-section.tsx';
import type { JudgementView } from '../../../utils/messages/answers.ts';
import { exampleJudgement } from '../claims/judgements/example-judgement.ts';
import { fakeClient, PROBLEM, type Script } from './fake-client.ts';
import { expectAccessible, renderView } from './render-view.tsx';

const rejected = exampleJudgement();
const starred = exampleJudgement(
  { judgement: 'important', relation: 'agree', what: 'ferry fares' },
  { page: 'Fares rose by a tenth.' },
);

async function open(judgements: readonly JudgementView[] = [rejected, starred], change: Script = {}) {
  const client = fakeClient({
    'view/judgements': { value: judgements },
    'view/withdraw-judgement': { value: null },
    'view/judge': { value: null },
    ...change,
  });
  const rendered = renderView(client, <JudgementsSection version={0} />);
  await waitFor(() => expect(screen.queryByText(/^Loading/)).toBeNull());
  return { client, ...rendered };
}

test('lists both kinds with both passages, their outlets and dates', async () => {
  const { container } = await open();
  const groups = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(groups).toEqual(['Not the same thing (1)', 'Important (1)']);
  const [item] = screen.getAllByRole('listitem');
  if (item === undefined) throw new Error('Nothing is listed.');
  expect(item.textContent).toContain('Figure differs: dockers on strike');
  const [page, coverage] = item.querySelectorAll('.judged-passage');
  expect(page?.textContent).toBe(
    'Page: The Quay20 Jan 2026Harbour strike growsSome 900 dockers laid down work.',
  );
  expect(coverage?.textContent).toBe(
    'Coverage: Northern Post18 Jan 2026Dockers walk outAbout 400 dockers laid down work.',
  );
  await expectAccessible(container);
});

test('says in plain words that nothing was said yet', async () => {
  await open([]);
  expect(screen.getByText(/^You have said nothing yet\./)).toBeTruthy();
});

test('takes one back, and puts it back again as it was, with the focus at hand', async () => {
  const { client, container } = await open();
  client.script['view/judgements'] = { value: [starred] };
  fireEvent.click(screen.getByRole('button', { name: 'Undo “Not the same thing”: dockers on strike' }));
  const putBack = await screen.findByRole('button', { name: 'Put it back' });
  expect(client.asked).toContainEqual({ type: 'view/withdraw-judgement', pair: rejected.pair });
  expect(screen.getByText('Taken back: Not the same thing — dockers on strike').role).toBe('status');
  await waitFor(() => expect(document.activeElement).toBe(putBack));
  await waitFor(() => expect(screen.getAllByRole('listitem').length).toBe(1));
  await expectAccessible(container);

  client.script['view/judgements'] = { value: [rejected, starred] };
  fireEvent.click(putBack);
  await screen.findByText('Put back: Not the same thing — dockers on strike');
  const { madeAt: _, ...judged } = rejected;
  expect(client.asked).toContainEqual({ type: 'view/judge', ...judged });
  await waitFor(() => expect(screen.getAllByRole('listitem').length).toBe(2));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('What you said of comparisons'));
});

test('says why one could not be taken back', async () => {
  await open([rejected], { 'view/withdraw-judgement': { problem: PROBLEM } });
  fireEvent.click(screen.getByRole('button', { name: /^Undo/ }));
  expect(await screen.findByText(PROBLEM.message)).toBeTruthy();
  expect(screen.getAllByRole('listitem').length).toBe(1);
});

test('shows only the newest of many until asked for all', async () => {
  const many = Array.from({ length: 14 }, (_, at) => exampleJudgement({}, { page: `Sentence ${at}.` }));
  await open(many);
  expect(screen.getAllByRole('listitem').length).toBe(10);
  fireEvent.click(screen.getByRole('button', { name: 'Show 4 older comparisons' }));
  await waitFor(() => expect(screen.getAllByRole('listitem').length).toBe(14));
});

test('names what is not known, and shortens a long passage', async () => {
  const bare = { title: null, outlet: null, url: null, date: null };
  const long = exampleJudgement({
    what: '',
    page: { ...bare, quote: 'word '.repeat(200) },
    coverage: { ...bare, quote: 'Short.', article: 'a' },
  });
  await open([long]);
  const item = screen.getByRole('listitem');
  expect(within(item).getAllByText(/Unknown outlet/).length).toBe(2);
  expect(item.querySelector('blockquote')?.textContent?.length).toBeLessThan(310);
  expect(screen.getByRole('button', { name: 'Undo “Not the same thing”: Figure differs' })).toBeTruthy();
});

test('can be tried again where it failed', async () => {
  const { client } = await open([], { 'view/judgements': { problem: PROBLEM } });
  client.script['view/judgements'] = { value: [rejected] };
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('listitem')).toBeTruthy();
});
