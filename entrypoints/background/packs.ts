import { browser } from '../../utils/messages/browser.ts';
import { PackRuns } from '../../utils/packs/pack-runs.ts';
import { engine } from './engine.ts';
import { networkFor } from './network.ts';
import { notebook } from './notebook.ts';
import { tendCorpus } from './reread.ts';
import { awakeDuring, stayAwake } from './stay-awake.ts';

// Packs that the reader follows are installed and kept current, each when it is due. There is one alarm, for the next of
// them, and none where none is followed. All of it may be killed at any moment and goes on at the next start or alarm.

const ALARM = 'packs';
/** Milliseconds after a start in which whoever woke the worker is served first. */
const SOON = 4_000;
/** Between two rounds, also where one could not write down that it was done. */
const SHORTEST_REST = 60_000;

/** The packs of this worker. */
export const packs = new PackRuns({
  stores: async () => {
    const [{ corpus }, opened] = await Promise.all([engine(), notebook()]);
    return { corpus, notebook: opened };
  },
  networkFor,
  now: Date.now,
  random: Math.random,
  pause: stayAwake,
});

/** Follows the alarm, and goes on with what is due after a start: some browsers forget alarms. */
export function watchPacks(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void runPacks();
  });
  setTimeout(() => void runPacks(), SOON);
}

/** Does what is due for all packs, then sets the alarm for what is next. Never rejects. */
export function runPacks(): Promise<void> {
  return run(() => packs.runDue());
}

/** Asks for a pack's newest version now. Never rejects. */
export function updatePack(id: string): Promise<void> {
  return run(async () => {
    await packs.update(id);
    return packs.nextDue();
  });
}

async function run(work: () => Promise<number | null>): Promise<void> {
  try {
    const { corpus } = await engine();
    const before = await corpus.revision();
    await setAlarm(await packs.nextDue());
    await setAlarm(await awakeDuring(work));
    if ((await corpus.revision()) !== before) void tendCorpus();
  } catch (error) {
    console.warn('Sidelight could not go on with its packs; it is tried again later.', error);
  }
}

/** Set before the work too, so that work that is killed is gone on with. */
async function setAlarm(next: number | null): Promise<void> {
  if (next === null) await browser.alarms.clear(ALARM);
  else browser.alarms.create(ALARM, { when: Math.max(next, Date.now() + SHORTEST_REST) });
}
