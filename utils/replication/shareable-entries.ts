import type { ShareableEntry, ShareableView } from '../messages/shared-corpora-messages.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { shareMarkId } from '../notebook/share-mark.ts';
import { sharingOf } from '../notebook/share-marks.ts';
import type { NotebookEntry } from '../notebook/shared-entry.ts';
import { entryText } from './entry-text.ts';

/** Entries that are listed at most. */
const LISTED = 300;

/** What of the notebook can be shared, and what is. */
export async function shareableEntries(notebook: Notebook): Promise<ShareableView> {
  const [edits, judgements, wordings, sharing, subscriptions] = await Promise.all([
    notebook.actorEdits.all(),
    notebook.judgements.all(),
    notebook.wordings.all(),
    sharingOf(notebook),
    notebook.subscriptions.all(),
  ]);
  const { marks = [], author } = sharing ?? {};
  const shared = new Set(marks.filter((mark) => mark.shared).map(({ id }) => id));
  const all: NotebookEntry[] = [
    ...edits.map((entry): NotebookEntry => ({ kind: 'correction', entry })),
    ...judgements.map((entry): NotebookEntry => ({ kind: 'judgement', entry })),
    ...wordings.map((entry): NotebookEntry => ({ kind: 'words', entry })),
  ];
  const entries = all
    .toSorted((one, other) => (one.entry.madeAt < other.entry.madeAt ? 1 : -1))
    .map((entry): ShareableEntry => {
      const key = keyOf(entry);
      return {
        kind: entry.kind,
        key,
        text: entryText(entry),
        shared: shared.has(shareMarkId(entry.kind, key)),
      };
    })
    .toSorted((one, other) => Number(other.shared) - Number(one.shared));
  return {
    sends: subscriptions.some((one) => one.kind === 'shared' && one.sends),
    name: author?.name ?? '',
    entries: entries.slice(0, LISTED),
    more: Math.max(0, entries.length - LISTED),
  };
}

function keyOf(one: NotebookEntry): string {
  return one.kind === 'judgement' ? one.entry.pair : one.entry.id;
}
