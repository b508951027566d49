import * as v from 'valibot';
import { CouchClient, type CouchClientParts, checked } from './couch-client.ts';
import {
  bulkDocsSchema,
  bulkGetSchema,
  type ChangesPage,
  type Checkpoint,
  changesSchema,
  checkpointLogSchema,
  databaseSchema,
  goneSchema,
  revsDiffSchema,
  type Sequence,
  serverSchema,
} from './remote-answers.ts';
import { failureOfStatus } from './remote-failure.ts';

/** Longest answers in bytes: small ones, lists of changes, and documents. */
const SMALL = 1_000_000;
const CHANGES = 16_000_000;
const DOCUMENTS = 32_000_000;

/** What servers answer that do not know a way of asking. */
const UNKNOWN_WAY = [400, 404, 405, 415, 501];

/** One revision of one document. */
export interface Wanted {
  readonly id: string;
  readonly rev: string;
}

/** A document to be stored with the revisions that it was given here, newest first. */
export interface SentDocument {
  readonly _id: string;
  readonly _rev: string;
  readonly _revisions: { readonly start: number; readonly ids: readonly string[] };
  readonly [field: string]: unknown;
}

/**
 * A database that speaks the CouchDB replication protocol, as far as one who holds a copy needs it.
 * Source: https://docs.couchdb.org/en/stable/replication/protocol.html
 *
 * It is our own client and no ready-made replicator, for four reasons: every request goes through the one guarded way to
 * servers; every answer is bounded and checked before anything believes it; how far we came is written in the
 * transaction that writes the articles; and a document becomes an article with all that was read out of it, where a
 * replicator would keep a second database of its own. Every method fails with a {@link RemoteFailure}.
 */
export class RemoteDatabase {
  readonly #client: CouchClient;
  /** The database's own part of the address. */
  readonly #name: string;

  /** @param url the database's address, as `databaseAddress` gives it */
  constructor(url: string, parts: Omit<CouchClientParts, 'base'>) {
    const cut = url.lastIndexOf('/');
    this.#client = new CouchClient({ ...parts, base: url.slice(0, cut) });
    this.#name = url.slice(cut);
  }

  /** Bytes of all answers so far. */
  get received(): number {
    return this.#client.received;
  }

  /** The server's own name for itself; null where it has none. */
  async server(): Promise<string | null> {
    const { value } = await this.#client.ask('/', { limit: SMALL, expected: [401, 403, 404] });
    const server = checked(serverSchema, value ?? {}, 'its greeting');
    return server.uuid ?? null;
  }

  /** Where the feed of changes ends now. */
  async lastSequence(): Promise<Sequence> {
    const { value } = await this.#client.ask(this.#name, { limit: SMALL });
    return checked(databaseSchema, value, 'what the database says of itself').update_seq;
  }

  /** The marks that the server keeps under an id; null where there are none. */
  async checkpoints(id: string): Promise<{ readonly rev: string; readonly history: Checkpoint[] } | null> {
    const { status, value } = await this.#client.ask(`${this.#name}/_local/${id}`, {
      limit: SMALL,
      expected: [404],
    });
    if (status === 404) return null;
    const log = checked(checkpointLogSchema, value, 'a checkpoint');
    return { rev: log._rev, history: log.history };
  }

  /** Writes the marks, newest first. Answers false where the server takes none from this log-in. */
  async keepCheckpoints(id: string, history: readonly Checkpoint[]): Promise<boolean> {
    const rev = (await this.checkpoints(id))?.rev;
    const [newest] = history;
    const { status } = await this.#client.ask(`${this.#name}/_local/${id}`, {
      method: 'PUT',
      body: {
        _id: `_local/${id}`,
        ...(rev !== undefined && { _rev: rev }),
        replication_id_version: 4,
        session_id: newest?.session_id,
        source_last_seq: newest?.recorded_seq,
        history,
      },
      limit: SMALL,
      // A conflict is another run of ours; the next mark takes its place.
      expected: [403, 404, 405, 409, 501],
    });
    return status < 300 || status === 409;
  }

  /**
   * What changed after a place in the feed, each document with all of its leaves. Null where the server cannot filter by
   * a selector.
   */
  async changes(since: Sequence, limit: number, selector: object | null): Promise<ChangesPage | null> {
    const query = new URLSearchParams({ style: 'all_docs', since: String(since), limit: String(limit) });
    if (selector !== null) query.set('filter', '_selector');
    const { status, value } = await this.#client.ask(`${this.#name}/_changes?${query}`, {
      ...(selector !== null && { method: 'POST', body: { selector }, expected: UNKNOWN_WAY }),
      limit: CHANGES,
    });
    if (status >= 300) return null;
    return checked(changesSchema, value, 'its feed of changes');
  }

  /** Revisions of documents as they came; those that are gone are left out. Null where the server knows no `_bulk_get`. */
  async documents(wanted: readonly Wanted[]): Promise<unknown[] | null> {
    const { status, value } = await this.#client.ask(`${this.#name}/_bulk_get`, {
      method: 'POST',
      body: { docs: wanted },
      limit: DOCUMENTS,
      expected: UNKNOWN_WAY,
    });
    if (status >= 300) return null;
    const { results } = checked(bulkGetSchema, value, 'several documents at once');
    return results.flatMap(({ docs }) => docs.flatMap(({ ok }) => (ok === undefined ? [] : [ok])));
  }

  /** One revision of one document as it came; null where it is gone. */
  async document({ id, rev }: Wanted): Promise<unknown> {
    const query = new URLSearchParams({ rev });
    const { status, value } = await this.#client.ask(`${this.#name}/${encodeURIComponent(id)}?${query}`, {
      limit: DOCUMENTS,
      expected: [404],
    });
    if (status < 300) return value;
    // A whole database may be missing too, and then nothing may be taken for gone.
    if (v.is(goneSchema, value)) return null;
    throw failureOfStatus(status, null);
  }

  /** Which of these documents the server does not have in these revisions. */
  async lacks(documents: readonly SentDocument[]): Promise<Set<string>> {
    const { value } = await this.#client.ask(`${this.#name}/_revs_diff`, {
      method: 'POST',
      body: Object.fromEntries(documents.map(({ _id, _rev }) => [_id, [_rev]])),
      limit: SMALL,
    });
    return new Set(Object.keys(checked(revsDiffSchema, value, 'which revisions it lacks')));
  }

  /** Stores documents under the revisions that they bring. Answers the ids of those that the server refused. */
  async store(documents: readonly SentDocument[]): Promise<string[]> {
    const { value } = await this.#client.ask(`${this.#name}/_bulk_docs`, {
      method: 'POST',
      body: { docs: documents, new_edits: false },
      limit: SMALL,
    });
    const answered = checked(bulkDocsSchema, value, 'what became of documents');
    return answered.flatMap(({ id, error }) => (id === undefined || error === undefined ? [] : [id]));
  }
}
