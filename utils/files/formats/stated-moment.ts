import { readStatedDate } from '../../articles/stated-date.ts';

// Seconds from 2001 to 2096; milliseconds have three digits more.
const EPOCH_SECONDS = /^[1-3]\d{9}$/;
const EPOCH_MILLISECONDS = /^[1-3]\d{12}$/;
// ISO 8601 without signs between its parts, as NITF writes it.
const BASIC_ISO = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(?:[.,]\d+)?(Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * A date as exports of other programs state it: in words or digits as on pages, as ISO 8601 with or without signs
 * between its parts, or as seconds or milliseconds since 1970. ISO 8601, as exact as it was stated; null for anything
 * else.
 */
export function statedMoment(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  if (EPOCH_SECONDS.test(text)) return moment(Number(text) * 1000);
  if (EPOCH_MILLISECONDS.test(text)) return moment(Number(text));
  const [whole, year, month, day, hour, minute, second, zone] = BASIC_ISO.exec(text) ?? [];
  if (whole === undefined) return readStatedDate(text);
  const time =
    hour === undefined ? '' : `T${hour}:${minute}${second === undefined ? '' : `:${second}`}${zone ?? ''}`;
  return readStatedDate(`${year}-${month}-${day}${time}`);
}

function moment(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
