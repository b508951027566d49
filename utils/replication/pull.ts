import type { Corpus } from '../corpus/corpus.ts';
import { sharedDocuments } from '../corpus/shared-documents.ts';
import { sourceOf } from '../notebook/subscription.ts';
import { commonMark, replicationId } from './checkpoints.ts';
import { type ChangedRow, fetchWinners } from './fetch-winners.ts';
import { partKey, partSelector } from './followed-part.ts';
import { keepBatch, MovedOnError } from './keep-batch.ts';
import { type ReadParts, readBatch } from './read-batch.ts';
import type { ChangesPage, Sequence } from './remote-answers.ts';
import type { RemoteDatabase } from './remote-database.ts';
import { wrongAnswer } from './remote-failure.ts';
import { changeState, type ReplicationState, replicationState } from './replication-state.ts';
import { leavesKey } from './revisions.ts';

/** `signal` ends it after the step at hand; the next run goes on from there. */
export interface PullParts extends ReadParts {
  readonly corpus: Corpus;
  readonly remote: RemoteDatabase;
  /** Awaited between batches, so that others get their turn. */
  readonly pause: () => Promise<void>;
}

/** Changes that are asked for at once, and how many of them the first batch takes over. */
const ROWS = 200;
const FIRST_BATCH = 20;
/** A batch is kept after about so many bytes of documents or so many milliseconds, whichever comes first. */
const BATCH_BYTES = 4_000_000;
const BATCH_TIME = 3_000;

/**
 * Takes over what changed in a shared corpus since the last time, batch by batch. Each batch is written with the mark of
 * how far it goes in one transaction, so that a kill at any point costs the batch at hand and does nothing twice.
 * Answers false where another run has moved on or the reader stopped it meanwhile. Fails with a RemoteFailure or a
 * CorpusError.
 */
export async function pull(parts: PullParts): Promise<boolean> {
  try {
    const begun = await begin(parts);
    let size: number | null = FIRST_BATCH;
    while (size !== null) size = await pullPage(parts, begun, size);
    return true;
  } catch (error) {
    if (MovedOnError.isBehind(error)) return false;
    throw error;
  }
}

interface Begun {
  /** Under which the server keeps our marks. */
  readonly id: string;
  /** Where the feed of changes ended when we began. */
  readonly end: Sequence;
}

/** Finds the place from which both sides agree to go on. */
async function begin({ corpus, subscription, remote, signal }: PullParts): Promise<Begun> {
  signal?.throwIfAborted();
  // Written at once: what this copy calls itself has to be the same the next time.
  const state = await changeState(corpus, subscription, (now) => now);
  const part = partKey(subscription.follows);
  const server = await remote.server();
  const end = await remote.lastSequence();
  const id = await replicationId({ copy: state.copy, server, url: subscription.url, part });
  const theirs = state.serverKeepsMarks ? ((await remote.checkpoints(id))?.history ?? []) : null;
  await changeState(corpus, subscription, (now) => ({
    ...now,
    part,
    since: theirs === null ? now.since : (commonMark(now.history, theirs)?.recorded_seq ?? null),
  }));
  return { id, end };
}

/**
 * Takes over one page of changes.
 * @param first how many documents its first batch has
 * @returns how many the next page's first batch should have; null where there are no more changes
 */
async function pullPage(parts: PullParts, { id, end }: Begun, first: number): Promise<number | null> {
  const { corpus, subscription } = parts;
  let state = await replicationState(corpus, subscription);
  const { page, filteredHere } = await nextChanges(parts, state);
  if (page.results.length === 0) {
    await keepBatch(parts, state, { filteredHere, pending: 0, since: page.last_seq, rows: [] });
    return null;
  }
  if (page.results.at(-1)?.seq === state.since) throw wrongAnswer('a feed of changes that goes nowhere');
  const known = await sharedDocuments(
    corpus,
    sourceOf(subscription),
    page.results.map(({ id: document }) => document),
  );
  let size = first;
  for (let at = 0; at < page.results.length; ) {
    parts.signal?.throwIfAborted();
    const rows = page.results.slice(at, at + size);
    const news = rows.filter((row) => isNews(row, known.get(row.id)?.leaves));
    const [begun, received] = [parts.now(), parts.remote.received];
    const winners = await fetchWinners(parts.remote, news, state.oneByOne);
    const batch = await readBatch(parts, news, winners);
    at += rows.length;
    state = await keepBatch(parts, state, {
      filteredHere: filteredHere || batch.leftOut,
      oneByOne: winners.oneByOne,
      pending: pendingAfter(page, at, end),
      since: rows.at(-1)?.seq ?? page.last_seq,
      rows: batch.read,
    });
    await keepMark(parts, state, id);
    await corpus.tidyIndex(parts.signal);
    await parts.pause();
    size = nextSize(size, parts.remote.received - received, parts.now() - begun);
  }
  const more = page.pending === null ? page.results.length === ROWS : page.pending > 0;
  return more ? size : null;
}

/** Changes that wait after so many rows of a page: as the server says, or counted where its places are numbers. */
function pendingAfter({ pending, results }: ChangesPage, done: number, end: Sequence): number | null {
  if (pending !== null) return pending + results.length - done;
  const at = results[done - 1]?.seq;
  return typeof at === 'number' && typeof end === 'number' ? Math.max(0, end - at) : null;
}

/** Whether a document has leaves that we have not seen; designs and what is the server's own are no news. */
function isNews({ id, changes }: ChangedRow, leaves: string | undefined): boolean {
  return !id.startsWith('_') && leavesKey(changes.map(({ rev }) => rev)) !== leaves;
}

async function nextChanges(
  { subscription, remote }: PullParts,
  { since, filteredHere }: ReplicationState,
): Promise<{ readonly page: ChangesPage; readonly filteredHere: boolean }> {
  const selector = partSelector(subscription.follows);
  if (selector !== null && !filteredHere) {
    const page = await remote.changes(since ?? 0, ROWS, selector);
    if (page !== null) return { page, filteredHere: false };
  }
  const page = await remote.changes(since ?? 0, ROWS, null);
  if (page === null) throw wrongAnswer('its feed of changes');
  return { page, filteredHere: selector !== null };
}

/** Leaves the mark of what was just kept on the server too, so that both know where to go on. */
async function keepMark(
  { corpus, subscription, remote }: PullParts,
  { history, serverKeepsMarks }: ReplicationState,
  id: string,
): Promise<void> {
  if (!serverKeepsMarks || (await remote.keepCheckpoints(id, history))) return;
  await changeState(corpus, subscription, (now) => ({ ...now, serverKeepsMarks: false }));
}

/** As many documents as fill a batch, judged by the last; at most twice as many. */
function nextSize(size: number, bytes: number, time: number): number {
  const fit = Math.min(2, BATCH_BYTES / Math.max(1, bytes), BATCH_TIME / Math.max(1, time));
  return Math.max(1, Math.min(ROWS, Math.floor(size * fit)));
}
