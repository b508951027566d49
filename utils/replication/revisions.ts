// Revisions of a document, "3-9c65…": how many changes led to it, and a hash of it.

/** A revision that a document ends in; there are several where it was changed in two places at once. */
export interface Leaf {
  readonly rev: string;
  readonly deleted: boolean;
}

/** What every revision looks like; hostile ones may be of any length. */
export const REVISION = /^[1-9]\d{0,8}-[0-9a-zA-Z]{1,64}$/;

/**
 * The leaf that CouchDB calls the winner: one that is not deleted before one that is, then the longest history, then the
 * highest hash. Every copy of a database comes to the same, in whatever order the leaves arrived.
 * Source: https://docs.couchdb.org/en/stable/replication/conflicts.html
 */
export function winningLeaf<One extends Leaf>(leaves: readonly One[]): One | null {
  return leaves.toSorted(byRank)[0] ?? null;
}

/** Winner first. */
function byRank(one: Leaf, other: Leaf): number {
  if (one.deleted !== other.deleted) return one.deleted ? 1 : -1;
  return byRevision(one.rev, other.rev);
}

/** The longest history first, then the highest hash. */
export function byRevision(one: string, other: string): number {
  const [first, second] = [parts(one), parts(other)];
  if (first.length !== second.length) return second.length - first.length;
  if (first.hash === second.hash) return 0;
  return first.hash > second.hash ? -1 : 1;
}

/** Leaves of one document that count: more come only from somebody who means ill. */
export const MOST_LEAVES = 50;

/** One text for a set of leaves, whatever their order. */
export function leavesKey(revisions: readonly string[]): string {
  return [...new Set(revisions)].sort(byRevision).slice(0, MOST_LEAVES).join(' ');
}

function parts(revision: string): { readonly length: number; readonly hash: string } {
  const dash = revision.indexOf('-');
  return { length: Number(revision.slice(0, dash)), hash: revision.slice(dash + 1) };
}
