/** What of a notebook can be shared. */
export const SHARED_KINDS = ['correction', 'judgement', 'words'] as const;
export type SharedKind = (typeof SHARED_KINDS)[number];

/**
 * That the reader shares an entry with those who follow the same corpus, or did so once: a mark that was taken back stays
 * until every server has heard of it, also after years.
 */
export interface ShareMark {
  /** As {@link shareMarkId} gives it. */
  readonly id: string;
  readonly kind: SharedKind;
  /** The entry's key in the notebook. */
  readonly key: string;
  readonly shared: boolean;
  /** When it was set or taken back, ISO 8601 in UTC with milliseconds. */
  readonly madeAt: string;
  /** The hashes of the revisions that were made of it, newest first. The oldest of many are forgotten. */
  readonly revisions: readonly string[];
  /** How many revisions there ever were. */
  readonly generation: number;
}

/** Who shares: 32 hexadecimal digits that name this notebook and nobody, and what the reader signs with. */
export interface ShareAuthor {
  readonly key: 'author';
  readonly id: string;
  /** Empty where the reader gives none. */
  readonly name: string;
}

/** Which entries a notebook shares, and as whom. */
export interface Sharing {
  readonly author: ShareAuthor;
  readonly marks: readonly ShareMark[];
}

export function shareMarkId(kind: SharedKind, key: string): string {
  return `${kind}:${key}`;
}
