/** Lengths of ISO 8601 dates that name a month and a day. */
const [MONTH, DAY] = [7, 10];

/**
 * "24 Jan – 2 Feb 2026", "24 – 29 Jan 2026", "2025 – 2026": from one ISO 8601 date to another, as exactly as the rougher
 * of them. Null where either is no date.
 */
export function formatPeriod(first: string, last: string): string | null {
  const exact = Math.min(DAY, first.length, last.length);
  // Dates without a time of day are read as UTC, so that no time zone moves them.
  const [from, to] = [Date.parse(first.slice(0, exact)), Date.parse(last.slice(0, exact))];
  if (Number.isNaN(from) || Number.isNaN(to)) return null;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(exact >= MONTH && { month: 'short' }),
    ...(exact >= DAY && { day: 'numeric' }),
  });
  return format.formatRange(from, to);
}
