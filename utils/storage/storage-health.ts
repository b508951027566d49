import type { Explanation } from './storage-error.ts';

/** What the browser says of the room that it gives us, in bytes. */
export interface StorageRoom {
  readonly usage: number;
  readonly quota: number;
  /** Whether the browser promised not to throw anything away by itself. */
  readonly persisted: boolean;
}

/** `may-evict`: the browser may throw everything away when the disk runs low. */
export type StorageHealth =
  | { readonly state: 'fine' }
  | { readonly state: 'may-evict' | 'short' | 'full'; readonly problem: Explanation };

/** Below this an import of a few hundred articles may fail: some 40 kB each, with room for what is rewritten. */
const SHORT_OF = 200_000_000;
/** Browsers begin to clear up when the disk runs low, which is about when they would give us no more than this. */
const PRESSED_FOR = 2_000_000_000;
/** Below this a single article may fail. */
const FULL_AT = 5_000_000;

/** Says before it happens that room runs out or that the browser may evict what is stored. */
export function storageHealth({ usage, quota, persisted }: StorageRoom): StorageHealth {
  const left = Math.max(0, quota - usage);
  if (left < FULL_AT) {
    return {
      state: 'full',
      problem: {
        message: 'There is no room left for more articles.',
        remedy:
          'Nothing that is stored is lost. Save a backup, then free disk space or remove articles by source.',
      },
    };
  }
  if (left < SHORT_OF) {
    return {
      state: 'short',
      problem: {
        message: `The browser has room for only ${Math.floor(left / 1_000_000)} MB more.`,
        remedy: 'Save a backup, then free disk space or remove articles by source before you add many.',
      },
    };
  }
  if (persisted || left >= PRESSED_FOR) return { state: 'fine' };
  return {
    state: 'may-evict',
    problem: {
      message: 'The disk runs low, and the browser may clear what Sidelight stores.',
      remedy: 'Ask it to keep what is stored, here in the library under Backup, and save a backup.',
    },
  };
}
