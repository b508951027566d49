import type { Figure } from './figures.ts';
import { SCORE } from './units.ts';

const SCORES = /(?<![\p{L}\p{N}.,$€£–-])(\d{1,3})\s?[-–]\s?(\d{1,3})(?![\p{L}\p{N}%]|[-–]\p{L}|[.,]\d)/gu;
const CONTEST =
  /\b(?:win|wins|won|beat|beats|beaten|los[et]s?|lost|losing|draw|drew|drawn|defeat\w*|victor\w+|score\w*|vot\w+|rul\w+|decision|majority|goal\w*|match|game|final|lead|led|thrash\w*|edged|rout\w*|downed|tie|tied)\b/i;

/**
 * How a match or a vote stood, "3-1", where words of a contest stand near. The value is the greater number and a
 * thousandth of the smaller, so that "3-1" and "1-3" meet. Offsets are UTF-16 code units.
 */
export function findScores(text: string): Figure[] {
  return [...text.matchAll(SCORES)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!CONTEST.test(`${text.slice(Math.max(0, start - 60), start)} ${text.slice(end, end + 40)}`))
      return [];
    const [first, second] = [Number(match[1]), Number(match[2])];
    const value = Math.max(first, second) + Math.min(first, second) / 1000;
    return [
      {
        start,
        end,
        surface: match[0],
        value,
        interval: { low: value, high: value, includesLow: true, includesHigh: true },
        hedge: 'none',
        unit: SCORE,
        measured: '',
        hedgeStart: start,
      },
    ];
  });
}
