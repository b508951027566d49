import { type Figure, measuredWords } from './figures.ts';
import { COUNT } from './units.ts';

const ZERO = /(?<![\p{L}\p{N}-])(?:no|none|nobody)(?=\s(?:of\s)?[\p{L}-]+)/giu;
// "No longer", "no one", "no more than": nothing is counted.
const NO_COUNT =
  /^\s(?:longer|one|more|less|fewer|matter|doubt|evidence|idea|way|comment|reason|wonder|better|sooner|later|such|plan|plans|intention|sign|signs)\b/i;

/** What is said to be none: "no deaths", "none of the ships", as an amount of 0. Offsets are UTF-16 code units. */
export function findZeroCounts(text: string): Figure[] {
  return [...text.matchAll(ZERO)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const measured = measuredWords(text, end);
    // What can be counted stands in the plural, somewhere in its noun phrase.
    if (NO_COUNT.test(text.slice(end, end + 14)) || !/\p{L}{2}s(?:\s|$)/u.test(measured)) return [];
    return [
      {
        start,
        end,
        surface: match[0],
        value: 0,
        interval: { low: 0, high: 0, includesLow: true, includesHigh: true },
        hedge: 'none',
        unit: COUNT,
        measured,
        hedgeStart: start,
      },
    ];
  });
}
