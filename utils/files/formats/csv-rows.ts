import Papa from 'papaparse';
import * as v from 'valibot';
import { type SourceFile, UnreadableFile } from '../file-reader.ts';
import { textPieces } from '../file-text.ts';

/** A row of a table with its number, the header being 1. */
export interface CsvRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** The beginning of a table. */
export interface CsvOpening {
  readonly delimiter: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

// In UTF-16 code units; longer ones come of a quotation mark that is never closed.
const LONGEST_ROW = 8_000_000;
// Each piece is parsed from the beginning of its first row: larger pieces repeat less.
const PIECE = 1_000_000;
const MOST_COLUMNS = 1_000;
const DELIMITERS = [',', ';', '\t', '|'];

// What the parser answers, which its types leave open.
const parsedSchema = v.object({
  data: v.array(v.array(v.string())),
  meta: v.object({ cursor: v.number() }),
});

/** The header and first rows of a table by the beginning of its text; null where no columns can be told. */
export function csvOpening(opening: string): CsvOpening | null {
  const { data, meta } = Papa.parse<string[]>(withoutMark(opening), {
    preview: 30,
    skipEmptyLines: 'greedy',
    delimitersToGuess: DELIMITERS,
  });
  const [header, ...rows] = data;
  if (header === undefined || header.length < 2 || header.length > MOST_COLUMNS) return null;
  return { delimiter: meta.delimiter, header, rows };
}

/**
 * The rows of a table, quotation marks taken off, however large the file is. Empty rows are left out.
 * @param delimiter what parts the cells
 * @throws UnreadableFile where a row is too long to be one, or the file is no text
 */
export async function* csvRows(file: SourceFile, delimiter: string): AsyncGenerator<CsvRow> {
  let number = 0;
  let waiting = '';
  let next = PIECE;
  let newline: LineEnd | null = null;
  const rowsOf = function* (rows: readonly string[][]): Generator<CsvRow> {
    for (const cells of rows) {
      number += 1;
      if (cells.some((cell) => cell.trim() !== '')) yield { number, cells: cells.map(withoutReturn) };
    }
  };
  for await (const piece of textPieces(file)) {
    waiting += piece;
    if (waiting.length < next) continue;
    newline ??= lineEndOf(waiting);
    const { data, meta } = parse(waiting, { delimiter, newline }, true);
    yield* rowsOf(data);
    waiting = waiting.slice(meta.cursor);
    if (waiting.length > LONGEST_ROW)
      throw new UnreadableFile(
        `row ${number + 1} is longer than 8 million characters: perhaps a quotation mark in it is never closed`,
      );
    // A row that goes on is parsed again only when it has doubled.
    next = Math.max(PIECE, 2 * waiting.length);
  }
  yield* rowsOf(parse(waiting, { delimiter, newline: newline ?? lineEndOf(waiting) }, false).data);
}

type LineEnd = '\n' | '\r';

interface RowFormat {
  readonly delimiter: string;
  readonly newline: LineEnd;
}

function parse(text: string, format: RowFormat, isUnfinished: boolean): v.InferOutput<typeof parsedSchema> {
  const answer: unknown = new Papa.Parser(format).parse(text, 0, isUnfinished);
  return v.parse(parsedSchema, answer);
}

/** Old programs on one system end lines with a carriage return alone. All others have a line feed. */
function lineEndOf(text: string): LineEnd {
  return text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
}

function withoutReturn(cell: string): string {
  return cell.endsWith('\r') ? cell.slice(0, -1) : cell;
}

/** Spreadsheet programs write a byte order mark. */
function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '');
}
