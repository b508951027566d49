import type { Span } from './span.ts';

// A full stop after one of these does not end a sentence.
const ABBREVIATION =
  /(?:^|[\s("“‘'])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Maj|Capt|Cmdr|Adm|Sgt|St|Jr|Sr|vs|No|Nos|Co|Corp|Inc|Ltd|approx|est|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|a\.m|p\.m|e\.g|i\.e|etc)\.$/u;
const ACRONYM = /(?:\p{Lu}\.){2,}$/u;
const BOUNDARY = /(?:[.!?…]+["”’')\]]*)(?=\s|$)|\n\s*\n/gu;

/**
 * Splits a text at sentence ends and blank lines. Offsets are UTF-16 code units; surrounding white space belongs to
 * no sentence. Abbreviations, initials, decimals and "U.S." before a lower-case word do not end a sentence.
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const close = (to: number) => {
    const passage = text.slice(from, to);
    const start = from + (passage.length - passage.trimStart().length);
    const end = to - (passage.length - passage.trimEnd().length);
    if (end > start) spans.push({ start, end });
    from = to;
  };
  for (const match of text.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length;
    if (match[0].trim() !== '' && !endsSentence(text, match.index, end, from)) continue;
    close(end);
  }
  close(text.length);
  return spans;
}

function endsSentence(text: string, mark: number, end: number, from: number): boolean {
  const next = text.slice(end).match(/^\s+["“‘'([]*(\S)/u)?.[1];
  if (next === undefined) return true;
  if (/\p{Ll}/u.test(next)) return false;
  if (text[mark] !== '.') return true;
  const before = text.slice(Math.max(from, mark - 16), mark + 1);
  // "1. 3 %": a decimal that a machine has split.
  if (/\d\.$/.test(before) && /\d/.test(next) && /^\s\d/.test(text.slice(end, end + 2))) return false;
  if (ACRONYM.test(before))
    return (
      !/\p{Lu}/u.test(next) || /^\s+(?:The|It|In|But|He|She|They|A|An|This|That)\b/.test(text.slice(end))
    );
  return !ABBREVIATION.test(before);
}
