import { StorageError } from '../storage/storage-error.ts';

/** Something about a shared corpus that cannot be done, in words that a view can show. */
export class ReplicationError extends StorageError {
  override readonly name = 'ReplicationError';
}
