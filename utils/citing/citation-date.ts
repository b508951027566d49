import type { IssuedDate } from './citation.ts';

/** "24 January 2025", "January 2025", "2025". */
export function citationDate({ year, month, day }: IssuedDate): string {
  const moment = new Date(0);
  moment.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== null && { month: 'long' }),
    ...(day !== null && { day: 'numeric' }),
  });
  return parts.format(moment);
}
