import { expect, it, vi } from 'vitest';
import { workerLink } from '../../../entrypoints/library/worker-link.ts';

/** A worker that says what a test tells it to. */
class FakeWorker extends EventTarget {
  readonly postMessage = vi.fn();
  readonly terminate = vi.fn();
  readonly onmessage = null;
  readonly onmessageerror = null;
  readonly onerror = null;

  say(data: string): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function open() {
  const workers: FakeWorker[] = [];
  const link = workerLink<string, string, string>(
    () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    },
    (message, tell) => tell(`heard ${message}`),
    (why) => `broken: ${why}`,
  );
  const states: string[] = [];
  link.follow((state) => states.push(state));
  return { workers, link, states };
}

it('starts the worker with the first command, once', () => {
  const { workers, link } = open();
  expect(workers).toHaveLength(0);
  link.send('one');
  link.send('two');
  expect(workers).toHaveLength(1);
  expect(workers[0]?.postMessage.mock.calls).toEqual([['one'], ['two']]);
});

it('tells what the worker says, and the latest of it to whoever comes later', () => {
  const { workers, link, states } = open();
  link.send('go');
  workers[0]?.say('this');
  workers[0]?.say('that');
  expect(states).toEqual(['heard this', 'heard that']);
  const later: string[] = [];
  const leave = link.follow((state) => later.push(state));
  leave();
  workers[0]?.say('more');
  expect(later).toEqual(['heard that']);
});

it('says that a worker broke, and starts another for the next command', () => {
  const { workers, link, states } = open();
  link.send('go');
  workers[0]?.dispatchEvent(new Event('error'));
  expect(states).toEqual(['broken: its worker could not run']);
  expect(workers[0]?.terminate).toHaveBeenCalledOnce();
  link.send('again');
  expect(workers).toHaveLength(2);
});
