import { expect, test } from 'vitest';
import { askFromPage } from '../../../utils/highlights/ask-from-page.ts';

const request = { type: 'page/actor', actor: 'russia' } as const;
const answer = { ok: true, value: null };

/** A worker that gives these replies in turn; an Error is thrown. */
function connectionWith(replies: unknown[], alive = () => true) {
  const pauses: number[] = [];
  let sent = 0;
  const ask = askFromPage({
    send: async () => {
      const reply = replies[sent++];
      if (reply instanceof Error) throw reply;
      return reply;
    },
    isAlive: alive,
    pause: async (milliseconds) => void pauses.push(milliseconds),
  });
  return { ask, pauses, sent: () => sent };
}

test('an answer is handed on', async () => {
  const { ask, pauses } = connectionWith([answer]);
  expect(await ask(request)).toEqual(answer);
  expect(pauses).toEqual([]);
});

test('a worker that was stopped is asked again, after longer and longer pauses', async () => {
  const gone = new Error('Could not establish connection. Receiving end does not exist.');
  const { ask, pauses } = connectionWith([gone, undefined, 'noise', answer]);
  expect(await ask(request)).toEqual(answer);
  expect(pauses.length).toBe(3);
  expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
});

test('a worker that stays away gives a problem to show, never an error', async () => {
  const { ask, sent } = connectionWith([]);
  const given = await ask(request);
  expect(given.ok).toBe(false);
  expect(sent()).toBe(4);
});

test('an extension that is gone is not asked at all', async () => {
  const { ask, sent } = connectionWith([answer], () => false);
  expect((await ask(request)).ok).toBe(false);
  expect(sent()).toBe(0);
});
