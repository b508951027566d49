import * as v from 'valibot';
import { type ChangesPage, documentHeadSchema } from './remote-answers.ts';
import type { RemoteDatabase, Wanted } from './remote-database.ts';
import { RemoteFailure } from './remote-failure.ts';
import { byRevision, type Leaf, MOST_LEAVES, winningLeaf } from './revisions.ts';

export type ChangedRow = ChangesPage['results'][number];

/** What documents are now, by their ids: as they came, or null where they are deleted or gone. */
export interface Winners {
  readonly documents: ReadonlyMap<string, unknown>;
  /** Ids of documents of which the server kept a revision back; they are looked at again where they come up again. */
  readonly incomplete: ReadonlySet<string>;
  /** Ids of documents that are larger than anything we read. */
  readonly tooLarge: readonly string[];
  /** Whether the server knows no `_bulk_get`. */
  readonly oneByOne: boolean;
}

/** The winning revision of each document, by {@link winningLeaf}. Fails with a {@link RemoteFailure}. */
export async function fetchWinners(
  remote: RemoteDatabase,
  rows: readonly ChangedRow[],
  oneByOne: boolean,
): Promise<Winners> {
  // Where all leaves of a document are deleted, the row says so, and nothing of them is needed.
  const alive = rows.filter(({ deleted }) => !deleted);
  const wanted = alive.flatMap(({ id, changes }) =>
    changes
      .map(({ rev }) => ({ id, rev }))
      .toSorted((one, other) => byRevision(one.rev, other.rev))
      .slice(0, MOST_LEAVES),
  );
  const fetched = await fetchAll(remote, wanted, oneByOne);
  // A server may send what nobody asked for.
  const asked = new Set(wanted.map(nameOf));
  const came = fetched.documents.flatMap(leafOf).filter((leaf) => asked.delete(nameOf(leaf)));
  const leaves = Map.groupBy(came, ({ id }) => id);
  const missing = wanted.filter((one) => asked.has(nameOf(one)) && !fetched.tooLarge.includes(one.id));
  return {
    incomplete: new Set(missing.map(({ id }) => id)),
    documents: new Map(
      rows.map(({ id }) => {
        const winner = winningLeaf(leaves.get(id) ?? []);
        return [id, winner === null || winner.deleted ? null : winner.document];
      }),
    ),
    tooLarge: fetched.tooLarge,
    oneByOne: fetched.oneByOne,
  };
}

interface Fetched {
  readonly documents: readonly unknown[];
  readonly tooLarge: readonly string[];
  readonly oneByOne: boolean;
}

async function fetchAll(
  remote: RemoteDatabase,
  wanted: readonly Wanted[],
  oneByOne: boolean,
): Promise<Fetched> {
  if (wanted.length === 0) return { documents: [], tooLarge: [], oneByOne };
  try {
    const documents = oneByOne ? null : await remote.documents(wanted);
    if (documents !== null) return { documents, tooLarge: [], oneByOne: false };
    const single: unknown[] = [];
    for (const one of wanted) single.push(await remote.document(one));
    return { documents: single, tooLarge: [], oneByOne: true };
  } catch (error) {
    if (!(error instanceof RemoteFailure) || error.kind !== 'too-large') throw error;
    const [first] = wanted;
    if (wanted.length === 1 && first !== undefined) return { documents: [], tooLarge: [first.id], oneByOne };
    // Half of them may fit; a document that never does is left out alone.
    const half = Math.ceil(wanted.length / 2);
    const [one, other] = [
      await fetchAll(remote, wanted.slice(0, half), oneByOne),
      await fetchAll(remote, wanted.slice(half), oneByOne),
    ];
    return {
      documents: [...one.documents, ...other.documents],
      tooLarge: [...one.tooLarge, ...other.tooLarge],
      oneByOne: one.oneByOne,
    };
  }
}

function nameOf({ id, rev }: Wanted): string {
  return `${rev} ${id}`;
}

function leafOf(document: unknown): (Leaf & Wanted & { readonly document: unknown })[] {
  const head = v.safeParse(documentHeadSchema, document);
  if (!head.success) return [];
  const { _id, _rev, _deleted } = head.output;
  return [{ id: _id, rev: _rev, deleted: _deleted, document }];
}
