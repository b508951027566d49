import { reportingFailureOf } from '../storage/storage-error.ts';
import type { Notebook } from './notebook.ts';
import { NOTEBOOK } from './notebook-error.ts';

/** Removes everything that the reader wrote, kept and subscribed to, in one transaction. */
export function clearNotebook({ database }: Notebook): Promise<void> {
  return reportingFailureOf(NOTEBOOK, () =>
    database.transaction('rw', database.tables, async () => {
      for (const table of database.tables) await table.clear();
    }),
  );
}
