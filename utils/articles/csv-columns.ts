/** Which column of a table holds what of an article, counted from 0; null for what it does not hold. */
export interface CsvColumns {
  readonly title: number | null;
  readonly text: number | null;
  readonly date: number | null;
  readonly outlet: number | null;
  readonly author: number | null;
  readonly url: number | null;
  readonly tags: number | null;
}
