import { setTimeout as pause } from 'node:timers/promises';
import type { Answer } from '../../utils/messages/answers.ts';

const PATIENCE = 30_000;
const AGAIN_AFTER = 50;

/** What the worker answers, once there is one: a worker that was just killed answers nothing, the next one does. */
export async function answered<Value>(ask: () => Promise<Answer<Value>>): Promise<Value> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask().catch(() => null);
    if (answer?.ok) return answer.value;
    if (Date.now() > until) throw new Error('The worker does not answer.', { cause: answer });
    await pause(AGAIN_AFTER);
  }
}
