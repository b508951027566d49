import { plainWords } from './plain-words.ts';

/** The words of a passage and its pairs of neighbouring words, each with how often it has them. */
export type WordRuns = ReadonlyMap<string, number>;

/** What two passages are held against each other by. */
export function wordRuns(text: string): WordRuns {
  const keys = plainWords(text).map(({ key }) => key);
  const runs = new Map<string, number>();
  const count = (run: string) => runs.set(run, (runs.get(run) ?? 0) + 1);
  for (const [at, key] of keys.entries()) {
    count(key);
    const next = keys[at + 1];
    if (next !== undefined) count(`${key} ${next}`);
  }
  return runs;
}

/**
 * How alike two passages are, 0 to 1: what their shingles of one and two words share (Broder 1997, "On the resemblance
 * and containment of documents"), by the coefficient of Dice 1945. Shorter shingles than for whole articles, since a
 * changed figure in one sentence already breaks every run of five words.
 */
export function passageLikeness(a: WordRuns, b: WordRuns): number {
  let shared = 0;
  for (const [run, count] of a) shared += Math.min(count, b.get(run) ?? 0);
  const all = sum(a) + sum(b);
  return all === 0 ? 0 : (2 * shared) / all;
}

function sum(runs: WordRuns): number {
  let all = 0;
  for (const count of runs.values()) all += count;
  return all;
}
