import type { Grain } from '../../text/calendar.ts';
import type { DateMention } from '../../text/date-mention.ts';
import type { Alignment } from './align-claims.ts';
import { datesAgree } from './date-compatibility.ts';
import { datedEvents } from './dated-events.ts';
import { surroundings, surroundingsLikeness } from './surroundings.ts';

/** Two dates that may date the same thing. */
export interface DatePair {
  readonly a: DateMention;
  readonly b: DateMention;
  /** How alike the words around them are, 0 to 1. */
  readonly likeness: number;
  /** How near the events of their clauses are, 0 to 1; 0 where there is nothing to choose between. */
  readonly near: number;
  /** Whether both may name one day; null where that cannot be told. */
  readonly agree: boolean | null;
}

/** Agreeing dates are more likely to date one thing than others in somewhat liker words. */
const AGREEMENT = 0.2;
/** That a day lies within a year says little. */
const LOOSE_AGREEMENT = 0.1;

/** What speaks for two dates whose clauses tell of one event. */
const ONE_EVENT = 0.3;

const isLong = (grain: Grain) => grain === 'year' || grain === 'years' || grain === 'season';

const memo = new WeakMap<Alignment, readonly DatePair[]>();

/**
 * For each date of `a` the date of `b` that most likely dates the same; best first. A date that agrees with one is at
 * odds with no other.
 */
export function pairDates(alignment: Alignment): readonly DatePair[] {
  const known = memo.get(alignment);
  if (known) return known;
  const { a, b } = alignment;
  const severalDates = a.claim.dates.length * b.claim.dates.length > 1;
  const options = a.claim.dates.flatMap((first) =>
    b.claim.dates.map((second) => ({
      a: first,
      b: second,
      likeness: surroundingsLikeness(surroundings(a.claim, first), surroundings(b.claim, second)),
      near: severalDates ? (datedEvents(alignment, first, second)?.near ?? 0) : 0,
      agree: datesAgree(first, second),
    })),
  );
  options.sort((x, y) => rankOf(y) - rankOf(x));
  const pairs: DatePair[] = [];
  for (const option of options) {
    if (pairs.some((pair) => pair.a === option.a)) continue;
    const met = pairs.some((pair) => pair.b === option.b && pair.agree === true);
    if (!met || option.agree === true) pairs.push(option);
  }
  memo.set(alignment, pairs);
  return pairs;
}

const rankOf = ({ a, b, likeness, agree, near }: DatePair): number =>
  likeness +
  ONE_EVENT * near +
  (agree !== true ? 0 : a.grain === 'day' && isLong(b.grain) ? LOOSE_AGREEMENT : AGREEMENT);
