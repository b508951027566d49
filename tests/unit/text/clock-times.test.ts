import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClockTimes, timesMeet } from '../../../utils/text/clock-times.ts';

const hours = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
const read = (text: string) =>
  findClockTimes(text).map(({ surface, from, to }) => `${surface} ${hours(from)}–${hours(to)}`);

describe('findClockTimes', () => {
  it.each([
    ['It sank at 3 p.m. off Lindby.', '3 p.m. 14:45–15:15'],
    ['It sank at 15:00.', '15:00 14:45–15:15'],
    ['It sank at 12.15 a.m. off Lindby.', '12.15 a.m. 0:00–0:30'],
    ['The bell rang at ten past four in the morning.', 'ten past four in the morning 3:55–4:25'],
    ['The bell rang at a quarter to one in the afternoon.', 'a quarter to one in the afternoon 12:30–13:00'],
    ['The bell rang at half past ten at night.', 'half past ten at night 22:15–22:45'],
    ['The bell rang shortly before seven in the evening.', 'seven in the evening 18:00–19:00'],
    ['The bell rang just after midnight.', 'midnight 24:00–25:00'],
    ['The bell rang around noon.', 'noon 11:00–13:00'],
    ['It burnt on Saturday night.', 'Saturday night 18:45–30:15'],
    ['It was late afternoon.', 'late afternoon 14:45–19:15'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each(['They met at five o’clock.', 'They won 3:15:2.', 'Four in ten came.', 'He is 15 to 20.'])(
    'leaves open which half of the day is meant, and takes no other number: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('gives spans that are the surface, in order, and never throws', () => {
    const piece = fc.constantFrom(
      'at',
      'half',
      'past',
      'to',
      'ten',
      '3',
      '15:00',
      'p.m.',
      'in the morning',
      'night',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(' ')),
        ),
        (text) => {
          let end = 0;
          for (const time of findClockTimes(text)) {
            expect(time.start).toBeGreaterThanOrEqual(end);
            expect(text.slice(time.start, time.end)).toBe(time.surface);
            expect(time.to).toBeGreaterThanOrEqual(time.from);
            end = time.end;
          }
        },
      ),
    );
  });
});

describe('timesMeet', () => {
  const meet = (a: string, b: string) => {
    const [first] = findClockTimes(a);
    const [second] = findClockTimes(b);
    if (!first || !second) throw new Error('no time');
    expect(timesMeet(second, first)).toBe(timesMeet(first, second));
    return timesMeet(first, second);
  };

  it.each([
    ['at 3 p.m. it came', 'at 15:00 it came', true],
    ['shortly before noon', 'at 11.40 a.m. it came', true],
    ['just after midnight', 'at half past twelve at night', true],
    ['on Saturday night', 'in the early hours', true],
    ['at noon', 'in the evening', false],
    ['before dawn', 'at 9 p.m. it came', false],
  ])('%s | %s: %s', (a, b, expected) => {
    expect(meet(a, b)).toBe(expected);
  });
});
