import type { Word } from '../document/document.ts';
import { isTitle } from '../document/word-classes.ts';
import { CALENDAR } from '../words/calendar.ts';
import { FUNCTION_WORDS } from '../words/function-words.ts';
import type { Candidate } from './candidate.ts';
import type { DictionaryMatch } from './dictionary-pass.ts';

/** A word, or the words of one dictionary match, which no rule parts. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  readonly match: DictionaryMatch | null;
}

/** Units that stand together as one capitalised run, small connecting words among them. */
export type Run = readonly Unit[];

/** The first word of a unit. */
export const wordOf = (words: readonly Word[], unit: Unit | undefined): Word | undefined =>
  unit && words[unit.from];

/** Drops function words, dates and signs at both ends. */
export function trim(words: readonly Word[], run: Run): Unit[] {
  const drops = (unit: Unit | undefined): boolean => {
    const word = wordOf(words, unit);
    return (
      unit !== undefined &&
      unit.match === null &&
      word !== undefined &&
      (FUNCTION_WORDS.has(word.folded) || CALENDAR.has(word.folded) || word.shape === 'sign')
    );
  };
  let from = 0;
  let to = run.length;
  while (from < to && drops(run[from])) from += 1;
  while (to > from && drops(run[to - 1])) to -= 1;
  return run.slice(from, to);
}

/** Whether a title or role stands right before a word on its line. */
export function titleBefore(words: readonly Word[], from: number): boolean {
  const before = words[from - 1];
  if (!before || before.line !== words[from]?.line) return false;
  if (before.text === '.') {
    const abbreviation = words[from - 2];
    return abbreviation !== undefined && isTitle(abbreviation);
  }
  return isTitle(before);
}

/** A candidate over neighbouring units; it has readings only where it is one match. */
export function fromUnits(units: readonly Unit[], words: readonly Word[], titled: boolean): Candidate {
  const from = units[0]?.from ?? 0;
  const to = units[units.length - 1]?.to ?? from;
  const readings = units.length === 1 ? (units[0]?.match?.readings ?? []) : [];
  return { from, to, readings, type: null, titled: titled || titleBefore(words, from), confidence: 0.5 };
}
