import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timelineLayout } from '../../../components/coverage/timeline-layout.ts';

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const list = fc.constantFrom('story' as const, 'background' as const);
const entries = fc.array(fc.record({ date: day, list }), { minLength: 2, maxLength: 60 });

function on(...dates: (string | null)[]) {
  return dates.map((date) => ({ date, list: 'story' as const }));
}

describe('timelineLayout', () => {
  test('places articles and the page between the first and the last date', () => {
    const layout = timelineLayout(on('2026-01-01', '2026-01-11'), '2026-01-06');
    expect(layout).toMatchObject({ page: 0.5, first: '2026-01-01', last: '2026-01-11', levels: 1 });
    expect(layout?.dots.map(({ x }) => x)).toEqual([0, 1]);
  });

  test('stacks what would touch, and counts what is too much', () => {
    const layout = timelineLayout(on(...Array.from({ length: 8 }, () => '2026-01-05'), '2026-03-01'), null);
    expect(layout?.dots.map(({ level }) => level)).toEqual([0, 1, 2, 3, 4, 0]);
    expect(layout?.more).toEqual([{ x: 0, count: 3 }]);
  });

  test('takes a rough date in its middle, and one day alone in the middle of all', () => {
    const rough = timelineLayout(on('2026-01', '2026-01-01', '2026-01-31'), null);
    expect(rough?.dots.map(({ x }) => x)).toEqual([0, expect.closeTo(0.47, 1), 1]);
    expect(timelineLayout(on('2026-01-01', '2026-01-01'), '2026-01-01')?.page).toBe(0.5);
  });

  test('is not drawn for fewer than two dated articles', () => {
    expect(timelineLayout(on('2026-01-01', null, 'soon'), '2026-01-06')).toBeNull();
  });

  test('draws or counts every article, none over another, and none on the wrong side of the page', () => {
    fc.assert(
      fc.property(entries, day, (articles, pageDate) => {
        const layout = timelineLayout(articles, pageDate);
        if (layout === null || layout.page === null) throw new Error('There are two dates and a page.');
        const { dots, more, page } = layout;
        const left = more.reduce((sum, { count }) => sum + count, 0);
        expect(dots.length + left).toBe(articles.length);
        for (const [index, dot] of dots.entries()) {
          const beside = dots.slice(index + 1).filter(({ level }) => level === dot.level);
          expect(beside.every(({ x }) => x > dot.x)).toBe(true);
        }
        if (left > 0) return;
        const side = (sign: number) => Math.sign(sign);
        const drawn = dots.map(({ x }) => side(x - page)).sort();
        const told = articles.map(({ date }) => side(Date.parse(date) - Date.parse(pageDate))).sort();
        expect(drawn).toEqual(told);
      }),
    );
  });
});
