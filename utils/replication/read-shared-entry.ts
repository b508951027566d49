import * as v from 'valibot';
import { filedActorEdits, filedJudgements, filedWordings } from '../notebook/filed-entries.ts';
import { SHARED_KINDS, type SharedKind } from '../notebook/share-mark.ts';
import type { NotebookEntry, SharedEntry } from '../notebook/shared-entry.ts';
import { ENTRY_TYPE } from './document-types.ts';

const entryDocumentSchema = v.object({
  type: v.literal(ENTRY_TYPE),
  kind: v.picklist(SHARED_KINDS),
  author: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  name: v.pipe(v.string(), v.maxLength(200)),
  entry: v.unknown(),
});

/**
 * Reads an entry that somebody shares; null where it is malformed.
 *
 *     { "_id": "note:words:5e…:7c…", "type": "sidelight-entry", "kind": "words",
 *       "author": "7c…", "name": "Mara", "entry": { … as in the file of a notebook … } }
 *
 * @param now milliseconds since 1970
 */
export async function readSharedEntry(document: unknown, now: number): Promise<SharedEntry | null> {
  const parsed = v.safeParse(entryDocumentSchema, document);
  if (!parsed.success) return null;
  const { kind, author, name, entry } = parsed.output;
  try {
    const read = await readEntry(kind, entry, now);
    return read && { ...read, author, name };
  } catch {
    return null;
  }
}

async function readEntry(kind: SharedKind, filed: unknown, now: number): Promise<NotebookEntry | null> {
  switch (kind) {
    case 'correction': {
      const [entry] = await filedActorEdits([filed], now);
      return entry === undefined ? null : { kind, entry };
    }
    case 'judgement': {
      const [entry] = await filedJudgements([filed], now);
      return entry === undefined ? null : { kind, entry };
    }
    case 'words': {
      const [entry] = await filedWordings([filed], now);
      return entry === undefined ? null : { kind, entry };
    }
  }
}
