import type { WhenPublished } from '../messages/coverage-answers.ts';

/** Length of a date that names the day: "2026-01-29". */
const DAY = 10;

/**
 * When an article came out, compared with a page. Dates are ISO 8601, as exact as their source; where they are not
 * exact enough to tell, the order is unknown.
 */
export function whenPublished(date: string | null, pageDate: string | null): WhenPublished {
  if (date === null || pageDate === null) return 'unknown';
  const exact = Math.min(DAY, date.length, pageDate.length);
  const [article, page] = [date.slice(0, exact), pageDate.slice(0, exact)];
  if (article !== page) return article < page ? 'earlier' : 'later';
  return exact === DAY ? 'same-day' : 'unknown';
}
