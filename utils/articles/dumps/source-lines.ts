import type { Span } from '../../text/span.ts';

/** A line of a dump without the white space around it; offsets are UTF-16 code units of the whole source. */
export interface SourceLine extends Span {
  readonly text: string;
  /** Whether an empty line, or the beginning of the source, stands before it. */
  readonly startsParagraph: boolean;
  /** White space before the first character. */
  readonly indent: number;
}

/** The lines of a source that hold something, in order; null where there are more than `most`. */
export function sourceLines(source: string, most: number): SourceLine[] | null {
  const lines: SourceLine[] = [];
  let startsParagraph = true;
  for (let from = 0; from <= source.length; ) {
    const newline = source.indexOf('\n', from);
    const to = newline < 0 ? source.length : newline;
    const raw = source.slice(from, to);
    const text = raw.trim();
    if (text === '') startsParagraph = true;
    else {
      if (lines.length === most) return null;
      const indent = raw.length - raw.trimStart().length;
      const start = from + indent;
      lines.push({ text, start, end: start + text.length, startsParagraph, indent });
      startsParagraph = false;
    }
    from = to + 1;
  }
  return lines;
}

/** Groups lines that no empty line parts. */
export function paragraphs(lines: readonly SourceLine[]): SourceLine[][] {
  const groups: SourceLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && !line.startsParagraph) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** Whether a line ends like a sentence, closing quotation marks and brackets aside. */
export function endsLikeSentence(text: string): boolean {
  return /[.!?…。！？:;,][”"’')\]»]*$/u.test(text);
}

/** Whether a line could be a heading: not long, and without a full stop at its end. */
export function looksLikeHeading(text: string): boolean {
  return (
    text.length <= 220 &&
    /[\p{L}\p{N}]/u.test(text) &&
    !/[.…。:;,][”"’')\]»]*$/u.test(text.replace(/\b(?:\p{L}\.){2,}$/u, ''))
  );
}
