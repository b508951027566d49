import {
  METRES,
  moneyFromWords,
  PERCENT,
  POINTS,
  POUNDS,
  POUNDS_OF_WEIGHT,
  type ReadUnit,
  unitFromWord,
} from './units.ts';

/** The unit that a text after a number opens with, and how many code units of it that takes; null where there is none. */
export function readUnit(after: string): { unit: ReadUnit; length: number } | null {
  const points = after.match(
    /^[\s\u00a0-]?(?:percentage[\s-]points?|(?:%|per\s?cent(?:age)?|pc)[\s-]points?|pp\b|basis points?)/i,
  );
  if (points)
    return { unit: { unit: POINTS, factor: /basis/i.test(points[0]) ? 0.01 : 1 }, length: points[0].length };
  const percent = after.match(/^[\s\u00a0-]?(?:%|per\s?cent\b|percent\b|pct\b)/i);
  if (percent) return { unit: { unit: PERCENT, factor: 1 }, length: percent[0].length };
  const two = after.match(/^[\s\u00a0](U\.?S\.?|\p{L}+)\s(\p{L}+)/u);
  const money = two?.[1] && two[2] ? moneyFromWords(two[1], two[2]) : null;
  if (two && money) return { unit: money, length: two[0].length };
  const metres = after.match(/^\s?m\b(?!\p{L})/u);
  if (metres) return { unit: METRES, length: metres[0].length };
  const word = after.match(/^[\s\u00a0-]?(\p{L}+)/u);
  if (!word?.[1]) return null;
  const unit = /^pounds$/i.test(word[1]) ? POUNDS : unitFromWord(word[1]);
  return unit ? { unit, length: word[0].length } : null;
}

const WEIGHED = /\b(?:weigh\w*|heav(?:y|ier|iest)|scales)\b/i;

/** The unit, but pounds of weight for pounds of money where the words around the amount speak of weight. */
export function weighedOr(unit: ReadUnit, text: string, start: number, end: number): ReadUnit {
  if (unit !== POUNDS) return unit;
  const nearby = `${text.slice(Math.max(0, start - 60), start)} ${text.slice(end, end + 60)}`;
  return WEIGHED.test(nearby) ? POUNDS_OF_WEIGHT : unit;
}
