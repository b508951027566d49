import { daysBetween, intervalOfIsoDate } from '../../text/calendar.ts';
import type { Figure } from '../../text/figures.ts';
import type { Alignment } from '../aligning/align-claims.ts';

const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count in words up to twelve: "nine days", "one month". */
function countInWords(count: number, unit: string): string {
  return `${SMALL[count] ?? count} ${unit}${count === 1 ? '' : 's'}`;
}

/**
 * How far apart two articles were published: "reported nine days apart", "reported on the same day", or "" where a
 * date is not known to the day.
 */
export function apartInWords({ a, b }: Pick<Alignment, 'a' | 'b'>): string {
  const days = daysApart(a.article.date, b.article.date);
  if (days === null) return '';
  const distance = Math.abs(days);
  if (distance === 0) return 'reported on the same day';
  if (distance < 61) return `reported ${countInWords(distance, 'day')} apart`;
  if (distance < 335) return `reported ${countInWords(Math.round(distance / 30.44), 'month')} apart`;
  return `reported ${countInWords(Math.round(distance / 365.25), 'year')} apart`;
}

/** Days from `b` to `a`, positive where `a` is later; null unless both are known to the day. */
export function daysApart(a: string | null, b: string | null): number | null {
  const [dayA, dayB] = [intervalOfIsoDate(a), intervalOfIsoDate(b)];
  if (dayA?.grain !== 'day' || dayB?.grain !== 'day') return null;
  return daysBetween(dayB.from, dayA.from);
}

/** A figure as it stands, with its hedge and in quotation marks where it has one: "540,000", "“more than 600,000”". */
export function figureInWords(figure: Figure, text: string): string {
  const words = text
    .slice(figure.hedgeStart, figure.end)
    .replace(/\s+/g, ' ')
    .trim()
    // The capital of a sentence's first word; signs of currencies ("Rs") are shorter.
    .replace(/^\p{Lu}(?=\p{Ll}{2})/u, (first) => first.toLowerCase());
  return figure.hedge === 'none' ? words : `“${words}”`;
}

/** Words from the beginning of a sentence as they stand within one: "the ministry" for "The ministry". */
export function inSentence(words: string): string {
  return words.replace(/^(?:The|An?|Its|Their|Some|Several|Many)\b/, (first) => first.toLowerCase());
}

/** Puts phrases into one sentence: "Same thing counted, nine days apart; …". */
export function sentenceOf(first: string, apart: string, rest: string): string {
  return `${first}${apart ? `, ${apart}` : ''}; ${rest}.`;
}
