import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Measure } from './measures.ts';

const run = promisify(execFile);
const ROOM = 512 * 1024 * 1024;

/** What a scorer prints: figures, some of them nested. */
export type Figures = { readonly [name: string]: unknown };

/** Runs the headless command on a measure's files and scores what it printed. Predictions are kept in `folder`. */
export async function runMeasure(measure: Measure, shared: string, folder: string): Promise<Figures> {
  await measure.prepare?.();
  const command = await run(process.execPath, ['entrypoints/headless/index.ts', ...measure.call], {
    maxBuffer: ROOM,
  });
  const predictions = join(folder, `${measure.name.replaceAll(' ', '-')}.jsonl`);
  await writeFile(predictions, command.stdout);
  return scorePredictions(measure, predictions, shared);
}

/** Scores a file of predictions against a measure's gold. */
export async function scorePredictions(
  measure: Measure,
  predictions: string,
  shared: string,
): Promise<Figures> {
  const words = measure.score.map((word) => (word === 'PREDICTIONS' ? predictions : word));
  const scored = await run(process.execPath, [join(shared, 'score/score.mjs'), ...words], {
    maxBuffer: ROOM,
  });
  return JSON.parse(scored.stdout);
}

/** A figure by its dotted path ("all.macroF1"); undefined where there is none. Fractions "36/36" count as a ratio. */
export function figureAt(figures: Figures, path: string): number | undefined {
  let value: unknown = figures;
  for (const name of path.split('.')) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  }
  if (typeof value === 'string') {
    const [part, whole] = value.split('/').map(Number);
    return part === undefined || whole === undefined ? undefined : part / whole;
  }
  return typeof value === 'number' ? value : undefined;
}
