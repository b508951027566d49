import type { Article } from '../article.ts';
import { isRelativeDate, type NumericOrder, numericOrder, readStatedDate } from '../stated-date.ts';
import { finishArticle } from './draft.ts';
import { readInlineBody } from './inline-body.ts';
import { looksLikeHeading, type SourceLine } from './source-lines.ts';

const TAG = /^(?:[-–•*·]\s+|#)(\S.{0,50})$/u;

interface Entry {
  readonly outlet: SourceLine;
  readonly date: SourceLine;
  readonly tags: readonly SourceLine[];
  readonly rest: readonly SourceLine[];
}

/**
 * Reads an aggregator's page: blocks of outlet, date, tags, title and body. Null where the lines hold no two such
 * blocks (or one under a heading that names a hashtag).
 */
export function readHashtagAggregator(source: string, lines: readonly SourceLine[]): Article[] | null {
  const entries = findEntries(lines);
  const headed = lines
    .slice(0, 3)
    .some((line) => line.text.length <= 120 && /(?:^|\s)#[\p{L}\p{N}]/u.test(line.text));
  if (entries.length < (headed ? 1 : 2)) return null;
  const order = numericOrder(entries.map((entry) => entry.date.text));
  return entries.map((entry) => readEntry(source, entry, order));
}

function findEntries(lines: readonly SourceLine[]): Entry[] {
  const starts = lines.flatMap((line, index) => (opensEntry(lines, index) ? [{ line, index }] : []));
  return starts.flatMap(({ line: outlet, index }, position) => {
    const own = lines.slice(index + 1, starts[position + 1]?.index ?? lines.length);
    const [date, ...after] = own;
    if (!date) return [];
    const firstOther = after.findIndex((line) => !TAG.test(line.text));
    return [{ outlet, date, tags: after.slice(0, firstOther), rest: after.slice(firstOther) }];
  });
}

/** A short name, a date, one tag or more, and then something else: the head of an entry. */
function opensEntry(lines: readonly SourceLine[], index: number): boolean {
  const outlet = lines[index];
  const date = lines[index + 1];
  const tag = lines[index + 2];
  if (!outlet || !date || !tag || outlet.text.length > 60 || !TAG.test(tag.text) || TAG.test(outlet.text))
    return false;
  if (!isRelativeDate(date.text) && readStatedDate(date.text) === null) return false;
  return lines.slice(index + 3, index + 20).some((line) => !TAG.test(line.text));
}

function readEntry(source: string, { outlet, date, tags, rest }: Entry, order: NumericOrder): Article {
  const [first, ...others] = rest;
  const titled = first !== undefined && others.length > 0 && looksLikeHeading(first.text);
  const title = titled ? first.text : null;
  const bodies = (titled ? others : rest).map((line) => readInlineBody(source, line, title));
  const names = tags.map((line) => TAG.exec(line.text)?.[1] ?? '').filter((name) => name !== outlet.text);
  const promoted = bodies.map((body) => body.promoted).find((name) => name !== null) ?? null;
  return finishArticle(source, {
    title,
    outlet: outlet.text,
    via: promoted !== null && promoted !== outlet.text ? promoted : null,
    date: readStatedDate(date.text, order),
    author: bodies.map((body) => body.author).find((author) => author !== null) ?? null,
    tags: names,
    blocks: [
      { kind: 'byline', start: outlet.start, end: outlet.end },
      { kind: 'byline', start: date.start, end: date.end },
      ...tags.map(({ start, end }) => ({ kind: 'tags' as const, start, end })),
      ...(titled ? [{ kind: 'title' as const, start: first.start, end: first.end }] : []),
      ...bodies.flatMap((body) => body.blocks),
    ],
  });
}
