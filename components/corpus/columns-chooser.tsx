import { useId, useState } from 'preact/hooks';
import type { CsvColumns } from '../../utils/articles/csv-columns.ts';
import { countText } from '../shared/count-text.ts';
import type { ImportQuestion } from './import-runner.ts';

interface ColumnsChooserProps {
  readonly question: ImportQuestion;
  /** Null leaves the tables out. */
  readonly onAnswer: (columns: CsvColumns | null) => void;
}

type Field = keyof CsvColumns;

const FIELDS: readonly (readonly [Field, string])[] = [
  ['title', 'Title'],
  ['text', 'Text'],
  ['date', 'Date'],
  ['outlet', 'Outlet'],
  ['author', 'Author'],
  ['url', 'Address'],
  ['tags', 'Tags'],
];

/** A table that is wider is no table of articles. */
const MOST_COLUMNS = 60;

/** Asks what the columns of a table hold, beside its first rows. */
export function ColumnsChooser({ question, onAnswer }: ColumnsChooserProps) {
  const { name, header, rows, guess, tables } = question;
  const [chosen, setChosen] = useState(guess);
  const id = useId();
  const shown = header.slice(0, MOST_COLUMNS);
  const usable = chosen.title !== null || chosen.text !== null;
  return (
    <section class="columns-chooser" aria-labelledby={id}>
      <h3 id={id}>
        What do the columns of <bdi>{name}</bdi> hold?
      </h3>
      <p class="section-note">
        {tables > 1
          ? `${countText(tables, 'table')} with these columns wait; the answer is for all of them.`
          : 'Other files go on meanwhile.'}{' '}
        A title or a text is needed.
      </p>
      <div class="table-scroll">
        <table class="import-table">
          <thead>
            <tr>
              {shown.map((title, column) => (
                <th scope="col" key={column}>
                  <label>
                    <bdi>{title || `Column ${column + 1}`}</bdi>
                    <select
                      value={fieldOf(chosen, column) ?? ''}
                      onChange={({ currentTarget: { value } }) =>
                        setChosen((now) => withField(now, column, value))
                      }
                    >
                      <option value="">Leave out</option>
                      {FIELDS.map(([field, label]) => (
                        <option value={field} key={field}>
                          {label}
                        </option>
                      ))}
                    </select>
                  </label>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {shown.map((_, column) => (
                  <td dir="auto" key={column}>
                    {row[column] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="button-row">
        <button
          type="button"
          class="button button-primary"
          aria-disabled={!usable}
          onClick={() => usable && onAnswer(chosen)}
        >
          Use these columns
        </button>
        <button type="button" class="button" onClick={() => onAnswer(null)}>
          {tables > 1 ? 'Leave these tables out' : 'Leave this table out'}
        </button>
      </div>
    </section>
  );
}

function fieldOf(columns: CsvColumns, column: number): Field | null {
  return FIELDS.find(([field]) => columns[field] === column)?.[0] ?? null;
}

/** A column holds one thing, and one column alone holds it. */
function withField(columns: CsvColumns, column: number, value: string): CsvColumns {
  const before = fieldOf(columns, column);
  const freed = before === null ? columns : { ...columns, [before]: null };
  const field = FIELDS.find(([name]) => name === value)?.[0];
  return field === undefined ? freed : { ...freed, [field]: column };
}
