import type { DateMention } from '../../text/date-mention.ts';
import { MONTHS } from '../../text/date-pattern.ts';

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const MONTH_NAMED = new RegExp(`\\b(?:${MONTHS})\\b`, 'i');
/** Code units before a date in which the word stands that bounds it. */
const REACH = 24;

/**
 * A date as it stands, with the word that bounds it and in full where it was counted from the publication: "before
 * Friday (24 May 2024)". `text` is the one in which it stands.
 */
export function dateInWords(date: DateMention, text: string): string {
  const full = date.relative ? inFull(date) : null;
  return `${boundOf(date, text)}${date.surface.replace(/\s+/g, ' ')}${full === null ? '' : ` (${full})`}`;
}

function boundOf({ start, bound }: DateMention, text: string): string {
  if (bound === 'on') return '';
  const words = text
    .slice(Math.max(0, start - REACH), start)
    .match(/(?:\b(?:as|ahead) of|\b(?:prior|up) to|\p{L}+)(?:\s+the(?:\s+\p{L}+\s+of)?)?\s+$/iu)?.[0];
  return (words ?? '').replace(/\s+/g, ' ').replace(/^\p{Lu}/u, (first) => first.toLowerCase());
}

/** The days that a date counted from the publication means; null where that says no more than the date itself. */
function inFull({ grain, interval, month, surface }: DateMention): string | null {
  if (interval === null) return null;
  if (month !== null && MONTH_NAMED.test(surface)) return interval.from.slice(0, 4);
  const [from, to] = [new Date(interval.from), new Date(interval.to)];
  switch (grain) {
    case 'day':
      return interval.from === interval.to ? DAY.format(from) : range(DAY, from, to);
    case 'days':
      return range(DAY, from, to);
    case 'month':
    case 'quarter':
    case 'season':
      return range(MONTH, from, to);
    case 'year':
    case 'years':
      return interval.from.slice(0, 4);
    // "Last week" may be the seven days before or the week before this one.
    case 'week':
      return null;
  }
}

// The formatter sets thin spaces.
const range = (format: Intl.DateTimeFormat, from: Date, to: Date): string =>
  format.formatRange(from, to).replace(/\s+/g, ' ');
