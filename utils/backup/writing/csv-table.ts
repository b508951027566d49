import Papa from 'papaparse';

/** A byte order mark, by which spreadsheet programs know UTF-8. */
const MARK = '\uFEFF';

/** What a cell can hold; null leaves it empty. */
export type CsvRow<Column extends string> = Readonly<Record<Column, string | number | null>>;

/** The first line of a table, with the mark that tells UTF-8. */
export function csvHeader(columns: readonly string[]): string {
  return `${MARK}${lines([[...columns]])}`;
}

/**
 * Rows of a table as CSV by RFC 4180, each with its line end. What a spreadsheet program would take for a formula is made
 * a text: whoever opens the file runs nothing that a page put into it.
 */
export function csvRows<Column extends string>(
  columns: readonly Column[],
  rows: readonly CsvRow<Column>[],
): string {
  return lines(rows.map((row) => columns.map((column) => row[column] ?? '')));
}

function lines(rows: readonly (readonly (string | number)[])[]): string {
  if (rows.length === 0) return '';
  const text = Papa.unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: true, newline: '\r\n' },
  );
  return `${text}\r\n`;
}
