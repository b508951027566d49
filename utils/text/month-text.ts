const MONTH = new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** The month of an ISO 8601 date: "Jan 2025"; "2025" where it says no more; what is no date stays as it is. */
export function monthText(date: string): string {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(date) ?? [];
  if (year === undefined || month === undefined) return year ?? date;
  return MONTH.format(Date.UTC(Number(year), Number(month) - 1));
}
