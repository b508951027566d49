import type { DocumentNumber } from '../coverage-index.ts';
import type { DocumentTerms } from '../document-terms.ts';
import type { RebuildReason } from './index-manifest.ts';
import type { IndexStore, IndexWrites } from './index-store.ts';

/**
 * Gives the next documents after a number, in ascending order of their numbers: `limit` of them, fewer only where there
 * are no more. It is called outside of transactions.
 */
export type DocumentSource = (
  after: DocumentNumber,
  limit: number,
) => Promise<ReadonlyMap<DocumentNumber, DocumentTerms>>;

/** Drops what the index has of documents up to `upTo`, to be built again by {@link rebuildStep}. */
export async function beginRebuild(
  _writes: IndexWrites,
  _reason: RebuildReason,
  _upTo: DocumentNumber,
): Promise<void> {
  throw new Error('Not written yet.');
}

/** Does one bounded step of a rebuild; false where none is under way any more. */
export async function rebuildStep(_store: IndexStore, _source: DocumentSource): Promise<boolean> {
  throw new Error('Not written yet.');
}
