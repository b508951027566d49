import { cancelRereadOfAll, requestReread, requestStaleReread } from '../../utils/corpus/reread-tasks.ts';
import { runRereads } from '../../utils/corpus/run-rereads.ts';
import type { RereadSelection } from '../../utils/corpus/stored-records.ts';
import { engine } from './engine.ts';
import { stayAwake } from './stay-awake.ts';

// What the corpus needs done beside what pages ask: its index is kept whole, articles are read again bit by bit, and its
// dictionary follows. All of it may be killed at any moment and goes on when the worker wakes.

/** Milliseconds after a start in which the page that woke the worker is served first. */
const SOON = 2_000;

let tending: Promise<void> | null = null;
let again = false;

/** Tends the index, reads again what waits for it, then brings the dictionary of the corpus' actors up to date. Never rejects. */
export function tendCorpus(): Promise<void> {
  again = true;
  tending ??= tendWhileAsked().finally(() => {
    tending = null;
  });
  return tending;
}

/** The same, once whoever woke the worker was served. */
export function tendCorpusSoon(): void {
  setTimeout(() => void tendCorpus(), SOON);
}

/** Reads articles again in the background; resolves as soon as that is noted for good. */
export async function startReread(which: RereadSelection): Promise<void> {
  await requestReread((await engine()).corpus, which);
  void tendCorpus();
}

/** Drops what is left of reading all articles again. */
export async function cancelReread(): Promise<void> {
  await cancelRereadOfAll((await engine()).corpus);
}

async function tendWhileAsked(): Promise<void> {
  while (again) {
    again = false;
    try {
      const {
        corpus,
        engine: { analyser },
      } = await engine();
      corpus.onRebuild(() => void tendCorpus());
      await corpus.tendIndex(stayAwake);
      await requestStaleReread(corpus);
      await runRereads(corpus, {
        read: async (article) => {
          await turn();
          return analyser.analyse(article);
        },
        pause: stayAwake,
      });
      await corpus.refreshActorDictionary(stayAwake);
    } catch (error) {
      console.warn(
        'Sidelight could not bring its corpus up to date; it is tried again at the next start.',
        error,
      );
    }
  }
}

/** Lets a waiting page go first. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
