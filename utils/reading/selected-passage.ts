import type { Span } from '../text/span.ts';

/** A longer selection is cut: more words find no more. UTF-16 code units. */
export const SELECTION_LIMIT = 2_000;
/** Shorter ones, white space aside, are slips of the hand. */
export const SHORTEST_SELECTION = 3;

/**
 * Finds what a reader selected in the text of an article, white space aside, which a selection has other than the text.
 * Null where it is not there: selected elsewhere on the page, or nothing.
 *
 * @returns offsets in UTF-16 code units of `text`
 */
export function selectedSpan(text: string, selected: string): Span | null {
  const wanted = withoutSpace(selected.slice(0, SELECTION_LIMIT)).letters;
  if (wanted.length < SHORTEST_SELECTION) return null;
  const { letters, places } = withoutSpace(text);
  const at = letters.indexOf(wanted);
  const start = places[at];
  const last = places[at + wanted.length - 1];
  return at < 0 || start === undefined || last === undefined ? null : { start, end: last + 1 };
}

/** A text without its white space, and where each of its code units stood. */
function withoutSpace(text: string): { readonly letters: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let letters = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (/[\s\u200b\u00ad]/u.test(unit)) continue;
    letters += unit;
    places.push(at);
  }
  return { letters, places };
}
