import type { ActorMark } from './marks-on-page.ts';

/** How far beside its letters a mention still counts as pointed at, in CSS pixels. */
const SLACK = 2;

interface HighlightHit {
  readonly ranges: readonly AbstractRange[];
}

/** Chromium 140 and Firefox 150 and later; not yet in TypeScript's library. */
interface PointableRegistry {
  highlightsFromPoint?(x: number, y: number): readonly HighlightHit[];
}

/** The mark at a point of the viewport, in CSS pixels; null where there is none. */
export function markAtPoint(
  document: Document,
  marks: readonly ActorMark[],
  x: number,
  y: number,
): ActorMark | null {
  if (marks.length === 0) return null;
  const registry = CSS.highlights as HighlightRegistry & PointableRegistry;
  const mark = markAmong(marks, registry?.highlightsFromPoint?.(x, y) ?? []);
  // Chromium looks beside the point where a CSS pixel is not a device pixel, as on fine screens and zoomed pages.
  return mark && boxAt(mark.range, x, y) ? mark : markAtCaret(document, marks, x, y);
}

function markAmong(marks: readonly ActorMark[], hits: readonly HighlightHit[]): ActorMark | null {
  if (hits.length === 0) return null;
  const ranges = new Set(Array.from(hits, (hit) => Array.from(hit.ranges)).flat());
  return marks.find(({ range }) => ranges.has(range)) ?? null;
}

/** The caret snaps to the nearest text, however far, so the mark's own boxes have the last word. */
function markAtCaret(
  document: Document,
  marks: readonly ActorMark[],
  x: number,
  y: number,
): ActorMark | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  if (caret?.offsetNode.nodeType !== Node.TEXT_NODE) return null;
  const mark = marks.find(({ range }) => range.isPointInRange(caret.offsetNode, caret.offset));
  return mark && boxAt(mark.range, x, y) ? mark : null;
}

/** The box of a range's line that holds a point; null where none does. */
export function boxAt(range: Range, x: number, y: number): DOMRect | null {
  for (const box of range.getClientRects()) {
    const inside =
      x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK;
    if (inside) return box;
  }
  return null;
}
