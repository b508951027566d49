import type { ShareAuthor, ShareMark } from '../notebook/share-mark.ts';
import type { NotebookEntry } from '../notebook/shared-entry.ts';
import { contentId } from '../text/content-id.ts';
import { ENTRY_TYPE } from './document-types.ts';
import type { SentDocument } from './remote-database.ts';

/** Revisions that are kept and sent of one document; a server needs as many as it missed. */
const REVISIONS_KEPT = 50;

/** The document of an entry, and its mark with the revision that the document has. */
export interface EntryDocument {
  readonly document: SentDocument;
  readonly mark: ShareMark;
  /** Whether the mark has a revision that it had not. */
  readonly isNew: boolean;
}

/**
 * The document that says what a mark says: the entry, or that it is deleted. Its revision follows from what it says and
 * from the revision before, so that saying it again, also after a kill, makes no second one.
 * @param entry null where the mark was taken back or the entry is gone
 */
export async function entryDocument(
  mark: ShareMark,
  entry: NotebookEntry | null,
  { id: author, name }: ShareAuthor,
): Promise<EntryDocument> {
  const body =
    entry === null
      ? { _deleted: true }
      : { type: ENTRY_TYPE, kind: mark.kind, author, name, entry: filed(entry) };
  const said = JSON.stringify(body);
  const [newest, before = ''] = mark.revisions;
  const isNew = newest !== (await contentId(before + said));
  const revisions = isNew
    ? [await contentId((newest ?? '') + said), ...mark.revisions].slice(0, REVISIONS_KEPT)
    : mark.revisions;
  const start = isNew ? mark.generation + 1 : mark.generation;
  return {
    document: {
      _id: `note:${mark.kind}:${mark.key}:${author}`,
      _rev: `${start}-${revisions[0] ?? ''}`,
      _revisions: { start, ids: revisions },
      ...body,
    },
    mark: { ...mark, revisions, generation: start },
    isNew,
  };
}

/** An entry as the file of a notebook has it: without the id that follows from it. */
function filed({ kind, entry }: NotebookEntry): object {
  switch (kind) {
    case 'correction': {
      const { id: _, ...rest } = entry;
      return rest;
    }
    case 'judgement': {
      const { pair: _, ...rest } = entry;
      return rest;
    }
    case 'words': {
      const { id: _, ...rest } = entry;
      return rest;
    }
  }
}
