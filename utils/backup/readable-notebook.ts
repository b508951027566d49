import { describeEdit } from '../actors/edits/describe-edit.ts';
import type { NotebookContent } from '../notebook/notebook-content.ts';
import { csvHeader, csvRows } from './writing/csv-table.ts';

/** A file that a person opens. */
export interface ReadableFile {
  readonly name: string;
  readonly text: string;
}

const JUDGEMENT_COLUMNS = [
  'made',
  'judgement',
  'what',
  'relation',
  'page passage',
  'page title',
  'page outlet',
  'page address',
  'coverage passage',
  'coverage title',
  'coverage outlet',
  'coverage address',
] as const;

/** The reader's corrections, judgements, words and subscriptions as tables. */
export function readableNotebook(content: NotebookContent): ReadableFile[] {
  const { actorEdits, judgements, wordings, subscriptions } = content;
  return [
    table(
      'corrections.csv',
      ['made', 'correction'],
      actorEdits.map((edit) => ({ made: edit.madeAt, correction: describeEdit(edit) })),
    ),
    table(
      'judgements.csv',
      JUDGEMENT_COLUMNS,
      judgements.map(({ madeAt, judgement, what, relation, page, coverage }) => ({
        made: madeAt,
        judgement,
        what,
        relation,
        'page passage': page.quote,
        'page title': page.title,
        'page outlet': page.outlet,
        'page address': page.url,
        'coverage passage': coverage.quote,
        'coverage title': coverage.title,
        'coverage outlet': coverage.outlet,
        'coverage address': coverage.url,
      })),
    ),
    table(
      'words.csv',
      ['made', 'about', 'choices'],
      wordings.map(({ madeAt, about, choices }) => ({
        made: madeAt,
        about,
        choices: choices.map((words) => words.join(' / ')).join(' | '),
      })),
    ),
    table(
      'subscriptions.csv',
      ['kind', 'title', 'address'],
      subscriptions.map(({ kind, title, url }) => ({ kind, title, address: url })),
    ),
  ];
}

function table<Column extends string>(
  name: string,
  columns: readonly Column[],
  rows: Parameters<typeof csvRows<Column>>[1],
): ReadableFile {
  return { name, text: `${csvHeader(columns)}${csvRows(columns, rows)}` };
}
