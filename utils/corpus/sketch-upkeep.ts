import { copySketch, SKETCH_FORMAT } from '../coverage/stories/copy-sketch.ts';
import { ownText } from '../coverage/stories/own-text.ts';
import { textShingles } from '../coverage/stories/text-shingles.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import type { SketchingState } from './stored-records.ts';
import { putSketches } from './stored-sketches.ts';

// Articles get their sketches as they are added. Those that came before there were sketches, or before their form
// changed, get them in steps after the corpus is open; each step notes how far the work has come.

/** Articles that a step reads. */
const A_STEP = 200;

/** Sees to it that every article has a sketch of today's form, or gets one. Small reads where all is well. */
export async function ensureSketches(database: CorpusDatabase): Promise<void> {
  const { meta, copySketches, articles } = database;
  if ((await sketchingState(database))?.format !== SKETCH_FORMAT) {
    await database.transaction('rw', meta, copySketches, articles, async () => {
      const [upTo = 0] = await articles.toCollection().reverse().limit(1).primaryKeys();
      await copySketches.clear();
      await meta.put({ key: 'copySketches', value: { format: SKETCH_FORMAT, after: 0, upTo } });
    });
  }
  if (!(await isLacking(database))) return;
  const some = await articles.limit(A_STEP + 1).primaryKeys();
  if (some.length <= A_STEP) while (await sketchStep(database));
}

/** Makes the sketches that are missing, step by step. After a kill at any point the next call goes on from there. */
export async function tendSketches(database: CorpusDatabase, pause: () => Promise<void>): Promise<void> {
  while (await sketchStep(database)) await pause();
}

/** One step; false where no sketch is missing. */
async function sketchStep(database: CorpusDatabase): Promise<boolean> {
  const { meta, copySketches, articles, articleHeads } = database;
  const before = await sketchingState(database);
  if (before === null || before.after >= before.upTo) return false;
  const records = await articles
    .where('number')
    .between(before.after, before.upTo, false, true)
    .limit(A_STEP)
    .toArray();
  const sketches = new Map(
    records.map(({ number, article }) => [number, copySketch(textShingles(ownText(article)))]),
  );
  await database.transaction('rw', meta, copySketches, articleHeads, async () => {
    const now = await sketchingState(database);
    if (now?.format !== before.format || now.after !== before.after) return;
    const there = await articleHeads.bulkGet([...sketches.keys()]);
    for (const [i, number] of [...sketches.keys()].entries())
      if (there[i] === undefined) sketches.delete(number);
    await putSketches(database, sketches);
    const value = { ...before, after: records.at(-1)?.number ?? before.upTo };
    await meta.put({ key: 'copySketches', value });
  });
  return true;
}

async function isLacking(database: CorpusDatabase): Promise<boolean> {
  const state = await sketchingState(database);
  return state !== null && state.after < state.upTo;
}

async function sketchingState({ meta }: CorpusDatabase): Promise<SketchingState | null> {
  const record = await meta.get('copySketches');
  return record?.key === 'copySketches' ? record.value : null;
}
