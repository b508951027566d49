/** One thing that a reader looks for. Words are as they were typed. */
export type SearchClause =
  /** In any of its forms: "strikes" finds "strike". */
  | { readonly kind: 'word'; readonly word: string }
  /** What words begin with. */
  | { readonly kind: 'prefix'; readonly prefix: string }
  /** In this order and form, case and accents aside; where it is open, the last word need only begin so. */
  | { readonly kind: 'phrase'; readonly words: readonly string[]; readonly open: boolean }
  /** The beginning of an outlet's name. */
  | { readonly kind: 'outlet'; readonly name: string };

/** What a reader typed, understood. */
export interface SearchQuery {
  /** An article has to have all of these. */
  readonly required: readonly SearchClause[];
  /** And none of these. */
  readonly excluded: readonly SearchClause[];
  /** What was typed and means nothing here, for a hint. */
  readonly notUnderstood: readonly string[];
}

/** How a clause is typed. */
export function clauseText(clause: SearchClause): string {
  switch (clause.kind) {
    case 'word':
      return clause.word;
    case 'prefix':
      return `${clause.prefix}*`;
    case 'phrase':
      return `"${clause.words.join(' ')}${clause.open ? '*' : ''}"`;
    case 'outlet':
      return `outlet:"${clause.name}"`;
  }
}
