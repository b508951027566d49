import type { DateMention } from '../../text/date-mention.ts';
import type { Figure } from '../../text/figures.ts';
import type { Claim } from '../claim.ts';
import { findFrames } from '../meaning/find-frames.ts';

/**
 * Under what claims meet: a stem as it is, or with a sign before it an actor ("@"), an amount ("#"), a date ("="), what
 * happens ("~"). No stem begins with a sign.
 */
export type ClaimKey = string;

const ACTOR = '@';
const AMOUNT = '#';
const DATE = '=';
const FRAME = '~';

/** What a shared key counts beside a word's 1: an actor's name counts as words too, an amount also by its digits. */
const WEIGHTS: ReadonlyMap<string, number> = new Map([
  [ACTOR, 0.7],
  [AMOUNT, 0.8],
  [DATE, 0.8],
  [FRAME, 0.5],
]);

export function keyWeight(key: ClaimKey): number {
  return WEIGHTS.get(key.charAt(0)) ?? 1;
}

/** Digits of an amount that count: reports round each in their own way. */
const DIGITS = 2;

const memo = new WeakMap<Claim, ReadonlySet<ClaimKey>>();

/** The keys of a claim, each once. They come from the claim alone, so that any index can make them again. */
export function claimKeys(claim: Claim): ReadonlySet<ClaimKey> {
  const known = memo.get(claim);
  if (known !== undefined) return known;
  const keys = new Set<ClaimKey>(claim.stems);
  for (const actor of claim.actors) keys.add(ACTOR + actor);
  for (const figure of claim.figures) keys.add(amountKey(figure));
  for (const date of claim.dates) for (const key of dateKeys(date)) keys.add(key);
  for (const { frame } of findFrames(claim.text)) keys.add(FRAME + frame);
  memo.set(claim, keys);
  return keys;
}

function amountKey({ value, unit }: Figure): ClaimKey {
  return `${AMOUNT}${Number(value.toPrecision(DIGITS))} ${unit.name}`;
}

/** The day and its month, or the month, or the year. */
function dateKeys({ interval, grain }: DateMention): ClaimKey[] {
  if (interval === null) return [];
  const { from } = interval;
  if (grain === 'year' || grain === 'years') return [DATE + from.slice(0, 4)];
  const month = DATE + from.slice(0, 7);
  return grain === 'day' ? [DATE + from, month] : [month];
}
