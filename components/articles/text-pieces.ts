import type { PaintedMention } from '../../utils/messages/actor-answers.ts';
import type { Span } from '../../utils/text/span.ts';

/** A run of text that is all of one mention, or of none. */
export interface TextPiece extends Span {
  readonly mention: PaintedMention | null;
}

/**
 * Parts a run of text at the mentions in it, without gap or overlap. Mentions are in order and may reach over the ends,
 * where they are cut.
 */
export function textPieces({ start, end }: Span, mentions: readonly PaintedMention[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let written = start;
  for (const mention of mentions) {
    const from = Math.max(written, mention.start);
    const to = Math.min(end, mention.end);
    if (to <= from) continue;
    if (from > written) pieces.push({ start: written, end: from, mention: null });
    pieces.push({ start: from, end: to, mention });
    written = to;
  }
  if (written < end) pieces.push({ start: written, end, mention: null });
  return pieces;
}

/** What two runs have in common; null where nothing. */
export function commonSpan(a: Span, b: Span): Span | null {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start < end ? { start, end } : null;
}
