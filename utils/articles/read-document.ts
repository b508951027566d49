import type { Article } from './article.ts';
import { readCommentThread } from './dumps/comment-thread.ts';
import { finishArticle } from './dumps/draft.ts';
import { readHashtagAggregator } from './dumps/hashtag-aggregator.ts';
import { readMonthlyArchive } from './dumps/monthly-archive.ts';
import { readOutletArchive } from './dumps/outlet-archive.ts';
import { readPlainText } from './dumps/plain-text.ts';
import { type SourceLine, sourceLines } from './dumps/source-lines.ts';
import { readTagPage } from './dumps/tag-page.ts';
import { isHtml, readHtmlDocument } from './html-document.ts';
import { isJsonLines, readJsonLines } from './json-lines.ts';

export type DocumentKind =
  | 'outlet-archive'
  | 'comment-thread'
  | 'monthly-archive'
  | 'hashtag-aggregator'
  | 'tag-page'
  | 'json-lines'
  | 'html'
  | 'text';

export interface DocumentEntry {
  readonly article: Article;
  /** The `id` that the input gives the article, as JSON Lines do. */
  readonly inputId: string | null;
}

export interface DocumentReading {
  readonly kind: DocumentKind;
  readonly entries: readonly DocumentEntry[];
  /** What could not be read, each in words for a person. */
  readonly problems: readonly string[];
}

type DumpReader = (source: string, lines: readonly SourceLine[]) => Article[] | null;

// In order of how sure their marks are.
const DUMP_READERS: readonly (readonly [DocumentKind, DumpReader])[] = [
  ['hashtag-aggregator', readHashtagAggregator],
  ['outlet-archive', readOutletArchive],
  ['monthly-archive', readMonthlyArchive],
  ['tag-page', readTagPage],
  ['comment-thread', readCommentThread],
];

// Texts with more are tables or logs, and their lines alone would fill the memory.
const MOST_LINES = 1_000_000;

/**
 * Reads a document's articles. Its kind is told from its content alone.
 * @param name the file's name, for messages only
 * @param content the decoded text; offsets in dumps and plain text are UTF-16 code units of it
 */
export function readDocument(name: string, content: string): DocumentReading {
  if (isJsonLines(content)) {
    const { entries, problems } = readJsonLines(content);
    return { kind: 'json-lines', entries, problems: problems.map((problem) => `${name}: ${problem}`) };
  }
  if (isHtml(content)) {
    const reading = readHtmlDocument(content);
    return reading.ok
      ? { kind: 'html', entries: [{ article: reading.article, inputId: null }], problems: [] }
      : { kind: 'html', entries: [], problems: [`${name}: ${reading.message}`] };
  }
  const lines = sourceLines(content, MOST_LINES);
  if (lines === null) return { kind: 'text', entries: [asEntry(wholeText(content))], problems: [] };
  if (lines.length === 0) return { kind: 'text', entries: [], problems: [`${name}: the file holds no text`] };
  for (const [kind, read] of DUMP_READERS) {
    const articles = read(content, lines);
    if (articles && articles.length > 0) return { kind, entries: articles.map(asEntry), problems: [] };
  }
  return { kind: 'text', entries: [asEntry(readPlainText(content, lines))], problems: [] };
}

/** A text of too many lines to look at each: one body, nothing told apart. */
function wholeText(content: string): Article {
  const start = content.length - content.trimStart().length;
  return finishArticle(content, { blocks: [{ kind: 'body', start, end: content.trimEnd().length }] });
}

function asEntry(article: Article): DocumentEntry {
  return { article, inputId: null };
}
