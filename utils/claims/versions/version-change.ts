import type { Span } from '../../text/span.ts';

/** What an outlet changed of an article after it was first read. */
export const VERSION_CHANGES = [
  'headline',
  'standfirst',
  'figure',
  'date',
  'quotation',
  'attribution',
  'reworded',
  'added',
  'dropped',
  'moved',
] as const;

export type VersionChangeKind = (typeof VERSION_CHANGES)[number];

/** A passage of one version with what differs from the other. */
export interface VersionPassage {
  readonly text: string;
  /** Within {@link text}, in UTF-16 code units. */
  readonly marks: readonly Span[];
  /** Where it stands in its article's text; null for a headline that the text does not hold. */
  readonly start: number | null;
}

/** One thing that differs between two versions of an article. */
export interface VersionChange {
  readonly kind: VersionChangeKind;
  /** Null where the earlier version has nothing of it. */
  readonly earlier: VersionPassage | null;
  /** Null where the later version has nothing of it. */
  readonly later: VersionPassage | null;
  /** One plain sentence for a person. */
  readonly why: string;
}
