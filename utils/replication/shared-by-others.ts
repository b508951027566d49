import type { Corpus } from '../corpus/corpus.ts';
import { sharedEntryDocuments } from '../corpus/shared-documents.ts';
import type { SharedEntry } from '../notebook/shared-entry.ts';
import { type SharedSubscription, sourceOf } from '../notebook/subscription.ts';

/** Entries that are listed of one corpus at most. */
const LISTED = 500;

/** What others share with those who follow a corpus. It is shown, and is no part of the reader's notebook. */
export async function sharedByOthers(
  corpus: Corpus,
  subscription: Pick<SharedSubscription, 'kind' | 'id'>,
  self: string,
): Promise<SharedEntry[]> {
  const documents = await sharedEntryDocuments(corpus, sourceOf(subscription), LISTED);
  return documents.flatMap(({ entry }) => (entry === undefined || entry.author === self ? [] : [entry]));
}
