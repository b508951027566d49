import * as v from 'valibot';
import {
  filedActorEdits,
  filedJudgements,
  filedKeptArticles,
  filedSubscriptions,
  filedWordings,
  refusedFile,
} from './filed-entries.ts';
import { filedSharing, readSharing } from './filed-sharing.ts';
import type { NotebookContent } from './notebook-content.ts';
import { NotebookError } from './notebook-error.ts';

const FORMAT = 'sidelight-notebook';
const VERSION = 3;
/** Longest file that is written and read, in UTF-16 code units: more does not fit into one message of a browser. */
const FILE_LIMIT = 60_000_000;

const headSchema = v.object({ format: v.literal(FORMAT), version: v.number() });
const list = v.array(v.unknown());
/** What each format lists. */
const listSchemas: ReadonlyMap<number, v.GenericSchema<unknown, FiledLists>> = new Map([
  [1, v.object({ actorEdits: list })],
  [2, v.object({ actorEdits: list, judgements: list, wordings: list })],
  [
    3,
    v.object({
      actorEdits: list,
      judgements: list,
      wordings: list,
      keptArticles: list,
      subscriptions: list,
      sharing: v.optional(v.unknown()),
    }),
  ],
]);

interface FiledLists {
  readonly actorEdits: readonly unknown[];
  readonly judgements?: readonly unknown[];
  readonly wordings?: readonly unknown[];
  readonly keptArticles?: readonly unknown[];
  readonly subscriptions?: readonly unknown[];
  readonly sharing?: unknown;
}

/**
 * The notebook as a file: JSON that a person can read.
 *
 *     { "format": "sidelight-notebook",
 *       "version": 3,
 *       "actorEdits": [
 *         { "edit": { "kind": "merge", "actor": "a-tarn", "into": "anna-tarn" },
 *           "madeAt": "2026-01-31T12:00:00.000Z",
 *           "actors": [ {"id": "a-tarn", "name": "A. Tarn", "type": "person", "standsFor": null, "description": null},
 *                       … ] },
 *         … ],
 *       "judgements": [
 *         { "judgement": "not-same", "relation": "figure-differs", "rule": "figure", "what": "dockers on strike",
 *           "page": {"quote": "…", "title": "…", "outlet": "…", "url": null, "date": "2026-01-31"},
 *           "coverage": {"quote": "…", "title": "…", "outlet": "…", "url": null, "date": null, "article": "0f…"},
 *           "madeAt": "2026-01-31T12:00:00.000Z" },
 *         … ],
 *       "wordings": [
 *         { "about": "the name of the strait", "choices": [["Northern Strait"], ["Straits of Tarn"]],
 *           "madeAt": "2026-01-31T12:00:00.000Z" },
 *         … ],
 *       "keptArticles": [
 *         { "article": {"kind": "article", "title": "…", "text": "…", "blocks": [ … ], … }, "by": "kept",
 *           "madeAt": "2026-01-31T12:00:00.000Z" },
 *         … ],
 *       "subscriptions": [
 *         { "kind": "feed", "url": "https://quay.example/feed", "title": "The Quay",
 *           "origins": ["https://quay.example"], "fullText": false, "madeAt": "2026-01-31T12:00:00.000Z" },
 *         … ] }
 *
 * `edit` is one of the kinds of ActorEdit, `madeAt` says which of two on one matter holds, and `actors` tells who the
 * actors are that the edit speaks of, in its order, then the one that it brings about ("new-actor", "split"). Ids are
 * left out where they follow from the content. `sharing`, where anything was ever shared, tells which entries are and what
 * revisions they have on the servers of shared corpora. Format 1 had the corrections alone, format 2 no kept articles and no subscriptions.
 * Throws a NotebookError where it would be too long to be read again.
 */
export function notebookFile(content: NotebookContent): string {
  const actorEdits = content.actorEdits.map(({ id: _, ...filed }) => filed);
  const judgements = content.judgements.map(({ pair: _, ...filed }) => filed);
  const wordings = content.wordings.map(({ id: _, ...filed }) => filed);
  const keptArticles = content.keptArticles.map(({ id: _, place: __, ...filed }) => filed);
  const subscriptions = content.subscriptions.map(({ id: _, ...filed }) => filed);
  const sharing = content.sharing && { sharing: filedSharing(content.sharing) };
  const lists = { actorEdits, judgements, wordings, keptArticles, subscriptions, ...sharing };
  const text = `${JSON.stringify({ format: FORMAT, version: VERSION, ...lists }, null, 2)}\n`;
  if (text.length <= FILE_LIMIT) return text;
  throw new NotebookError({
    message: 'The notebook is too large for one file, with all the articles that you kept.',
    remedy: 'Make a backup instead: it holds all of them.',
  });
}

/**
 * Reads a file that {@link notebookFile} wrote, here or elsewhere. All of it is checked before any of it is given back;
 * throws a NotebookError that says which entry is wrong and why.
 * @param now milliseconds since 1970; what was made later cannot have been made
 */
export async function readNotebookFile(text: string, now: number): Promise<NotebookContent> {
  if (text.length > FILE_LIMIT) throw refusedFile('it is larger than any notebook that Sidelight exports');
  const content = parse(text);
  const head = v.safeParse(headSchema, content);
  if (!head.success) throw refusedFile('it is no notebook of Sidelight');
  const { version } = head.output;
  if (version > VERSION) {
    throw new NotebookError({
      message: `The file was written by a newer version of Sidelight (format ${version}, this one knows ${VERSION}).`,
      remedy: 'Update Sidelight and try again; nothing was added.',
    });
  }
  const lists = listsOf(content, version);
  const { actorEdits, judgements = [], wordings = [], keptArticles = [], subscriptions = [] } = lists;
  const sharing = lists.sharing === undefined ? null : readSharing(lists.sharing);
  if (lists.sharing !== undefined && sharing === null)
    throw refusedFile('what it says of sharing is malformed');
  return {
    actorEdits: await filedActorEdits(actorEdits, now),
    judgements: await filedJudgements(judgements, now),
    wordings: await filedWordings(wordings, now),
    keptArticles: await filedKeptArticles(keptArticles, now),
    subscriptions: await filedSubscriptions(subscriptions, now),
    ...(sharing && { sharing }),
  };
}

function listsOf(content: unknown, version: number): FiledLists {
  const schema = listSchemas.get(version);
  if (schema === undefined) throw refusedFile('its format is not known');
  const lists = v.safeParse(schema, content);
  if (lists.success) return lists.output;
  throw refusedFile(`it has not the lists that format ${version} has`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusedFile('it is no JSON');
  }
}
