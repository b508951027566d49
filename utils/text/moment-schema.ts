import * as v from 'valibot';

/** A moment exactly as this program writes it, ISO 8601 in UTC with milliseconds, so that moments sort as text. */
export const momentSchema = v.pipe(
  v.string('is no text'),
  v.check(isMoment, 'is no date with time such as 2026-01-31T12:00:00.000Z'),
);

function isMoment(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}
