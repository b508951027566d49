/** Which numbers a stated number leaves open; null ends are open. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
  readonly includesLow: boolean;
  readonly includesHigh: boolean;
}

export type Hedge =
  | 'none'
  | 'about'
  | 'nearly'
  | 'more-than'
  | 'at-least'
  | 'less-than'
  | 'at-most'
  | 'range';

const BEFORE: readonly (readonly [RegExp, Hedge])[] = [
  [
    /\b(?:no|not) (?:more|greater|higher|longer|later) than\s*$|\bup to\s*(?:an?\s*)?$|\bat (?:the )?most\s*$|\ba maximum of\s*$|\bas (?:much|many|high) as\s*$/i,
    'at-most',
  ],
  [
    /\b(?:no|not) (?:less|fewer) than\s*$|\bat (?:the very )?least\s*$|\ba minimum of\s*$|\bas (?:little|few|low) as\s*$|\bstarting (?:at|from)\s*$/i,
    'at-least',
  ],
  [
    /\b(?:more|greater|higher|larger|bigger|better|longer|older) than\s*$|\b(?:well |just |slightly |barely |far )?(?:over|above|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|upwards? of|in excess of|topp(?:ed|ing)|beyond)\s*$|>\s*$/i,
    'more-than',
  ],
  [
    /\b(?:less|fewer|lower|smaller|younger|shorter) than\s*$|\b(?:well |just |slightly |barely |far )?(?:under|below|short of)\s*$|<\s*$/i,
    'less-than',
  ],
  [/\b(?:nearly|almost|close to|approaching|nearing|not quite|just shy of)\s*$/i, 'nearly'],
  [
    /\b(?:about|around|approximately|approx\.?|roughly|some|an estimated|estimated at|estimated|circa|c\.|more or less|in the region of|on the order of)\s*(?:an?\s*)?$|~\s*$/i,
    'about',
  ],
];

const AFTER: readonly (readonly [RegExp, Hedge])[] = [
  [/^\s?\+|^\s(?:or|and) (?:more|above|over|higher|older)\b|^\splus\b/i, 'at-least'],
  [/^\s(?:or|and) (?:less|fewer|below|under|lower|younger)\b/i, 'at-most'],
  [/^\s(?:or so|or thereabouts|approximately)\b/i, 'about'],
];

// "Averaged over nine days": here "over" says of what, not how much.
const SPREAD_OVER =
  /\b(?:averag(?:ed?|ing)|spread|staggered|spaced|phased|distributed|divided|calculated|measured|taken|summed|added up|totall?ed) over\s*$/i;

/** The hedge in the words before and after a number, with how many code units of `before` it takes. */
export function readHedge(before: string, after: string): { hedge: Hedge; taken: number } {
  if (SPREAD_OVER.test(before)) return { hedge: 'none', taken: 0 };
  const age = before.match(/\bthe age of\s*$/i)?.[0].length ?? 0;
  const words = before.slice(0, before.length - age);
  for (const [pattern, hedge] of BEFORE) {
    const match = words.match(pattern);
    if (match) return { hedge, taken: match[0].length + age };
  }
  for (const [pattern, hedge] of AFTER) if (pattern.test(after)) return { hedge, taken: 0 };
  return { hedge: 'none', taken: 0 };
}

const BARELY =
  /\b(?:just|slightly|barely|a (?:little|bit|shade)|little) (?:over|above|more than|under|below|short of|less than|fewer than|shy of)\s*$/i;

/** How far "just over" reaches. */
const BARELY_SHARE = 0.1;

/** The interval of a hedged value where the words before it keep it near: "just over 1,000" is not 3,000. */
export function keptNear(before: string, value: number, interval: Interval): Interval {
  if (!BARELY.test(before)) return interval;
  const reach = Math.abs(value) * BARELY_SHARE;
  if (interval.high === null) return { ...interval, high: value + reach, includesHigh: true };
  return interval.low === null ? { ...interval, low: value - reach, includesLow: true } : interval;
}

/** What "about" allows, by the digits that the number gives: the rounder, the more. */
const SLACK = [0.1, 0.05];

/** The numbers that a stated value leaves open. "Nearly" reaches a tenth down. */
export function hedgedInterval(value: number, hedge: Hedge): Interval {
  switch (hedge) {
    case 'none':
    case 'range':
      return { low: value, high: value, includesLow: true, includesHigh: true };
    case 'about': {
      const slack = Math.abs(value) * (SLACK[significantDigits(value) - 1] ?? 0.025);
      return { low: value - slack, high: value + slack, includesLow: true, includesHigh: true };
    }
    case 'nearly':
      return { low: value - Math.abs(value) * 0.1, high: value, includesLow: true, includesHigh: false };
    case 'more-than':
      return { low: value, high: null, includesLow: false, includesHigh: false };
    case 'at-least':
      return { low: value, high: null, includesLow: true, includesHigh: false };
    case 'less-than':
      return { low: null, high: value, includesLow: false, includesHigh: false };
    case 'at-most':
      return { low: null, high: value, includesLow: false, includesHigh: true };
  }
}

/** Digits of a number without the zeros at its ends: 3 for 54,300 and for 0.00543. */
export function significantDigits(value: number): number {
  return value === 0 ? 1 : value.toExponential().replace(/e.*$/, '').replace(/[-.]/g, '').length;
}

/** Whether some number lies in both. */
export function intervalsMeet(a: Interval, b: Interval): boolean {
  return !liesBelow(a, b) && !liesBelow(b, a);
}

function liesBelow(a: Interval, b: Interval): boolean {
  if (a.high === null || b.low === null) return false;
  return a.high < b.low || (a.high === b.low && !(a.includesHigh && b.includesLow));
}
