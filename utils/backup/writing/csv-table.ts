import Papa from 'papaparse';

/** A byte order mark, by which spreadsheet programs know UTF-8. */
const MARK = '\uFEFF';

/**
 * A table as CSV by RFC 4180. What a spreadsheet program would take for a formula is made a text: whoever opens the file
 * runs nothing that a page put into it.
 */
export function csvTable<Row extends Readonly<Record<string, string | number | null>>>(
  columns: readonly (keyof Row & string)[],
  rows: readonly Row[],
): string {
  const data = rows.map((row) => columns.map((column) => row[column] ?? ''));
  return `${MARK}${Papa.unparse({ fields: [...columns], data }, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
