import { type CsvColumns, type FileItem, type TextFormat, UnreadableFile } from '../file-reader.ts';
import { textOpening } from '../file-text.ts';
import { guessCsvColumns, isHeader } from './csv-columns.ts';
import { type CsvRow, csvOpening, csvRows } from './csv-rows.ts';
import { paragraphsOf } from './plain-values.ts';
import { entryItem } from './stated-entry.ts';
import { statedMoment } from './stated-moment.ts';

// What is shown of a table to the one who chooses its columns.
const SHOWN_ROWS = 5;
const SHOWN_LENGTH = 200;
const SHOWN_COLUMNS = 100;

/** Tables whose rows are articles; a person says which column holds what where their names do not. */
export const CSV_ARTICLES: TextFormat = {
  name: 'CSV table',
  matches: (opening, name) => {
    const table = csvOpening(opening);
    if (table === null) return false;
    if (/\.(?:csv|tsv|tab)$/i.test(name)) return true;
    const { title, text } = guessCsvColumns(table.header, table.rows);
    // Prose has commas too: only a table's rows all have as many.
    const even = table.rows.slice(0, -1).every((row) => row.length === table.header.length);
    return even && title !== null && text !== null && table.rows.length > 0;
  },
  async *read(file, { csvColumns }) {
    const table = csvOpening(await textOpening(file));
    if (table === null) throw new UnreadableFile('it is a table of a single column');
    const guess = guessCsvColumns(table.header, table.rows);
    const columns = csvColumns ?? guess;
    if (columns.title === null && columns.text === null) {
      const shown = (row: readonly string[]) =>
        row.slice(0, SHOWN_COLUMNS).map((cell) => cell.slice(0, SHOWN_LENGTH).toWellFormed());
      const rows = table.rows.slice(0, SHOWN_ROWS).map(shown);
      yield { kind: 'columns-unknown', header: shown(table.header), rows, guess };
      return;
    }
    let isFirst = true;
    let hasRows = false;
    for await (const row of csvRows(file, table.delimiter)) {
      const isEntry = !isFirst || !isHeader(row.cells, columns);
      if (isEntry) yield () => itemOf(row, columns);
      hasRows ||= isEntry;
      isFirst = false;
    }
    if (!hasRows) throw new UnreadableFile('the table has no rows below its header');
  },
};

function itemOf({ number, cells }: CsvRow, columns: CsvColumns): FileItem {
  const cell = (column: number | null) => (column === null ? null : (cells[column]?.trim() ?? null));
  return entryItem(`row ${number}`, {
    title: cell(columns.title),
    blocks: paragraphsOf(cell(columns.text) ?? '').map((text) => ({ kind: 'body', text })),
    outlet: cell(columns.outlet),
    date: statedMoment(cell(columns.date)),
    author: cell(columns.author),
    url: cell(columns.url),
    tags: (cell(columns.tags) ?? '').split(/[,;|]/),
  });
}
