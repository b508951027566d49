import { overlap, type Span } from '../../../text/span.ts';
import type { Alignment } from '../../aligning/align-claims.ts';
import { wordsOfPart, wordsOfPeriod, wordsOfRate, wordsOfWhole } from '../../reading/scope-words.ts';
import { flag, oneSided, type PairFeatures } from './features.ts';

/** Whether the two speak of one whole, one period and one measure. */
export function scopeFeatures(alignment: Alignment): PairFeatures {
  const { a, b } = alignment;
  const [textA, textB] = [a.claim.text, b.claim.text];
  const has = (find: (text: string) => readonly Span[]) => [tells(a, find), tells(b, find)] as const;
  const [wholeA, wholeB] = has(wordsOfWhole);
  const [partA, partB] = has(wordsOfPart);
  const [rateA, rateB] = [wordsOfRate(textA).length > 0, wordsOfRate(textB).length > 0];
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
    periodsApart: flag(alignment.periodsConflict),
    rateBoth: flag(rateA && rateB),
    rateOneSided: oneSided(rateA, rateB),
  };
}

/** Whether a claim has such words outside its amounts: "up to 40" and "a quarter" are amounts, no parts. */
function tells({ claim }: Alignment['a'], find: (text: string) => readonly Span[]): boolean {
  return find(claim.text).some(
    (span) => !claim.figures.some(({ hedgeStart, end }) => overlap({ start: hedgeStart, end }, span) > 0),
  );
}
