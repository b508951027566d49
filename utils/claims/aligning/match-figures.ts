import type { Figure } from '../../text/figures.ts';
import { significantDigits } from '../../text/hedges.ts';
import { contentTerms } from '../../text/terms.ts';
import { mayCountOneThing } from '../meaning/counted-things.ts';
import type { Alignment } from './align-claims.ts';
import { baseForm } from './base-form.ts';
import { type ComparableAmounts, comparableAmounts } from './comparable-amounts.ts';
import { comparableUnits, compatibilityOf } from './figure-compatibility.ts';
import { surroundings, surroundingsLikeness } from './surroundings.ts';

/** Two amounts that may count the same thing. */
export interface FigurePair extends ComparableAmounts {
  /** How alike what is measured and the words around it are, 0 to 1. */
  readonly likeness: number;
  /** How alike the words that say what is counted are, 0 to 1; null where a side has none. */
  readonly nouns: number | null;
  /** How alike the other words around them are, 0 to 1. */
  readonly around: number;
  /** Whether both can hold. */
  readonly compatible: boolean;
  /** How near the amounts are, 0 to 1: 1 for equal ones, 0 from threefold on. */
  readonly nearness: number;
}

/** Two reports of one amount are seldom far apart, so nearness helps to choose among amounts in like words. */
const NEARNESS_WEIGHT = 0.5;

function nearness(a: Figure, b: Figure): number {
  if (a.value === b.value) return 1;
  if (a.value <= 0 || b.value <= 0) return 0;
  return Math.max(0, 1 - Math.abs(Math.log(a.value / b.value)) / Math.log(3));
}

/** From this likeness on amounts in units that nobody can convert may measure one thing. */
const SURELY_ONE = 0.5;

const memo = new WeakMap<Alignment, FigurePair[]>();

/** For each amount of `a` the amount of `b` in a comparable unit that most likely measures the same, best first. */
export function pairFigures(alignment: Alignment): FigurePair[] {
  const known = memo.get(alignment);
  if (known) return known;
  const { a, b } = alignment;
  const pairs = comparableAmounts(a.claim, b.claim).flatMap((amounts) => {
    const pair = pairOf(alignment, amounts);
    return comparableUnits(pair.a, pair.b) || pair.likeness >= SURELY_ONE ? [pair] : [];
  });
  const ranks = new Map(
    pairs.map((pair) => [
      pair,
      pair.likeness + NEARNESS_WEIGHT * pair.nearness + (isCoincidence(pair) ? 0 : NEARNESS_WEIGHT / 2),
    ]),
  );
  const rank = (pair: FigurePair) => ranks.get(pair) ?? 0;
  pairs.sort((x, y) => rank(y) - rank(x) || Number(y.compatible) - Number(x.compatible));
  const [usedA, usedB] = [new Set<Figure>(), new Set<Figure>()];
  const chosen = pairs.filter((pair) => {
    if (usedA.has(pair.a) || usedB.has(pair.b)) return false;
    usedA.add(pair.a);
    usedB.add(pair.b);
    return true;
  });
  memo.set(alignment, chosen);
  return chosen;
}

/** Amounts this near are seldom two things, where they are given to three digits. */
const NEARLY_EQUAL = 0.95;

/** Whether two amounts may be near each other by chance: all but those given to many digits and hardly apart. */
export function isCoincidence({ a, b, nearness }: Pick<FigurePair, 'a' | 'b' | 'nearness'>): boolean {
  if (nearness < NEARLY_EQUAL) return true;
  return Math.max(significantDigits(a.value), significantDigits(b.value)) < 3;
}

/** Two amounts of the claims at hand in one unit, however they were brought together. */
export function figurePair(alignment: Alignment, a: Figure, b: Figure): FigurePair {
  return pairOf(alignment, { a, b, compatibility: compatibilityOf(a, b), note: null });
}

function pairOf({ a, b }: Alignment, amounts: ComparableAmounts): FigurePair {
  const around = surroundingsLikeness(surroundings(a.claim, amounts.a), surroundings(b.claim, amounts.b));
  const nouns = nounLikeness(amounts.a, amounts.b);
  return {
    ...amounts,
    // Where the text says what is counted, that decides; else what stands around.
    likeness: nouns === null ? around : 0.6 * nouns + 0.4 * around,
    nouns,
    around,
    compatible: amounts.compatibility !== 'conflict',
    nearness: nearness(amounts.a, amounts.b),
  };
}

// Heads of noun phrases that count anything.
const ANYTHING = /^(?:peopl|person|man|woman|time|unit|other|total|thing|on)$/;
const UNCOUNTED = new Set(['money', 'percent', 'percentage-points', 'rating', 'measure']);

/**
 * The last word of a noun phrase is its head and decides; the others only help. After money and the like the next words
 * may say anything, so there they only speak for likeness.
 */
function nounLikeness(a: Figure, b: Figure): number | null {
  const [nounsA, nounsB] = [measuredStems(a), measuredStems(b)];
  if (nounsA.length === 0 || nounsB.length === 0) return null;
  const shared = nounsA.filter((word) => nounsB.includes(word)).length;
  const kin = nounsA.some((word) => nounsB.some((other) => mayCountOneThing(word, other)));
  const head = nounsA.at(-1) === nounsB.at(-1);
  const likeness = Math.max(shared / Math.min(nounsA.length, nounsB.length), head ? 0.9 : 0, kin ? 0.8 : 0);
  const vague =
    UNCOUNTED.has(a.unit.kind) ||
    [nounsA, nounsB].some((nouns) => nouns.every((noun) => ANYTHING.test(noun)));
  return likeness === 0 && vague ? null : likeness;
}

const stemsMemo = new WeakMap<Figure, readonly string[]>();

function measuredStems(figure: Figure): readonly string[] {
  const known = stemsMemo.get(figure);
  if (known) return known;
  const stems = contentTerms(figure.measured)
    .filter(({ surface }) => !/(?:ly|wide|ed|ing)$/.test(surface))
    .map(({ term }) => baseForm(term));
  stemsMemo.set(figure, stems);
  return stems;
}
