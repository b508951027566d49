import { addDays, type DayInterval, daysBetween } from './calendar.ts';

// Which share of a period the words before it mean, from its first to its last day. They overlap: "early" and "mid" do.
const PARTS: readonly (readonly [RegExp, number, number])[] = [
  [
    /\b(?:early|beginning of|start of|opening (?:days|weeks) of|first (?:few )?(?:days|weeks|week) of)(?:\s+the\s+\p{L}+\s+of)?[\s-]+(?:in\s+|the\s+)?$/iu,
    0,
    0.4,
  ],
  [/\b(?:mid|middle of)[\s-]+$/iu, 0.25, 0.75],
  [
    /\b(?:late|end of|close of|final (?:days|weeks) of|last (?:few )?(?:days|weeks|week) of)[\s-]+$/iu,
    0.6,
    1,
  ],
  [/\bfirst half of[\s-]+$/iu, 0, 0.52],
  [/\bsecond half of[\s-]+$/iu, 0.46, 1],
];

/** "Mid-June", "late 2024", "the second half of August": the days of a period that the words before it leave. */
export function partOfPeriod(before: string, period: DayInterval): DayInterval {
  const [, first, last] = PARTS.find(([pattern]) => pattern.test(before)) ?? [];
  if (first === undefined || last === undefined) return period;
  const days = daysBetween(period.from, period.to);
  return {
    from: addDays(period.from, Math.floor(days * first)),
    to: addDays(period.from, Math.ceil(days * last)),
  };
}
