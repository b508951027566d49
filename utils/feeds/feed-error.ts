import { StorageError } from '../storage/storage-error.ts';

/** Something about a feed that cannot be done, in words that a view can show. */
export class FeedError extends StorageError {
  override readonly name = 'FeedError';
}
