import type { DocumentNumber } from '../coverage-index.ts';
import type { DocumentTerms } from '../document-terms.ts';
import type { IndexWrites } from './index-store.ts';

/** Adds documents that the index does not have: a few to the tail, many as a segment of their own. */
export async function writeDocuments(
  _writes: IndexWrites,
  _documents: ReadonlyMap<DocumentNumber, DocumentTerms>,
): Promise<void> {
  throw new Error('Not written yet.');
}

/** Removes documents; those that the index does not have are passed over. */
export async function removeDocuments(
  _writes: IndexWrites,
  _documents: ReadonlySet<DocumentNumber>,
): Promise<void> {
  throw new Error('Not written yet.');
}
