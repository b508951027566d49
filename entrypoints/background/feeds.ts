import { FeedPolls } from '../../utils/feeds/feed-polls.ts';
import type { FeedStores } from '../../utils/feeds/followed-feeds.ts';
import { browser } from '../../utils/messages/browser.ts';
import { engine } from './engine.ts';
import { networkFor } from './network.ts';
import { notebook } from './notebook.ts';
import { tendCorpus } from './reread.ts';
import { awakeDuring } from './stay-awake.ts';

// Outlets that the reader follows are asked for what is new, each when it is due. There is one alarm, for the next of
// them, and none where nobody is followed. All of it may be killed at any moment and goes on at the next alarm.

const ALARM = 'feeds';
/** Milliseconds after a start in which whoever woke the worker is served first. */
const SOON = 3_000;
/** Between two rounds, also where one could not write down that it was done. */
const SHORTEST_REST = 5 * 60_000;

/** The polls of this worker. */
export const polls = new FeedPolls({
  stores: feedStores,
  networkFor,
  analyse: async (article) => {
    await wait(0);
    return (await engine()).engine.analyser.analyse(article);
  },
  now: Date.now,
  random: Math.random,
  wait,
});

/** Where feeds are kept. */
export async function feedStores(): Promise<FeedStores> {
  const [{ corpus }, opened] = await Promise.all([engine(), notebook()]);
  return { corpus, notebook: opened };
}

/** Follows the alarm, and sets it after a start: some browsers forget alarms. */
export function watchFeeds(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void pollDue();
  });
  setTimeout(() => void scheduleOrPoll(), SOON);
}

/** Asks for what is due, then sets the alarm for the next. Never rejects. */
export async function pollDue(): Promise<void> {
  try {
    await setAlarm(await awakeDuring(() => polls.runDue()));
    void tendCorpus();
  } catch (error) {
    console.warn('Sidelight could not ask for what is new; it is tried again later.', error);
    await setAlarm(Date.now());
  }
}

/** Sets the alarm for the feed that is due next. */
export async function schedule(): Promise<void> {
  await setAlarm(await polls.nextDue());
}

async function scheduleOrPoll(): Promise<void> {
  try {
    const next = await polls.nextDue();
    if (next !== null && next <= Date.now()) await pollDue();
    else await setAlarm(next);
  } catch (error) {
    console.warn('Sidelight could not see what it follows; it is tried again at the next start.', error);
  }
}

async function setAlarm(next: number | null): Promise<void> {
  if (next === null) await browser.alarms.clear(ALARM);
  else browser.alarms.create(ALARM, { when: Math.max(next, Date.now() + SHORTEST_REST) });
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
