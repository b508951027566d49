/** How the parts of a date such as 07-05-2025 are ordered. */
export type NumericOrder = 'day-first' | 'month-first';

const LOCALES = 'de fr es it pt nl da nb sv fi pl cs sk hu ro hr sl bg ru uk el tr id et lv lt ca vi'.split(
  ' ',
);

// Written out, since the first use of a browser's calendars takes longer than all other work on a date.
const ENGLISH_MONTHS =
  'january february march april may june july august september october november december'.split(' ');

const monthTables = new Map<string, ReadonlyMap<string, number>>();

/** Month names, long and short, of one language; built when first needed, since that takes a while. */
function monthsOf(locale: string): ReadonlyMap<string, number> {
  const known = monthTables.get(locale);
  if (known) return known;
  const months = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    // With a day beside it, Slavic languages and others give the form that stands in dates.
    for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        const parts = format.formatToParts(Date.UTC(2024, month, 15));
        const name = parts.find((part) => part.type === 'month')?.value ?? '';
        const key = monthKey(name);
        if (/\p{L}{3}/u.test(key) && !months.has(key)) months.set(key, month + 1);
      }
    }
  }
  monthTables.set(locale, months);
  return months;
}

function monthKey(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}

const YEAR = '(?:19|20)\\d\\d';
const ISO = new RegExp(
  `^(${YEAR})(?:-(\\d\\d)(?:-(\\d\\d)(?:[T ](\\d\\d:\\d\\d(?::\\d\\d)?)(?:\\.\\d+)?\\s?(Z|[+-]\\d\\d:?\\d\\d)?)?)?)?$`,
);
const YEAR_FIRST = new RegExp(`^(${YEAR})[./年-]\\s?(\\d{1,2})(?:[./月-]\\s?(\\d{1,2})日?|月)\\.?$`);
const YEAR_LAST = new RegExp(`^(\\d{1,2})[./-](\\d{1,2})[./-](${YEAR})$`);
const DAY_MONTH_YEAR = new RegExp(
  `^(?:\\p{L}+\\.?,? )?(\\d{1,2})(?:\\.|st|nd|rd|th|er|º|ª)?,? (?:de |d’|of )?(\\p{L}+)\\.?,? (?:de |del )?(${YEAR})$`,
  'u',
);
const MONTH_DAY_YEAR = new RegExp(
  `^(?:\\p{L}+\\.?,? )?(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (${YEAR})$`,
  'u',
);
const MONTH_YEAR = new RegExp(`^(\\p{L}+)\\.?,? (?:de )?(${YEAR})$`, 'u');

/**
 * Reads a text that is a date and nothing else; the answer is ISO 8601, as exact as the text: "January 2026" gives
 * "2026-01". Null for anything else, also for dates that hang on the day of reading ("5 days ago").
 */
export function readStatedDate(text: string, order: NumericOrder = 'day-first'): string | null {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length < 4 || plain.length > 60) return null;
  const iso = ISO.exec(plain);
  if (iso) return isoDate(iso);
  const yearFirst = YEAR_FIRST.exec(plain);
  if (yearFirst) return join(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = YEAR_LAST.exec(plain);
  if (yearLast) {
    const [, first, second, year] = yearLast;
    const dayFirst = Number(first) > 12 || (order === 'day-first' && Number(second) <= 12);
    return dayFirst ? join(year, second, first) : join(year, first, second);
  }
  return namedMonthDate(plain.replace(/,? (?:at |um |à |kl\.? )?\d{1,2}[:.h]\d\d.*$/i, ''));
}

function namedMonthDate(plain: string): string | null {
  const dayMonthYear = DAY_MONTH_YEAR.exec(plain);
  if (dayMonthYear) return join(dayMonthYear[3], monthNumber(dayMonthYear[2]), dayMonthYear[1]);
  const monthDayYear = MONTH_DAY_YEAR.exec(plain);
  if (monthDayYear) return join(monthDayYear[3], monthNumber(monthDayYear[1]), monthDayYear[2]);
  const monthYear = MONTH_YEAR.exec(plain);
  return monthYear ? join(monthYear[2], monthNumber(monthYear[1])) : null;
}

/** The number of a month named in any of the languages; the first that knows it tells. Empty for any other word. */
function monthNumber(name: string | undefined): string {
  const key = monthKey(name ?? '');
  const english = key.length === 3 || key === 'sept' ? key.slice(0, 3) : key;
  const index = ENGLISH_MONTHS.findIndex((month) => month === key || month.slice(0, 3) === english);
  if (index >= 0) return String(index + 1);
  for (const locale of LOCALES) {
    const month = monthsOf(locale).get(key);
    if (month !== undefined) return String(month);
  }
  return '';
}

function isoDate([, year, month, day, time, zone]: RegExpExecArray): string | null {
  const date = join(year, month, day);
  return date && time ? `${date}T${time}${zone ?? ''}` : date;
}

function join(year: string | undefined, month?: string, day?: string): string | null {
  if (year === undefined) return null;
  if (month === undefined) return year;
  if (!(Number(month) >= 1 && Number(month) <= 12)) return null;
  const upToMonth = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return upToMonth;
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (!(Number(day) >= 1 && Number(day) <= lastDay)) return null;
  return `${upToMonth}-${day.padStart(2, '0')}`;
}

const RELATIVE =
  /^(?:(?:just now|today|yesterday|heute|gestern|hier|aujourd’hui|ayer|hoy)|(?:vor |il y a |hace )?(?:\d{1,3}|an?|one|few)\+? ?(?:\p{L}+\.?)(?: ago)?)$/iu;

/** Whether a line says when something was published, but only as seen from the day of reading ("5 days ago"). */
export function isRelativeDate(text: string): boolean {
  const plain = text.trim();
  return (
    plain.length <= 30 &&
    RELATIVE.test(plain) &&
    /\b(?:ago|now|today|yesterday|vor|heute|gestern|il y a|aujourd’hui|hier|hace|ayer|hoy)\b/i.test(plain)
  );
}

/**
 * Tells how the numeric dates of one list are ordered: by a part above twelve, or else by the order under which the
 * list runs from new to old (or old to new), as lists of news do. Day first where neither tells.
 */
export function numericOrder(dates: readonly string[]): NumericOrder {
  const numeric = dates.map((date) => YEAR_LAST.exec(date.trim())).filter((match) => match !== null);
  if (numeric.some((match) => Number(match[1]) > 12)) return 'day-first';
  if (numeric.some((match) => Number(match[2]) > 12)) return 'month-first';
  const runs = (order: NumericOrder) => {
    const read = numeric.map((match) => readStatedDate(match[0], order) ?? '');
    const falls = read.every((date, index) => index === 0 || date <= (read[index - 1] ?? ''));
    const rises = read.every((date, index) => index === 0 || date >= (read[index - 1] ?? ''));
    return falls || rises;
  };
  return runs('month-first') && !runs('day-first') ? 'month-first' : 'day-first';
}
