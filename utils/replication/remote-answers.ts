import * as v from 'valibot';
import { REVISION } from './revisions.ts';

// What a server may answer. Nothing of it is trusted until it passed these.

/** Rows that one answer may hold, and leaves that it may name of one document. */
const MOST_ROWS = 1_000;
const LEAVES_TAKEN = 2_000;

const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const revision = v.pipe(v.string(), v.regex(REVISION));
const documentId = v.pipe(v.string(), v.minLength(1), v.maxLength(1_000));

/** A place in the feed of changes. Only the server that gave it knows what it means. */
export const sequenceSchema = v.union([text(20_000), v.number()]);
export type Sequence = v.InferOutput<typeof sequenceSchema>;

/** A mark that both sides keep of how far they came. */
export const checkpointSchema = v.object({ session_id: text(100), recorded_seq: sequenceSchema });
export type Checkpoint = v.InferOutput<typeof checkpointSchema>;

/** `GET /`: servers that are no CouchDB have no `uuid`. */
export const serverSchema = v.object({ uuid: v.optional(text(100)) });

/** `GET /{db}` */
export const databaseSchema = v.object({ db_name: v.optional(text(1_000)), update_seq: sequenceSchema });

/** `GET /{db}/_local/{id}`: whoever else wrote there wrote nothing that counts. */
export const checkpointLogSchema = v.object({
  _rev: text(200),
  history: v.fallback(v.pipe(v.array(checkpointSchema), v.maxLength(1_000)), []),
});

/** `_changes` */
export const changesSchema = v.object({
  results: v.pipe(
    v.array(
      v.object({
        id: documentId,
        seq: sequenceSchema,
        changes: v.pipe(v.array(v.object({ rev: revision })), v.minLength(1), v.maxLength(LEAVES_TAKEN)),
        deleted: v.optional(v.boolean(), false),
      }),
    ),
    v.maxLength(MOST_ROWS),
  ),
  last_seq: sequenceSchema,
  pending: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0))), null),
});
export type ChangesPage = v.InferOutput<typeof changesSchema>;

/** `_bulk_get`: the documents themselves are read later, each by itself, so that a bad one spoils no other. */
export const bulkGetSchema = v.object({
  results: v.pipe(
    v.array(
      v.object({
        id: documentId,
        docs: v.pipe(v.array(v.object({ ok: v.optional(v.unknown()) })), v.maxLength(LEAVES_TAKEN)),
      }),
    ),
    v.maxLength(MOST_ROWS),
  ),
});

/** `GET /{db}/{id}?rev=…` of a revision that is no more. */
export const goneSchema = v.object({ reason: v.picklist(['missing', 'deleted']) });

/** `_revs_diff` */
export const revsDiffSchema = v.record(
  v.string(),
  v.object({ missing: v.pipe(v.array(revision), v.maxLength(LEAVES_TAKEN)) }),
);

/** `_bulk_docs` names those that it did not take. */
export const bulkDocsSchema = v.pipe(
  v.array(v.object({ id: v.optional(documentId), error: v.optional(text(1_000)) })),
  v.maxLength(MOST_ROWS),
);

/** What every document has, whatever else is in it. */
export const documentHeadSchema = v.object({
  _id: documentId,
  _rev: revision,
  _deleted: v.optional(v.boolean(), false),
});
