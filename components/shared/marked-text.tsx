import type { ComponentChildren } from 'preact';
import type { Span } from '../../utils/text/span.ts';

interface MarkedTextProps {
  readonly text: string;
  /** What to mark, in UTF-16 code units of `text`; in any order. Overlaps and neighbouring words are joined. */
  readonly marks: readonly Span[];
}

/** A text with its telling parts in `mark` elements, which are bold as well as coloured. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  const parts: ComponentChildren[] = [];
  let written = 0;
  for (const mark of joinWords(text, joinSpans(marks, text.length))) {
    parts.push(
      text.slice(written, mark.start),
      <mark key={mark.start}>{text.slice(mark.start, mark.end)}</mark>,
    );
    written = mark.end;
  }
  parts.push(text.slice(written));
  return <>{parts}</>;
}

/** Joins spans in order that have only white space between them, so that a run of words is one mark. */
function joinWords(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last !== undefined && text.slice(last.end, span.start).trim() === '') {
      joined[joined.length - 1] = { start: last.start, end: span.end };
    } else {
      joined.push(span);
    }
  }
  return joined;
}

/** Spans in order without overlap or empty ones, cut to a text of `length` code units. */
export function joinSpans(spans: readonly Span[], length: number): Span[] {
  const joined: Span[] = [];
  const inside = spans
    .map((span) => ({ start: Math.max(0, span.start), end: Math.min(length, span.end) }))
    .filter((span) => span.end > span.start)
    .sort((a, b) => a.start - b.start);
  for (const span of inside) {
    const last = joined.at(-1);
    if (last !== undefined && span.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      joined.push(span);
    }
  }
  return joined;
}
