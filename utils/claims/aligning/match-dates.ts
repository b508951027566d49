import type { Grain } from '../../text/calendar.ts';
import type { DateMention } from '../../text/date-mention.ts';
import type { Alignment } from './align-claims.ts';
import { datesAgree } from './date-compatibility.ts';
import { surroundings, surroundingsLikeness } from './surroundings.ts';

/** Two dates that may date the same thing. */
export interface DatePair {
  readonly a: DateMention;
  readonly b: DateMention;
  /** How alike the words around them are, 0 to 1. */
  readonly likeness: number;
  /** Whether both may name one day; null where that cannot be told. */
  readonly agree: boolean | null;
}

/** Agreeing dates are more likely to date one thing than others in somewhat liker words. */
const AGREEMENT = 0.2;
/** That a day lies within a year says little. */
const LOOSE_AGREEMENT = 0.1;

const isLong = (grain: Grain) => grain === 'year' || grain === 'years' || grain === 'season';

const memo = new WeakMap<Alignment, readonly DatePair[]>();

/** For each date of `a` the date of `b` that most likely dates the same; best first. */
export function pairDates(alignment: Alignment): readonly DatePair[] {
  const known = memo.get(alignment);
  if (known) return known;
  const { a, b } = alignment;
  const rank = ({ a: first, b: second, likeness, agree }: DatePair) =>
    likeness +
    (agree !== true ? 0 : first.grain === 'day' && isLong(second.grain) ? LOOSE_AGREEMENT : AGREEMENT);
  const pairs = a.claim.dates.flatMap((first) => {
    const options = b.claim.dates.map((second) => ({
      a: first,
      b: second,
      likeness: surroundingsLikeness(surroundings(a.claim, first), surroundings(b.claim, second)),
      agree: datesAgree(first, second),
    }));
    return options.sort((x, y) => rank(y) - rank(x)).slice(0, 1);
  });
  pairs.sort((x, y) => rank(y) - rank(x));
  memo.set(alignment, pairs);
  return pairs;
}
