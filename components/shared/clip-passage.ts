import type { Span } from '../../utils/text/span.ts';

export interface Passage {
  readonly text: string;
  readonly marks: readonly Span[];
}

const ELLIPSIS = '…';

/**
 * Shortens a passage to about `limit` UTF-16 code units around its marks, at word ends, with an ellipsis where
 * something was left out. Marks keep pointing at the same words; those that were cut off are dropped.
 */
export function clipPassage(passage: Passage, limit: number): Passage {
  const { text, marks } = passage;
  if (text.length <= limit) return passage;
  const first = Math.min(text.length, ...marks.map((mark) => mark.start));
  const last = Math.max(0, ...marks.map((mark) => mark.end));
  const centre = marks.length === 0 ? 0 : (first + Math.min(last, first + limit)) / 2;
  const start = wordStart(text, Math.round(Math.min(Math.max(0, centre - limit / 2), text.length - limit)));
  const end = wordEnd(text, Math.min(text.length, start + limit));
  const lead = start > 0 ? ELLIPSIS : '';
  const kept = text.slice(start, end).trimEnd();
  const shift = lead.length - start;
  return {
    text: lead + kept + (end < text.length ? ELLIPSIS : ''),
    marks: marks
      .map((mark) => ({ start: Math.max(start, mark.start), end: Math.min(start + kept.length, mark.end) }))
      .filter((mark) => mark.end > mark.start)
      .map((mark) => ({ start: mark.start + shift, end: mark.end + shift })),
  };
}

/** The next beginning of a word at or after `offset`; `offset` itself in a text without spaces nearby. */
function wordStart(text: string, offset: number): number {
  if (offset === 0) return 0;
  const space = text.slice(offset - 1, offset + 40).search(/\s/u);
  return wholeCharacter(text, space === -1 ? offset : offset + space);
}

/** The last end of a word at or before `offset`. */
function wordEnd(text: string, offset: number): number {
  if (offset === text.length) return offset;
  const from = Math.max(0, offset - 40);
  const space = text.slice(from, offset + 1).search(/\s\S*$/u);
  return wholeCharacter(text, space === -1 ? offset : from + space);
}

/** Keeps a cut from falling between the two halves of a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
