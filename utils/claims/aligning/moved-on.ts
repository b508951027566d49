import type { DateMention } from '../../text/date-mention.ts';
import type { Alignment } from './align-claims.ts';
import { pairDates } from './match-dates.ts';
import type { FigurePair } from './match-figures.ts';

/**
 * Whether two amounts that cannot both hold may be two states of one count that grows: the passages give the days of
 * which they speak, and the later day has more. "541 as of 6 April" says nothing against "531 as of 5 April".
 */
export function mayHaveMovedOn({ a, b }: FigurePair, alignment: Alignment): boolean {
  if (a.unit.kind !== 'count' && a.unit.kind !== 'money') return false;
  return pairDates(alignment).some((dates) => {
    if (dates.a.bound === 'on' && dates.b.bound === 'on') return false;
    const years = dates.a.interval !== null && dates.b.interval !== null;
    const [dayA, dayB] = [statedDay(dates.a, years), statedDay(dates.b, years)];
    if (dayA === null || dayB === null || dayA === dayB) return false;
    return dayA > dayB === a.value > b.value;
  });
}

/** The day that a date names; of no year where `years` are not known of both. */
function statedDay({ interval, month, day }: DateMention, years: boolean): string | null {
  if (interval !== null) return years ? interval.from : interval.from.slice(5);
  if (month === null) return null;
  return `${String(month).padStart(2, '0')}-${String(day ?? 1).padStart(2, '0')}`;
}
