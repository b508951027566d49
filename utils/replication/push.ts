import type { Notebook } from '../notebook/notebook.ts';
import type { ShareMark } from '../notebook/share-mark.ts';
import { keepRevisions, shareAuthor, shareMarks } from '../notebook/share-marks.ts';
import type { NotebookEntry } from '../notebook/shared-entry.ts';
import type { RemoteDatabase } from './remote-database.ts';
import { RemoteFailure } from './remote-failure.ts';
import { entryDocument } from './sent-entry.ts';

export interface PushParts {
  readonly notebook: Notebook;
  readonly remote: RemoteDatabase;
}

/** Documents that one request stores. */
const SENT_AT_ONCE = 100;

/**
 * Sends what the reader marked as shared and takes back what is shared no longer. Revisions are written into the notebook
 * before they are sent, so that a kill in between sends the same ones again. Fails with a RemoteFailure or a
 * NotebookError.
 */
export async function push({ notebook, remote }: PushParts): Promise<void> {
  const marks = await shareMarks(notebook);
  // What was never sent and is not to be is nobody's business.
  const told = marks.filter(({ shared, generation }) => shared || generation > 0);
  if (told.length === 0) return;
  const author = await shareAuthor(notebook);
  const entries = await Promise.all(
    told.map(async (mark) => entryDocument(mark, await sharedEntry(notebook, mark), author)),
  );
  const sent = entries.filter(({ mark, document }) => mark.generation > 1 || document._deleted !== true);
  await keepRevisions(
    notebook,
    sent.filter(({ isNew }) => isNew).map(({ mark }) => mark),
  );
  for (let from = 0; from < sent.length; from += SENT_AT_ONCE) {
    const documents = sent.slice(from, from + SENT_AT_ONCE).map(({ document }) => document);
    const lacked = await remote.lacks(documents);
    const missing = documents.filter(({ _id }) => lacked.has(_id));
    if (missing.length === 0) continue;
    const refused = await remote.store(missing);
    if (refused.length > 0) throw refusal(refused.length);
  }
}

/** The entry that a mark speaks of; null where the mark was taken back or the entry is gone. */
async function sharedEntry(notebook: Notebook, mark: ShareMark): Promise<NotebookEntry | null> {
  const { kind, key, shared } = mark;
  if (!shared) return null;
  switch (kind) {
    case 'correction': {
      const entry = await notebook.actorEdits.find(key);
      return entry && { kind, entry };
    }
    case 'judgement': {
      const entry = await notebook.judgements.find(key);
      return entry && { kind, entry };
    }
    case 'words': {
      const entry = await notebook.wordings.find(key);
      return entry && { kind, entry };
    }
  }
}

function refusal(count: number): RemoteFailure {
  return new RemoteFailure('log-in', {
    message: `The server refused ${count} of the entries that you share.`,
    remedy: 'Ask whoever runs it whether your log-in may write. The entries stay in your notebook.',
  });
}
