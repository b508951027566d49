import { type Figure, measuredWords } from './figures.ts';
import { type Hedge, hedgedInterval } from './hedges.ts';
import { writtenNumber } from './number-words.ts';
import { RANK } from './units.ts';

const WORDS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];
const ORDINAL = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?<word>${WORDS.join('|')})|(?<digits>\\d{1,3})(?:st|nd|rd|th)|(?:No\\.|number)\\s(?<place>\\d{1,2})|(?<=\\branked\\s)(?<plain>\\d{1,3})|(?<=\\btop[\\s-])(?<top>\\d{1,3}|ten|five|three))(?![\\p{L}\\p{N}])`,
  'giu',
);
// Dates, fractions and set phrases with an ordinal in them.
const NO_RANK_BEFORE =
  /(?:\b(?:at|one|two|three|a|every|each|on|of)[\s-]|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s|\$)$/iu;
const NO_RANK_AFTER =
  /^(?:[\s-](?:thirds?|century|centuries|quarter|half|time|hand|lady|of\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)\b|\s?,\s?\d{4})/iu;

/** "Behind the 40th", "above the fourth": a place that is not the one named. */
function hedgeOf(before: string): Hedge {
  if (/\b(?:ahead of|before|above|higher than|better than)(?:\sthe)?\s$/i.test(before)) return 'less-than';
  return /\b(?:behind|below|lower than|worse than)(?:\sthe)?\s$/i.test(before) ? 'more-than' : 'none';
}

/**
 * Places in an order: "the third straight defeat", "ranked 19th", "No. 2". Days of a month, centuries, quarters and
 * fractions are none. Offsets are UTF-16 code units.
 */
export function findOrdinals(text: string): Figure[] {
  return [...text.matchAll(ORDINAL)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const { word, digits, place, plain, top } = match.groups ?? {};
    if (NO_RANK_BEFORE.test(text.slice(Math.max(0, start - 14), start))) return [];
    if (NO_RANK_AFTER.test(text.slice(end, end + 24))) return [];
    const value = word
      ? WORDS.indexOf(word.toLowerCase()) + 1
      : writtenNumber(digits ?? place ?? plain ?? top ?? '');
    if (value === null) return [];
    const hedge = top ? 'at-most' : hedgeOf(text.slice(Math.max(0, start - 24), start));
    return [
      {
        start,
        end,
        surface: match[0],
        value,
        interval: hedgedInterval(value, hedge),
        hedge,
        unit: RANK,
        measured: measuredWords(text, end),
        hedgeStart: start,
      },
    ];
  });
}
