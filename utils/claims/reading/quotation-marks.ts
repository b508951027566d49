import type { Span } from '../../text/span.ts';

/** Longest run between quotation marks that is taken for one quotation, in code units. */
const LIMIT = 4_000;

/**
 * What stands between quotation marks, in order, without overlap: curly, straight and single ones, and « ». The spans
 * leave the marks out. A quotation that runs over paragraphs, each opened anew, gives one span for each. Apostrophes
 * are no marks. Work grows linearly with the text.
 */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const paragraph of paragraphs(text)) spans.push(...quotedIn(text, paragraph));
  return spans;
}

function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/\n\s*\n|\n/g)) {
    if (match.index > start) spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (text.length > start) spans.push({ start, end: text.length });
  return spans;
}

type Style = 'curly' | 'straight' | 'single' | 'angle';

function quotedIn(text: string, paragraph: Span): Span[] {
  const spans: Span[] = [];
  let open: { style: Style; at: number } | null = null;
  const close = (at: number) => {
    if (open && at > open.at && at - open.at <= LIMIT && /[\p{L}\p{N}]/u.test(text.slice(open.at, at)))
      spans.push({ start: open.at, end: at });
    open = null;
  };
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    const mark = text[at] ?? '';
    const style = open as { style: Style; at: number } | null;
    if (style === null) {
      const opening = openingStyle(text, at, mark, paragraph);
      if (opening) open = { style: opening, at: at + mark.length };
    } else if (style.style === 'curly' && mark === '“') {
      // Never closed: the text forgot, or a machine turned the mark round.
      open = { style: 'curly', at: at + 1 };
    } else if (closes(text, at, mark, style.style, paragraph)) close(at);
  }
  const left = open as { style: Style; at: number } | null;
  // An open curly mark at a paragraph's end is a quotation that goes on in the next paragraph.
  if (left?.style === 'curly' && /^\s*[“"]/.test(text.slice(paragraph.end, paragraph.end + 8)))
    close(paragraph.end);
  return spans;
}

const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);

function openingStyle(text: string, at: number, mark: string, paragraph: Span): Style | null {
  const before = at > paragraph.start ? text[at - 1] : undefined;
  const after = text[at + 1];
  switch (mark) {
    case '“':
    case '„':
      return 'curly';
    case '«':
      return 'angle';
    case '"':
      return 'straight';
    case '”':
      // A machine sometimes turns an opening mark round: "Russia’s” shadow fleet,”".
      return !isWord(after) && after === ' ' && isWord(before) && nextDouble(text, at + 1, paragraph) === '”'
        ? 'curly'
        : null;
    case '‘':
      return !isWord(before) &&
        after !== undefined &&
        /[\p{L}\p{N}$€£(]/u.test(after) &&
        closesSoon(text, at, '’', paragraph)
        ? 'single'
        : null;
    case "'":
      return !isWord(before) &&
        after !== undefined &&
        /[\p{L}\p{N}$€£(]/u.test(after) &&
        closesSoon(text, at, "'", paragraph)
        ? 'single'
        : null;
    default:
      return null;
  }
}

function nextDouble(text: string, from: number, paragraph: Span): string | null {
  return text.slice(from, Math.min(paragraph.end, from + 120)).match(/[“”]/)?.[0] ?? null;
}

function closesSoon(text: string, at: number, mark: string, paragraph: Span): boolean {
  const limit = Math.min(paragraph.end, at + 600);
  for (let next = at + 2; next < limit; next += 1) {
    if (text[next] === mark && closesSingle(text, next)) return true;
  }
  return false;
}

/** A closing single mark stands after a word or stop and before no letter; "the allies' plan" looks the same. */
function closesSingle(text: string, at: number): boolean {
  if (isWord(text[at + 1])) return false;
  const before = text[at - 1];
  if (before === undefined || /\s/.test(before)) return false;
  // A plural's apostrophe is followed by a noun; the end of a quotation by a stop, a verb or the line's end.
  return !(before === 's' && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)));
}

function closes(text: string, at: number, mark: string, style: Style, paragraph: Span): boolean {
  switch (style) {
    case 'curly':
      return mark === '”' || (mark === '"' && at > paragraph.start);
    case 'straight':
      return mark === '"';
    case 'angle':
      return mark === '»';
    case 'single':
      return (mark === '’' || mark === "'") && closesSingle(text, at);
  }
}
