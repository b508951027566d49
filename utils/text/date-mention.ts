import type { DayInterval, Grain } from './calendar.ts';
import type { Span } from './span.ts';

/** A date in a text, absolute or relative to its publication. */
export interface DateMention extends Span {
  readonly surface: string;
  readonly grain: Grain;
  /** The days it may mean; null where that hangs on a publication date that is not known. */
  readonly interval: DayInterval | null;
  /** What is stated even where the year is not: 1 to 12, 1 to 31. */
  readonly month: number | null;
  readonly day: number | null;
  /** Whether it was counted from the publication ("last week", "on Friday", "January 26" without its year). */
  readonly relative: boolean;
  /**
   * What the words before it make of it; `interval` is that of the date itself. "Before" and "after" leave it out,
   * "until", "by" and "since" ("from") hold it; "as of" gives a state on that day, not an event.
   */
  readonly bound: 'on' | 'as-of' | 'before' | 'by' | 'until' | 'after' | 'since';
}

/** When a text was published, as exact as is known. */
export type Publication = (DayInterval & { grain: Grain }) | null;

/** Makes the mention at hand, once it is known what it means. */
export type MakeMention = (
  grain: Grain,
  interval: DayInterval | null,
  parts?: { month?: number | null; day?: number | null; relative?: boolean },
) => DateMention;
