import type { CoverageList } from '../../utils/coverage/related-article.ts';

export interface TimelineEntry {
  /** ISO 8601, as exact as its source. */
  readonly date: string | null;
  readonly list: CoverageList;
}

export interface TimelineDot {
  /** Place in time, 0 to 1 from the first to the last. */
  readonly x: number;
  /** How many dots it stands above the axis. */
  readonly level: number;
  readonly list: CoverageList;
}

export interface TimelineLayout {
  readonly dots: readonly TimelineDot[];
  /** Where more stood on each other than can be drawn, and how many were left out there. */
  readonly more: readonly { readonly x: number; readonly count: number }[];
  /** Levels in use, at least 1. */
  readonly levels: number;
  /** Place of the page; null where its date is not known. */
  readonly page: number | null;
  /** The earliest and the latest date, the page's own included. */
  readonly first: string;
  readonly last: string;
}

/** Dots nearer than this share of the width would touch where the view is narrowest. */
const GAP = 1 / 28;
const LEVELS = 5;
const DAY = 86_400_000;

/**
 * Places dated articles beside a page in time. Each dot stands exactly at its date, above those that it would touch, so
 * that what is earlier is never drawn as later. Null with fewer than two dated articles, which say it in words as well.
 */
export function timelineLayout(
  entries: readonly TimelineEntry[],
  pageDate: string | null,
): TimelineLayout | null {
  const dated = entries
    .flatMap(({ date, list }) => momentsOf(date).map((placed) => ({ ...placed, list })))
    .sort((a, b) => a.moment - b.moment);
  const page = momentsOf(pageDate)[0] ?? null;
  const inOrder = [...dated, ...(page === null ? [] : [page])].sort((a, b) => a.moment - b.moment);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (dated.length < 2 || first === undefined || last === undefined) return null;

  const span = last.moment - first.moment;
  const placeOf = (moment: number) => (span === 0 ? 0.5 : (moment - first.moment) / span);
  const placed = stack(dated.map(({ moment, list }) => ({ x: placeOf(moment), list })));
  return {
    ...placed,
    levels: Math.max(1, ...placed.dots.map(({ level }) => level + 1)),
    page: page === null ? null : placeOf(page.moment),
    first: first.date,
    last: last.date,
  };
}

/** Puts dots in order of `x` on the lowest level that is free there. */
function stack(
  places: readonly { readonly x: number; readonly list: CoverageList }[],
): Pick<TimelineLayout, 'dots' | 'more'> {
  const ends = Array.from({ length: LEVELS }, () => Number.NEGATIVE_INFINITY);
  const dots: TimelineDot[] = [];
  const more: { x: number; count: number }[] = [];
  for (const { x, list } of places) {
    const level = ends.findIndex((end) => x - end >= GAP);
    const full = more.at(-1);
    if (level >= 0) {
      ends[level] = x;
      dots.push({ x, level, list });
    } else if (full !== undefined && x - full.x < GAP) {
      full.count += 1;
    } else {
      more.push({ x, count: 1 });
    }
  }
  return { dots, more };
}

interface DatedMoment {
  readonly date: string;
  readonly moment: number;
}

/** When a date is, in the middle of its year or month where it names no more; none where it is no date. */
function momentsOf(date: string | null): DatedMoment[] {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date ?? '') ?? [];
  if (date === null || year === undefined) return [];
  if (day !== undefined) return [{ date, moment: Date.UTC(Number(year), Number(month) - 1, Number(day)) }];
  if (month !== undefined) return [{ date, moment: Date.UTC(Number(year), Number(month) - 1) + 14 * DAY }];
  return [{ date, moment: Date.UTC(Number(year)) + 182 * DAY }];
}
