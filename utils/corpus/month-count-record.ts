/** How many articles of a facet, as `facetsOf` names it, are of a month or tell a year alone; empty for no date. */
export interface MonthCountRecord {
  readonly facet: string;
  readonly month: string;
  readonly articles: number;
}
