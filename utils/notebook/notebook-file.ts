import * as v from 'valibot';
import type { StoredActorEdit } from '../actors/edits/actor-edit.ts';
import { editId } from '../actors/edits/stored-edit.ts';
import { filedEditSchema } from '../actors/edits/stored-edit-schema.ts';
import { EDIT_LIMIT } from './notebook.ts';
import { NotebookError } from './notebook-error.ts';

const FORMAT = 'sidelight-notebook';
const VERSION = 1;
/** Longest file that is read, in UTF-16 code units. */
const FILE_LIMIT = 30_000_000;
/** How far ahead of ours the clock of another computer may be, in milliseconds. */
const CLOCK_PATIENCE = 24 * 60 * 60 * 1_000;

const headSchema = v.object({ format: v.literal(FORMAT), version: v.number() });
const listSchema = v.object({ actorEdits: v.array(v.unknown()) });

/**
 * The notebook as a file: JSON that a person can read.
 *
 *     { "format": "sidelight-notebook",
 *       "version": 1,
 *       "actorEdits": [
 *         { "edit": { "kind": "merge", "actor": "a-tarn", "into": "anna-tarn" },
 *           "madeAt": "2026-01-31T12:00:00.000Z",
 *           "actors": [ {"id": "a-tarn", "name": "A. Tarn", "type": "person", "standsFor": null, "description": null},
 *                       … ] },
 *         … ] }
 *
 * `edit` is one of the kinds of ActorEdit, `madeAt` says which of two on one matter holds, and `actors` tells who the
 * actors are that the edit speaks of, in its order, then the one that it brings about ("new-actor", "split").
 */
export function notebookFile(edits: readonly StoredActorEdit[]): string {
  const actorEdits = edits.map(({ edit, madeAt, actors }) => ({ edit, madeAt, actors }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, actorEdits }, null, 2)}\n`;
}

/**
 * Reads a file that {@link notebookFile} wrote, here or elsewhere. All of it is checked before any of it is given back;
 * throws a NotebookError that says which entry is wrong and why.
 * @param now milliseconds since 1970; what was made later cannot have been made
 */
export async function readNotebookFile(text: string, now: number): Promise<StoredActorEdit[]> {
  if (text.length > FILE_LIMIT) throw refused('it is too large for corrections made by hand');
  const content = parse(text);
  const head = v.safeParse(headSchema, content);
  if (!head.success) throw refused('it is no notebook of Sidelight');
  const { version } = head.output;
  if (version > VERSION) {
    throw new NotebookError({
      message: `The file was written by a newer version of Sidelight (format ${version}, this one knows ${VERSION}).`,
      remedy: 'Update Sidelight and try again; nothing was added.',
    });
  }
  const list = v.safeParse(listSchema, content);
  if (version !== VERSION || !list.success) throw refused('it has no list of corrections as format 1 has it');
  const { actorEdits } = list.output;
  if (actorEdits.length > EDIT_LIMIT) throw refused(`it has more than ${EDIT_LIMIT} corrections`);
  return checkedEdits(actorEdits, now);
}

async function checkedEdits(entries: readonly unknown[], now: number): Promise<StoredActorEdit[]> {
  const edits = new Map<string, StoredActorEdit>();
  for (const [at, entry] of entries.entries()) {
    const parsed = v.safeParse(filedEditSchema, entry);
    if (!parsed.success) throw refused(`correction ${at + 1}: ${fault(parsed.issues[0])}`);
    const { edit, madeAt, actors } = parsed.output;
    if (Date.parse(madeAt) > now + CLOCK_PATIENCE) {
      throw refused(`correction ${at + 1}: its date, ${madeAt}, is still to come`);
    }
    const id = await editId(edit);
    if (edits.has(id)) throw refused(`correction ${at + 1}: it is there twice`);
    edits.set(id, { id, edit, madeAt, actors });
  }
  return [...edits.values()];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refused('it is no JSON');
  }
}

/** "`edit.form` is empty": where the entry is wrong and why. */
function fault(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue);
  const subject = place === null ? 'it' : `“${place}”`;
  if (issue.received === 'undefined') return `${subject} is missing`;
  return `${subject} ${issue.type === 'object' ? 'is no record' : issue.message}`;
}

function refused(why: string): NotebookError {
  return new NotebookError({
    message: `This file was not read: ${why}.`,
    remedy: 'Nothing was added. Choose a file that Sidelight exported.',
  });
}
