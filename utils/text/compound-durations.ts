import type { Reading } from './number-readings.ts';

/**
 * The readings with the parts of one length of time put together: "two hours, nineteen minutes and five seconds" is one
 * amount. Units have to grow smaller, so that "two weeks, three weeks" stays two amounts.
 */
export function joinDurations(text: string, readings: readonly Reading[]): Reading[] {
  const joined: Reading[] = [];
  for (const reading of readings) {
    const last = joined.at(-1);
    const whole = last ? together(text, last, reading) : null;
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(reading);
  }
  return joined;
}

function together(text: string, first: Reading, second: Reading): Reading | null {
  const oneKind = first.unit?.kind === 'duration' && first.unit.name === second.unit?.name;
  if (!oneKind || second.factor >= first.factor) return null;
  if (!/^(?:,?\sand|,)?\s$/.test(text.slice(first.end, second.start))) return null;
  return {
    ...second,
    start: first.start,
    value: (first.value * first.factor) / second.factor + second.value,
    written: first.written,
  };
}
