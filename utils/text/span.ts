/** A passage of a text: `start` inclusive, `end` exclusive, in UTF-16 code units, so `text.slice(start, end)` is it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Number of code units that two spans share; 0 when they do not meet. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
