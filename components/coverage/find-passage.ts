import type { Span } from '../../utils/text/span.ts';
import type { Passage } from '../shared/clip-passage.ts';

export interface FoundPassage {
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** What to mark in it, in UTF-16 code units of the paragraph: the whole passage. */
  readonly marks: readonly Span[];
}

/**
 * Finds the paragraph that a passage stands in, white space aside, since a passage may have been quoted with other
 * line breaks. Null where the passage runs over several paragraphs or is not there.
 */
export function findPassage(paragraphs: readonly string[], passage: Passage): FoundPassage | null {
  const words = passage.text.replaceAll('…', ' ').trim().split(/\s+/u);
  if (words[0] === '' || words.length === 0) return null;
  const pattern = new RegExp(words.map((word) => escapePattern(word)).join('\\s+'), 'u');
  for (const [paragraph, text] of paragraphs.entries()) {
    const match = pattern.exec(text);
    if (match !== null)
      return { paragraph, marks: [{ start: match.index, end: match.index + match[0].length }] };
  }
  return null;
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}
