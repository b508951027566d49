import type { Corpus } from '../corpus/corpus.ts';
import { putSharedDocuments } from '../corpus/shared-documents.ts';
import type { SharedDocumentRecord } from '../corpus/stored-records.ts';
import { type SharedSubscription, sourceOf } from '../notebook/subscription.ts';
import { withMark } from './checkpoints.ts';
import type { ReadRow } from './read-batch.ts';
import type { Sequence } from './remote-answers.ts';
import { changeState, type ReplicationState } from './replication-state.ts';

/** What a batch brought, and how far it goes. */
export interface Batch extends Partial<Pick<ReplicationState, 'filteredHere' | 'oneByOne'>> {
  readonly rows: readonly ReadRow[];
  readonly since: Sequence;
  readonly pending: number | null;
}

export interface KeepParts {
  readonly corpus: Corpus;
  readonly subscription: SharedSubscription;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Another run has moved on, or the reader has stopped this one. */
export class MovedOnError extends Error {
  override readonly name = 'MovedOnError';

  /** Whether a failure of the corpus comes of it. */
  static isBehind(error: unknown): boolean {
    return error instanceof Error && error.cause instanceof MovedOnError;
  }
}

/**
 * Writes a batch: its articles, what each document holds now, the release of articles that no document of this corpus
 * holds any more, and the state with a new mark, all in one transaction. Answers the new state. Where the stored state is
 * no longer the one that the batch began from, nothing is written and it fails with a {@link MovedOnError} as the cause.
 */
export async function keepBatch(
  { corpus, subscription, now }: KeepParts,
  begun: ReplicationState,
  { rows, since, pending, ...found }: Batch,
): Promise<ReplicationState> {
  const source = sourceOf(subscription);
  const at = new Date(now()).toISOString();
  const mark = { session_id: crypto.randomUUID(), recorded_seq: since };
  const articles = rows.flatMap(({ holds }) => (holds.kind === 'article' ? [holds.article] : []));
  let state = begun;
  await corpus.addArticles(articles, source, async () => {
    state = await changeState(corpus, subscription, (stored) => {
      requireUnmoved(begun, stored);
      return {
        ...stored,
        ...found,
        since,
        history: since === stored.since ? stored.history : withMark(stored.history, mark),
        skipped: stored.skipped + rows.filter(isSkipped).length,
        pending,
        contactAt: at,
      };
    });
    await putSharedDocuments(
      corpus.database,
      source,
      rows.map((row) => ({ source, ...recordOf(row) })),
    );
  });
  return state;
}

function requireUnmoved(begun: ReplicationState, stored: ReplicationState): void {
  const [one, other] = [begun, stored].map(({ copy, part, since }) => JSON.stringify([copy, part, since]));
  if (one === other && !stored.paused && stored.removing === null) return;
  throw new MovedOnError('another run has moved on');
}

function isSkipped({ holds }: ReadRow): boolean {
  return holds.kind === 'nothing' && holds.skipped;
}

function recordOf({ document, leaves, holds }: ReadRow): Omit<SharedDocumentRecord, 'source'> {
  switch (holds.kind) {
    case 'article':
      return { document, leaves, holds: 'article', article: holds.article.id };
    case 'entry':
      return { document, leaves, holds: 'entry', entry: holds.entry };
    case 'nothing':
      return { document, leaves, holds: 'nothing' };
  }
}
