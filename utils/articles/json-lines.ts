import { detectLanguage } from '../text/language.ts';
import type { Article, Block } from './article.ts';
import { bodySpan } from './block-spans.ts';
import { readStatedDate } from './stated-date.ts';

/** An article as JSON holds it, with the `id` that it has there. */
export interface JsonArticle {
  readonly article: Article;
  readonly inputId: string | null;
}

export interface JsonLinesReading {
  readonly entries: readonly JsonArticle[];
  /** One for each line that could not be read, with its number. */
  readonly problems: readonly string[];
}

/** Whether a text is JSON Lines with articles: its first line is an object that has a text or a title. */
export function isJsonLines(content: string): boolean {
  const start = content.search(/\S/);
  if (content[start] !== '{') return false;
  const end = content.indexOf('\n', start);
  const record = parseRecord(content.slice(start, end < 0 ? content.length : end));
  return record !== null && (typeof record.text === 'string' || typeof record.title === 'string');
}

/**
 * Reads one article a line: `text` and `title`, and where they are there `id`, `date`, `outlet`, `author`, `url`. An
 * article's text is its title, an empty line and its text, unless the text begins with the title already; offsets
 * count in that text.
 */
export function readJsonLines(content: string): JsonLinesReading {
  const entries: JsonArticle[] = [];
  const problems: string[] = [];
  let number = 0;
  for (let from = 0; from < content.length; ) {
    const newline = content.indexOf('\n', from);
    const line = content.slice(from, newline < 0 ? content.length : newline).trim();
    from = newline < 0 ? content.length : newline + 1;
    number += 1;
    if (line === '') continue;
    const reading = readJsonLine(line);
    if (typeof reading === 'string') problems.push(`line ${number} ${reading}`);
    else entries.push(reading);
  }
  return { entries, problems };
}

/** Reads one line as {@link readJsonLines} does; words that say what is wrong with it where it is no article. */
export function readJsonLine(line: string): JsonArticle | string {
  const record = parseRecord(line);
  if (record === null) return 'is not a JSON object';
  return readJsonArticle(record) ?? 'has neither a text nor a title';
}

/** Reads one article as {@link readJsonLines} does; null where it has neither a text nor a title. */
export function readJsonArticle(record: Readonly<Record<string, unknown>>): JsonArticle | null {
  if (stringOf(record.text) === null && stringOf(record.title) === null) return null;
  return { article: readRecord(record), inputId: idOf(record.id) };
}

function parseRecord(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function idOf(value: unknown): string | null {
  return typeof value === 'number' ? String(value) : stringOf(value);
}

function readRecord(record: Readonly<Record<string, unknown>>): Article {
  const title = stringOf(record.title)?.trim() ?? null;
  const given = stringOf(record.text) ?? '';
  const hasTitle = title !== null && given.trimStart().startsWith(title);
  const text = title === null || hasTitle ? given : given === '' ? title : `${title}\n\n${given}`;
  const titleStart = text.length - text.trimStart().length;
  const blocks: Block[] = [];
  if (title !== null) blocks.push({ kind: 'title', start: titleStart, end: titleStart + title.length });
  blocks.push(...paragraphBlocks(text, blocks[0]?.end ?? 0));
  const date = stringOf(record.date);
  return {
    kind: 'article',
    title,
    outlet: stringOf(record.outlet),
    via: stringOf(record.via),
    date: date === null ? null : (readStatedDate(date) ?? null),
    author: stringOf(record.author),
    url: stringOf(record.url),
    tags: Array.isArray(record.tags) ? record.tags.filter((tag) => typeof tag === 'string') : [],
    language: detectLanguage(text, stringOf(record.language)),
    text,
    sourceStart: 0,
    body: bodySpan(blocks),
    blocks,
  };
}

/** One body block for each line that holds something, from an offset on. */
function paragraphBlocks(text: string, from: number): Block[] {
  const blocks: Block[] = [];
  for (let at = from; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const to = newline < 0 ? text.length : newline;
    const line = text.slice(at, to);
    const start = at + line.length - line.trimStart().length;
    const end = to - (line.length - line.trimEnd().length);
    if (end > start) blocks.push({ kind: 'body', start, end });
    at = to + 1;
  }
  return blocks;
}
