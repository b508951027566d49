import type { DateMention } from '../../text/date-mention.ts';
import { type Alignment, asGiven } from '../aligning/align-claims.ts';
import { type ClaimSource, claimSources, maySpeakAsOne } from '../aligning/claim-sources.ts';
import { datesAgree } from '../aligning/date-compatibility.ts';
import { outbids } from '../aligning/figure-compatibility.ts';
import { conflictingTimes } from '../aligning/match-clock-times.ts';
import { pairDates } from '../aligning/match-dates.ts';
import { pairFigures } from '../aligning/match-figures.ts';
import { pairQuotations } from '../aligning/match-quotations.ts';
import { conflictingFigures, countsTheSame } from '../comparators/figure.ts';
import { wordsAhead } from '../reading/change-words.ts';
import type { Outcome } from './gate.ts';
import type { Chance } from './outcome-model.ts';

/**
 * What the passages themselves rule out, whatever their words make likely, with what they then come to: dates that agree
 * are no dates that differ, and other words in quotation marks are no altered quotation but another one.
 */
export function ruledOut(alignment: Alignment): ReadonlyMap<Outcome, Outcome> {
  const out = new Map<Outcome, Outcome>();
  const rule = (outcome: Outcome, instead: Outcome | null) => {
    if (instead !== null) out.set(outcome, instead);
  };
  rule('quote-altered', insteadOfAltered(alignment));
  rule('date-differs', sameDays(alignment) ? 'agree' : null);
  rule('figure-differs', amountsAgree(alignment) ? 'agree' : null);
  rule('update', isOneDay(alignment) ? 'agree' : null);
  rule('attribution-differs', isOneSource(alignment) ? 'agree' : null);
  return out;
}

/** The chances once what is ruled out has passed on its own, the likeliest first. */
export function withoutRuledOut(
  chances: readonly Chance<Outcome>[],
  out: ReadonlyMap<Outcome, Outcome>,
): Chance<Outcome>[] {
  const sums = new Map<Outcome, number>();
  for (const { outcome, chance } of chances) {
    const heir = heirOf(outcome, out);
    sums.set(heir, (sums.get(heir) ?? 0) + chance);
  }
  return [...sums].map(([outcome, chance]) => ({ outcome, chance })).sort((x, y) => y.chance - x.chance);
}

/** What takes a ruled out outcome's place may be ruled out itself. */
function heirOf(outcome: Outcome, out: ReadonlyMap<Outcome, Outcome>): Outcome {
  const heir = out.get(outcome);
  return heir === undefined ? outcome : heirOf(heir, out);
}

function insteadOfAltered(alignment: Alignment): Outcome | null {
  const pairs = pairQuotations(asGiven(alignment));
  if (pairs.length === 0 || pairs.some(({ tie }) => tie === 'altered')) return null;
  return pairs.some(({ tie }) => tie === 'same') ? 'agree' : 'unrelated';
}

/**
 * Every date of the one shares a day with a date of the other. What "since" and "until" leave open does not count: of a
 * change and of the state that it began they give the same day or another.
 */
function sameDays(alignment: Alignment): boolean {
  const { a, b } = alignment;
  if (conflictingTimes(alignment)) return false;
  const [inA, inB] = [a.claim.dates, b.claim.dates];
  const meets = (date: DateMention, others: readonly DateMention[]) =>
    others.some((other) => datesAgree({ ...date, bound: 'on' }, { ...other, bound: 'on' }) === true);
  return (
    inA.length > 0 &&
    inB.length > 0 &&
    inA.every((date) => meets(date, inB)) &&
    inB.every((date) => meets(date, inA))
  );
}

function amountsAgree(alignment: Alignment): boolean {
  const given = asGiven(alignment);
  if (conflictingFigures(given)) return false;
  const pairs = pairFigures(given);
  const same = pairs.filter((pair) => countsTheSame(pair, given, pairs));
  return same.length > 0 && same.every(({ a, b, compatible }) => compatible && !outbids(a, b));
}

/** Both put what has come about on one day, and count nothing differently. */
function isOneDay(alignment: Alignment): boolean {
  const { a, b } = alignment;
  if (wordsAhead(a.claim.text).length > 0 || wordsAhead(b.claim.text).length > 0) return false;
  if (conflictingFigures(asGiven(alignment))) return false;
  return pairDates(alignment).some(
    ({ a: first, b: second, agree }) => agree === true && first.grain === 'day' && second.grain === 'day',
  );
}

function isOneSource(alignment: Alignment): boolean {
  const { a, b } = alignment;
  const [sourcesA, sourcesB] = [claimSources(a.claim), claimSources(b.claim)];
  if (sourcesA.length === 0 || sourcesB.length === 0) return false;
  // Whoever is quoted with the same words here by name and there by an office is one.
  const sameWords = pairQuotations(alignment).some(({ tie }) => tie === 'same');
  const isNamed = ({ names }: ClaimSource) => names.some(({ adjective }) => !adjective);
  return sourcesA.every((one) =>
    sourcesB.some((other) => maySpeakAsOne(one, other) || (sameWords && isNamed(one) !== isNamed(other))),
  );
}
