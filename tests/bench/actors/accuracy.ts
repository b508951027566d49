import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TokenLine } from '../../../utils/actors/token-article.ts';
import { measures } from '../../quality/measures.ts';
import { figureAt, runMeasure, scorePredictions } from '../../quality/run-measure.ts';
import { findNames as findCapitalisedRuns } from './capitalised-runs.ts';
import { findNames as findWithCompromise } from './compromise.ts';
import type { FinderName, FindNames } from './finders.ts';
import { tagLines } from './tag-lines.ts';

/** F1 of exact spans. */
export interface Accuracy {
  readonly typed: number;
  readonly any: number;
}

/** Public sets of tagged tokens, by name. */
export const SETS = ['gum.news.test', 'conll03.testb', 'wnut17.test'] as const;

/** Holds one finder against one set, with the scorer and, for us, the command of the quality measures. */
export async function measureAccuracy(
  finder: FinderName,
  set: (typeof SETS)[number],
  shared: string,
  folder: string,
): Promise<Accuracy> {
  const measure = measures(shared).find(({ name }) => name === `tag ${set}`);
  if (measure === undefined) throw new Error(`There is no measure for ${set}.`);
  const findNames = finderOf(finder);
  if (findNames === null) return accuracyOf(await runMeasure(measure, shared, folder));
  const predictions = join(folder, `${finder}.${set}.jsonl`);
  const tags = tagLines(readLines(join(shared, `data/actors/measure/${set}.jsonl`)), findNames);
  await writeFile(predictions, tags.map((line) => JSON.stringify({ tags: line })).join('\n'));
  return accuracyOf(await scorePredictions(measure, predictions, shared));
}

/** Null for us: the command of the product does the tagging. */
function finderOf(finder: FinderName): FindNames | null {
  switch (finder) {
    case 'sidelight':
      return null;
    case 'compromise':
      return findWithCompromise;
    case 'capitalised-runs':
      return findCapitalisedRuns;
  }
}

function readLines(file: string): TokenLine[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row): TokenLine => JSON.parse(row));
}

function accuracyOf(figures: Parameters<typeof figureAt>[0]): Accuracy {
  return {
    typed: figureAt(figures, 'typed.f1') ?? Number.NaN,
    any: figureAt(figures, 'any.f1') ?? Number.NaN,
  };
}
