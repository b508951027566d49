import type { Alignment } from '../../aligning/align-claims.ts';
import { wordsOfPart, wordsOfPeriod, wordsOfRate, wordsOfWhole } from '../../reading/scope-words.ts';
import { flag, oneSided, type PairFeatures } from './features.ts';

/** Whether the two speak of one whole, one period and one measure. */
export function scopeFeatures({ a, b }: Alignment): PairFeatures {
  const [textA, textB] = [a.claim.text, b.claim.text];
  const has = (find: (text: string) => readonly unknown[]) =>
    [find(textA).length > 0, find(textB).length > 0] as const;
  const [wholeA, wholeB] = has(wordsOfWhole);
  const [partA, partB] = has(wordsOfPart);
  const [rateA, rateB] = has(wordsOfRate);
  const periods = (text: string) =>
    new Set(wordsOfPeriod(text).map(({ start, end }) => text.slice(start, end).toLowerCase()));
  const [periodsA, periodsB] = [periods(textA), periods(textB)];
  const bothTell = periodsA.size > 0 && periodsB.size > 0;
  return {
    wholeAgainstPart: flag((wholeA && !wholeB && partB) || (wholeB && !wholeA && partA)),
    wholeOneSided: oneSided(wholeA, wholeB),
    partOneSided: oneSided(partA, partB),
    periodWords: flag(bothTell),
    periodWordsDiffer: flag(bothTell && ![...periodsA].some((period) => periodsB.has(period))),
    periodOneSided: oneSided(periodsA.size > 0, periodsB.size > 0),
    rateBoth: flag(rateA && rateB),
    rateOneSided: oneSided(rateA, rateB),
  };
}
