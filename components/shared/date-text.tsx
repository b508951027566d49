interface DateTextProps {
  /** ISO 8601, as exact as the source is. */
  readonly date: string | null;
}

/** A date as exactly as its source stated it: "24 Jan 2025", "Jan 2025", "2025"; nothing where it is unknown. */
export function DateText({ date }: DateTextProps) {
  const text = date === null ? null : formatDate(date);
  return text === null || date === null ? null : <time dateTime={date}>{text}</time>;
}

const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** Reads the calendar day as it stands in the text, so that no time zone moves it. Null where it is no date. */
export function formatDate(date: string): string | null {
  const [, year, month, day] = ISO_DATE.exec(date) ?? [];
  if (year === undefined) return null;
  const moment = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'short' }),
    ...(day !== undefined && { day: 'numeric' }),
  }).format(moment);
}
