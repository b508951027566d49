/** A size or box in CSS pixels of the viewport. */
interface Size {
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface CardPosition {
  readonly left: number;
  readonly top: number;
  /** The card scrolls inside where it is higher than this. */
  readonly maxHeight: number;
}

/** Between the card and the words it is about. */
const GAP = 8;
/** Between the card and the edge of the window. */
const EDGE = 8;

/**
 * Where a card goes: under its words if it fits there, else over them, else where more room is; always inside the
 * window and never over the words themselves.
 */
export function placeCard(anchor: Box, card: Size, viewport: Size): CardPosition {
  const roomBelow = viewport.height - anchor.bottom - GAP - EDGE;
  const roomAbove = anchor.top - GAP - EDGE;
  const below = card.height <= roomBelow || roomBelow >= roomAbove;
  const maxHeight = Math.max(0, below ? roomBelow : roomAbove);
  const height = Math.min(card.height, maxHeight);
  const top = below ? anchor.bottom + GAP : anchor.top - GAP - height;
  const furthestLeft = Math.max(EDGE, viewport.width - card.width - EDGE);
  return { left: clamp(anchor.left, EDGE, furthestLeft), top: Math.max(EDGE, top), maxHeight };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
