import * as v from 'valibot';
import type { Corpus } from '../corpus/corpus.ts';
import type { SharedSubscription } from '../notebook/subscription.ts';
import { sourceOf } from '../notebook/subscription.ts';
import { momentSchema } from '../text/moment-schema.ts';
import { checkpointSchema, sequenceSchema } from './remote-answers.ts';
import { REMOTE_FAILURES } from './remote-failure.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const troubleSchema = v.object({
  kind: v.picklist([...REMOTE_FAILURES, 'storage']),
  message: v.string(),
  remedy: v.string(),
  since: momentSchema,
});

/** What is wrong, of which kind, and since when. */
export type Trouble = v.InferOutput<typeof troubleSchema>;

const stateSchema = v.object({
  /** What this copy calls itself in the server's checkpoints. */
  copy: v.string(),
  /** As `partKey` gives it: the part that the articles here are of. */
  part: v.string(),
  /** Where the next batch begins in the feed of changes; null before the first. */
  since: v.nullable(sequenceSchema),
  /** The last marks of how far we came, newest first; the server keeps them too. */
  history: v.array(checkpointSchema),
  /** False where the server keeps no marks for us; then ours alone count. */
  serverKeepsMarks: v.boolean(),
  /** Whether parts have to be chosen here, because the server does not filter. */
  filteredHere: v.boolean(),
  /** Whether documents come one by one, because the server knows no `_bulk_get`. */
  oneByOne: v.boolean(),
  /** Documents that are no article or are malformed. */
  skipped: count,
  /** Changes that wait on the server; null where it does not say. */
  pending: v.nullable(count),
  /** When the server last gave all that it had, and when it last answered; null before. */
  currentAt: v.nullable(momentSchema),
  contactAt: v.nullable(momentSchema),
  /** What is wrong, and since when; null while all goes well. */
  trouble: v.nullable(troubleSchema),
  /** Tries in a row that failed. */
  failures: count,
  /** When it is asked next; null where it waits for the reader. */
  nextAt: v.nullable(momentSchema),
  paused: v.boolean(),
  /** What is being taken away: its articles, to begin anew, or all of it. */
  removing: v.nullable(v.picklist(['articles', 'subscription'])),
});

/** How far following a shared corpus has come. */
export type ReplicationState = v.InferOutput<typeof stateSchema>;

/** The state of a shared corpus; that of a new one where nothing is stored, or nothing that can be read. */
export async function replicationState(
  corpus: Corpus,
  subscription: Pick<SharedSubscription, 'kind' | 'id'>,
): Promise<ReplicationState> {
  const parsed = v.safeParse(stateSchema, await corpus.sourceState(sourceOf(subscription)));
  return parsed.success ? parsed.output : newState();
}

function newState(): ReplicationState {
  return {
    copy: crypto.randomUUID(),
    part: '',
    since: null,
    history: [],
    serverKeepsMarks: true,
    filteredHere: false,
    oneByOne: false,
    skipped: 0,
    pending: null,
    currentAt: null,
    contactAt: null,
    trouble: null,
    failures: 0,
    nextAt: null,
    paused: false,
    removing: null,
  };
}

/**
 * Changes the state in one transaction, with whatever else is written in it. Answers the new one.
 * @param change given the state as it is now
 */
export function changeState(
  corpus: Corpus,
  subscription: Pick<SharedSubscription, 'kind' | 'id'>,
  change: (now: ReplicationState) => ReplicationState,
): Promise<ReplicationState> {
  return corpus.change(async () => {
    const state = change(await replicationState(corpus, subscription));
    await corpus.keepSourceState(sourceOf(subscription), state);
    return state;
  });
}
