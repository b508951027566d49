import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sayThatSharedIsMissing, sharedFolder } from '../shared-folder.ts';
import { type Accuracy, measureAccuracy, SETS } from './actors/accuracy.ts';
import { WORDS } from './actors/bench-articles.ts';
import { bundleFinder } from './actors/bundle-finder.ts';
import { FINDERS, type FinderName } from './actors/finders.ts';
import { median } from './actors/median.ts';
import type { FinderTimes } from './actors/time-finder.ts';

// node tests/bench/actors.ts
// How well and how fast names are found, by us, by compromise and by plain runs of capitalised words: F1 on public
// sets, time for an article of 800 words, and memory. Every finder is bundled and timed in processes of its own.

const PROCESSES = 7;
// In each process.
const WARM_RUNS = 30;
const SCRIPT = 'tests/bench/actors/time-finder.ts';
// What we want to stay below.
const TARGETS = { warm: 10, cold: 60, heap: 15e6, ofCompromise: 0.1 };

const run = promisify(execFile);

interface Times {
  readonly bytes: number;
  readonly load: number;
  readonly cold: number;
  /** The quickest process: what is left when other work on the machine is out of the way. */
  readonly coldBest: number;
  readonly warm: number;
  readonly heap: number;
  readonly names: number;
}

/** Takes turns, so that other work on the machine slows all of them alike. */
async function timeFinders(folder: string): Promise<Map<FinderName, Times>> {
  const bundleOf = (finder: FinderName) => join(folder, `${finder}.mjs`);
  const measured = new Map<FinderName, FinderTimes[]>();
  for (const finder of FINDERS) {
    await bundleFinder(finder, bundleOf(finder));
    measured.set(finder, []);
  }
  for (let turn = 0; turn < PROCESSES; turn += 1) {
    for (const [finder, times] of measured) {
      const words = ['--expose-gc', SCRIPT, bundleOf(finder), String(WARM_RUNS)];
      const { stdout } = await run(process.execPath, words);
      times.push(JSON.parse(stdout));
    }
  }
  const times = new Map<FinderName, Times>();
  for (const [finder, list] of measured) {
    const { size } = await stat(bundleOf(finder));
    times.set(finder, summarise(list, size));
  }
  return times;
}

function summarise(list: readonly FinderTimes[], bytes: number): Times {
  const cold = list.map(({ load, first }) => load + first);
  return {
    bytes,
    load: median(list.map(({ load }) => load)),
    cold: median(cold),
    coldBest: Math.min(...cold),
    warm: median(list.map(({ warm }) => warm)),
    heap: median(list.map(({ heap }) => heap)),
    names: list[0]?.names ?? 0,
  };
}

function printTimes(times: ReadonlyMap<FinderName, Times>): void {
  console.log(
    `\nAn article of ${WORDS} words; medians of ${PROCESSES} processes, warm of ${WARM_RUNS} articles in each`,
  );
  console.table(
    Object.fromEntries(
      [...times].map(([finder, { warm, load, cold, coldBest, heap, bytes, names }]) => [
        finder,
        {
          'warm, ms': round(warm, 1),
          'load, ms': round(load, 1),
          'load and first article, ms': round(cold, 1),
          'quickest, ms': round(coldBest, 1),
          'heap, MB': round(heap / 1e6, 1),
          'bundle, kB': round(bytes / 1e3, 0),
          'names in the first article': names,
        },
      ]),
    ),
  );
  const [ours, compromise] = [times.get('sidelight'), times.get('compromise')];
  if (!ours || !compromise) return;
  const share = ours.warm / compromise.warm;
  console.log(`Of compromise's time: warm ${percent(share)}, cold ${percent(ours.cold / compromise.cold)}`);
  const held: readonly (readonly [what: string, isHeld: boolean])[] = [
    [`warm below ${TARGETS.warm} ms`, ours.warm <= TARGETS.warm],
    [`cold below ${TARGETS.cold} ms`, ours.cold <= TARGETS.cold],
    [`heap below ${TARGETS.heap / 1e6} MB`, ours.heap <= TARGETS.heap],
    [`a tenth of compromise's time`, share <= TARGETS.ofCompromise],
  ];
  for (const [what, isHeld] of held) console.log(`${isHeld ? 'held' : 'MISSED'}: ${what}`);
}

function printAccuracy(accuracy: ReadonlyMap<FinderName, ReadonlyMap<string, Accuracy>>): void {
  console.log('\nF1 of exact spans over PER, ORG and LOC, typed / any');
  console.table(
    Object.fromEntries(
      [...accuracy].map(([finder, sets]) => [
        finder,
        Object.fromEntries(
          [...sets].map(([set, { typed, any }]) => [
            set,
            // The baseline knows no types.
            `${finder === 'capitalised-runs' ? '–' : typed.toFixed(3)} / ${any.toFixed(3)}`,
          ]),
        ),
      ]),
    ),
  );
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

async function bench(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'names-'));
  try {
    printTimes(await timeFinders(folder));
    if (sharedFolder === null) {
      sayThatSharedIsMissing('accuracy of finding names');
      return;
    }
    const accuracy = new Map<FinderName, Map<string, Accuracy>>();
    for (const finder of FINDERS) {
      const bySet = new Map<string, Accuracy>();
      for (const set of SETS) bySet.set(set, await measureAccuracy(finder, set, sharedFolder, folder));
      accuracy.set(finder, bySet);
    }
    printAccuracy(accuracy);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await bench();
