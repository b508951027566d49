import { browser } from '../../utils/messages/browser.ts';
import { readsTheSame } from '../../utils/reading/readings-from-elsewhere.ts';
import { Following } from '../../utils/replication/following.ts';
import type { SharedStores } from '../../utils/replication/shared-corpora.ts';
import { engine } from './engine.ts';
import { networkFor } from './network.ts';
import { notebook } from './notebook.ts';
import { tendCorpus } from './reread.ts';
import { sharedLogins } from './shared-logins.ts';
import { awakeDuring } from './stay-awake.ts';

// Shared corpora that the reader follows are asked for what changed, each when it is due. All of it may be killed at any
// moment and goes on at the next alarm, which is set before anything is begun.

const ALARM = 'shared corpora';
/** Milliseconds after a start in which whoever woke the worker is served first. */
const SOON = 4_000;
/** When an alarm looks after what may have been killed. */
const AFTER_KILL = 60_000;
/** Between two rounds, also where one could not write down that it was done. */
const SHORTEST_REST = 30_000;

const isAsHere = readsTheSame(notebook);

/** What is followed by this worker. */
export const following = new Following({
  stores: sharedStores,
  networkFor,
  analyse: async (article, given) => {
    if (given !== null && (await isAsHere(given))) return given;
    await turn();
    return (await engine()).engine.analyser.analyse(article);
  },
  pause: turn,
  now: Date.now,
  random: Math.random,
});

/** Where shared corpora are kept. */
export async function sharedStores(): Promise<SharedStores> {
  const [{ corpus }, opened] = await Promise.all([engine(), notebook()]);
  return { corpus, notebook: opened, logins: sharedLogins };
}

/** Follows the alarm, and sets it after a start: some browsers forget alarms. */
export function watchSharedCorpora(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void followDue();
  });
  setTimeout(() => void followOrWait(), SOON);
}

/** Asks for what is due, then sets the alarm for the next. Never rejects. */
export async function followDue(): Promise<void> {
  try {
    browser.alarms.create(ALARM, { when: Date.now() + AFTER_KILL, periodInMinutes: 1 });
    await setAlarm(await awakeDuring(() => following.runDue()));
    void tendCorpus();
  } catch (error) {
    console.warn('Sidelight could not follow its shared corpora; it is tried again later.', error);
    await setAlarm(Date.now());
  }
}

async function followOrWait(): Promise<void> {
  try {
    const next = await following.nextDue();
    if (next !== null && next <= Date.now()) await followDue();
    else await setAlarm(next);
  } catch (error) {
    console.warn(
      'Sidelight could not see which corpora it shares; it is tried again at the next start.',
      error,
    );
  }
}

async function setAlarm(next: number | null): Promise<void> {
  if (next === null) await browser.alarms.clear(ALARM);
  else browser.alarms.create(ALARM, { when: Math.max(next, Date.now() + SHORTEST_REST) });
}

/** Lets a waiting page go first. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
