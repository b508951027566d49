/** Words for one thing between which a text takes a side. */
export interface WordingEntry {
  /** The thing, as it stands after "other words for". */
  readonly about: string;
  /** Two or more sides; the words of one side say the same. */
  readonly choices: readonly (readonly string[])[];
}

/** An entry of the built-in list. */
export interface SourcedWording extends WordingEntry {
  /** The style guide or reference that tells the words apart; null where none is given. */
  readonly source: string | null;
}

/** An entry of the reader's own, as the notebook keeps it. */
export interface StoredWording extends WordingEntry {
  /** Follows from the content. */
  readonly id: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly madeAt: string;
}
