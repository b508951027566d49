import { forgetSharedDocuments } from '../corpus/shared-documents.ts';
import { sourceOf } from '../notebook/subscription.ts';
import { StorageError } from '../storage/storage-error.ts';
import { partKey } from './followed-part.ts';
import { type PullParts, pull } from './pull.ts';
import { type PushParts, push } from './push.ts';
import { RemoteFailure } from './remote-failure.ts';
import { ReplicationError } from './replication-error.ts';
import { changeState, type ReplicationState, replicationState, type Trouble } from './replication-state.ts';

export interface RoundParts extends PullParts, PushParts {
  /** From 0 to below 1. */
  readonly random: () => number;
}

const MINUTE = 60_000;
/** Between two looks at a corpus that gives all it has. */
const INTERVAL = 5 * MINUTE;
/** Between tries that fail: the first, doubled each time up to the last. */
const FIRST_TRY = MINUTE;
const LAST_TRY = 60 * MINUTE;
/** A server may ask for more patience, up to a day. */
const LONGEST_WAIT = 24 * 60 * MINUTE;

/**
 * Follows a shared corpus once: takes what changed, sends what the reader shares, and notes when to do so again. What
 * goes wrong is noted in the state in words. Rejects where the corpus cannot even take that note.
 */
export async function followRound(parts: RoundParts): Promise<void> {
  const { corpus, subscription } = parts;
  const state = await replicationState(corpus, subscription);
  if (state.removing !== null || state.paused) return;
  // Another part of the same corpus is begun from nothing.
  if (state.part !== '' && state.part !== partKey(subscription.follows)) {
    await changeState(corpus, subscription, (now) => ({ ...now, removing: 'articles' }));
    return;
  }
  try {
    if (!(await pull(parts))) return;
    // Who may not write may go on reading.
    const refused = subscription.sends ? await failureOf(() => push(parts)) : null;
    await changeState(corpus, subscription, (now) => goneWell(now, refused, parts));
  } catch (error) {
    parts.signal?.throwIfAborted();
    const failure = knownFailure(error);
    await changeState(corpus, subscription, (now) => goneWrong(now, failure, parts));
  }
}

async function failureOf(work: () => Promise<void>): Promise<Failure | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return knownFailure(error);
  }
}

type Failure = RemoteFailure | StorageError;

/** What nobody foresaw is told too, and tried again ever later. */
function knownFailure(error: unknown): Failure {
  if (error instanceof RemoteFailure || error instanceof StorageError) return error;
  console.warn('A shared corpus could not be followed.', error);
  return new ReplicationError({
    message: 'Something went wrong here that Sidelight did not expect.',
    remedy: 'It tries again later. If it stays so, remove the corpus and follow it anew.',
  });
}

/** @param refused what kept the reader's own entries from being sent; null where nothing did */
function goneWell(
  state: ReplicationState,
  refused: Failure | null,
  { now, random }: RoundParts,
): ReplicationState {
  return {
    ...state,
    currentAt: moment(now()),
    contactAt: moment(now()),
    trouble: refused && troubleOf(state, refused, now()),
    failures: 0,
    nextAt: moment(now() + jittered(INTERVAL, random)),
  };
}

function goneWrong(state: ReplicationState, error: Failure, { now, random }: RoundParts): ReplicationState {
  const trouble = troubleOf(state, error, now());
  const asked = error instanceof RemoteFailure ? (error.retryAfter ?? 0) : 0;
  const wait = Math.max(Math.min(LAST_TRY, FIRST_TRY * 2 ** Math.min(state.failures, 10)), asked);
  return {
    ...state,
    trouble,
    failures: state.failures + 1,
    nextAt: waitsForReader(trouble.kind)
      ? null
      : moment(now() + Math.min(LONGEST_WAIT, jittered(wait, random))),
  };
}

/** What is wrong in words, and since when the same is. */
function troubleOf(state: ReplicationState, error: Failure, now: number): Trouble {
  const kind = error instanceof RemoteFailure ? error.kind : 'storage';
  const since = state.trouble?.kind === kind ? state.trouble.since : moment(now);
  return { kind, ...error.problem, since };
}

/** Asking again with the same log-in would only lock it, and without leave it comes to nothing. */
function waitsForReader(kind: Trouble['kind']): boolean {
  return kind === 'log-in' || kind === 'not-allowed';
}

/** Up to a fifth longer or shorter, so that a newsroom's browsers do not ask all at once. */
function jittered(milliseconds: number, random: () => number): number {
  return Math.round(milliseconds * (0.8 + 0.4 * random()));
}

function moment(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/**
 * Takes away what following a corpus brought, in steps, then the subscription itself where that is to go. After a kill the
 * next call goes on. Articles that the reader or another source holds stay.
 * @param removeSubscription takes it out of the notebook, with its log-in
 */
export async function removeShared(
  { corpus, subscription, pause }: Pick<PullParts, 'corpus' | 'subscription' | 'pause'>,
  removeSubscription: () => Promise<void>,
): Promise<void> {
  const source = sourceOf(subscription);
  const { removing } = await replicationState(corpus, subscription);
  if (removing === null) return;
  await corpus.releaseSource(source, { pause });
  while (await forgetSharedDocuments(corpus, source)) await pause();
  // The reader may have followed it again meanwhile.
  const { removing: toRemove } = await replicationState(corpus, subscription);
  if (toRemove === 'subscription') await removeSubscription();
  await corpus.change(() => corpus.keepSourceState(source, null));
}
