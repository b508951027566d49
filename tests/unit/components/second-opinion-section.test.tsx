// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import {
  type PrepareModel,
  SecondOpinionSection,
} from '../../../components/settings/second-opinion-section.tsx';
import type { SecondOpinionView } from '../../../utils/messages/comparison-answers.ts';
import { fakeClient } from './fake-client.ts';
import { expectAccessible, renderView } from './render-view.tsx';

function open(state: SecondOpinionView['state'], prepare: PrepareModel = async () => {}) {
  const client = fakeClient({ 'view/second-opinion': { value: { state, words: `It is ${state}.` } } });
  return { client, ...renderView(client, <SecondOpinionSection prepare={prepare} />) };
}

test('says so where the browser offers no model, and offers nothing', async () => {
  const { container } = open('unavailable');
  await screen.findByText('It is unavailable.');
  expect(screen.queryByRole('button')).toBeNull();
  await expectAccessible(container);
});

test('switches on and off', async () => {
  const { client } = open('off');
  fireEvent.click(await screen.findByRole('button', { name: 'Ask it about hints' }));
  await waitFor(() => expect(client.asked).toContainEqual({ type: 'view/second-opinion', action: 'on' }));
});

test('asks no model any more', async () => {
  const { client } = open('on');
  fireEvent.click(await screen.findByRole('button', { name: 'Do not ask it any more' }));
  await waitFor(() => expect(client.asked).toContainEqual({ type: 'view/second-opinion', action: 'off' }));
});

test('downloads in the reader’s click alone, tells how far it is, and then switches on', async () => {
  const { promise: loaded, resolve } = Promise.withResolvers<void>();
  const prepare = vi.fn<PrepareModel>(async (onProgress) => {
    onProgress(0.4);
    await loaded;
  });
  const { client, container } = open('downloadable', prepare);
  const button = await screen.findByRole('button', { name: 'Download the model and ask it' });
  expect(prepare).not.toHaveBeenCalled();
  fireEvent.click(button);
  await screen.findByText('Getting the model ready: 40%');
  fireEvent.click(button);
  expect(prepare).toHaveBeenCalledOnce();
  expect(client.asked).not.toContainEqual({ type: 'view/second-opinion', action: 'on' });
  resolve();
  await waitFor(() => expect(client.asked).toContainEqual({ type: 'view/second-opinion', action: 'on' }));
  await expectAccessible(container);
});

test('says so where the browser does not give it', async () => {
  const { client } = open('downloadable', () => Promise.reject(new Error('no room')));
  fireEvent.click(await screen.findByRole('button', { name: 'Download the model and ask it' }));
  await screen.findByText(/did not give the model/);
  expect(client.asked.filter((request) => request.type === 'view/second-opinion')).toHaveLength(1);
});
