import { type SourceFile, UnreadableFile } from '../file-reader.ts';
import { textOpening } from '../file-text.ts';
import { type CsvRow, csvOpening, csvRows } from './csv-rows.ts';

/** A row of a program's own table: its cells by the names of their columns, in small letters. */
export interface NamedRow {
  readonly number: number;
  readonly cell: (column: string) => string;
}

/** Whether a text begins as a table of a program, whose columns are these and perhaps others. */
export function hasColumns(opening: string, columns: readonly string[]): boolean {
  const header = csvOpening(opening)?.header.map(columnName) ?? headerAlone(opening);
  return columns.every((column) => header.includes(column));
}

/** An export without entries is its header. */
function headerAlone(opening: string): string[] {
  const [line = ''] = opening.split('\n', 1);
  return line.split(',').map(columnName);
}

/**
 * The rows of a program's own table after its header. Who looked at it in another program may have changed its commas.
 * @throws UnreadableFile where there are none
 */
export async function* namedRows(file: SourceFile): AsyncGenerator<NamedRow> {
  let header: readonly string[] | null = null;
  let hasRows = false;
  const delimiter = csvOpening(await textOpening(file))?.delimiter ?? ',';
  for await (const row of csvRows(file, delimiter)) {
    if (header === null) header = row.cells.map(columnName);
    else {
      hasRows = true;
      yield namedRow(row, header);
    }
  }
  if (!hasRows) throw new UnreadableFile('the list has no entries');
}

function namedRow({ number, cells }: CsvRow, header: readonly string[]): NamedRow {
  return { number, cell: (column) => cells[header.indexOf(column)]?.trim() ?? '' };
}

function columnName(cell: string): string {
  return cell
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase();
}
