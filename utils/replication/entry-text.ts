import { describeEdit } from '../actors/edits/describe-edit.ts';
import type { Judgement } from '../claims/pair-key.ts';
import type { NotebookEntry } from '../notebook/shared-entry.ts';

/** What an entry of a notebook says, in a line. */
export function entryText(entry: NotebookEntry): string {
  switch (entry.kind) {
    case 'correction':
      return describeEdit(entry.entry);
    case 'judgement':
      return `${JUDGED[entry.entry.judgement]}: ${entry.entry.what}`;
    case 'words': {
      const { about, choices } = entry.entry;
      return `${about}: ${choices.map((words) => words.join(', ')).join(' or ')}`;
    }
  }
}

const JUDGED: Readonly<Record<Judgement, string>> = {
  'not-same': 'Not the same thing',
  important: 'Important',
};
