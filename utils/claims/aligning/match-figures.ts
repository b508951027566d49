import { stem } from '../../text/english-stem.ts';
import type { Figure } from '../../text/figures.ts';
import { intervalsMeet, significantDigits } from '../../text/hedges.ts';
import type { Span } from '../../text/span.ts';
import { contentTerms } from '../../text/terms.ts';
import type { Claim } from '../claim.ts';
import type { Alignment } from './align-claims.ts';
import { type ClaimTerm, claimTerms } from './claim-terms.ts';

/** Two amounts that may count the same thing. */
export interface FigurePair {
  readonly a: Figure;
  readonly b: Figure;
  /** How alike the words around them are, 0 to 1. */
  readonly likeness: number;
  readonly compatible: boolean;
  /** How near the amounts are, 0 to 1: 1 for equal ones, 0 from threefold on. */
  readonly nearness: number;
}

/** Two reports of one amount are seldom far apart, so nearness helps to choose among amounts in like words. */
const NEARNESS_WEIGHT = 0.5;
/** Beyond this ratio two open intervals ("more than 10", "2 million") hardly speak of one thing. */
const OPEN_RATIO = 4;

/**
 * Whether both amounts may hold together: hedges as intervals, rounding of the coarser one, units equal. Amounts in
 * different currencies are never compared, so callers must pair equal units.
 */
function figuresCompatible(a: Figure, b: Figure): boolean {
  if (sameDigits(a, b)) return true;
  if (intervalsMeet(a.interval, b.interval)) {
    const exact =
      a.interval.low !== null &&
      a.interval.high !== null &&
      b.interval.low !== null &&
      b.interval.high !== null;
    return (
      exact || a.value === 0 || b.value === 0 || Math.max(a.value / b.value, b.value / a.value) <= OPEN_RATIO
    );
  }
  if (a.hedge !== 'none' || b.hedge !== 'none') return false;
  return roundsTo(a.value, b.value) || roundsTo(b.value, a.value);
}

/** "2.845" and "2,845": one number, of which one text has lost or turned the separator. */
function sameDigits(a: Figure, b: Figure): boolean {
  const digits = (figure: Figure) => figure.surface.replace(/[^\d]/g, '');
  return digits(a).length >= 4 && digits(a) === digits(b) && a.value !== b.value;
}

/** 141.2 million is 141 million is 140 million; a rounding never moves a number by more than a twentieth. */
function roundsTo(precise: number, coarse: number): boolean {
  const digits = significantDigits(coarse);
  if (digits >= significantDigits(precise) || coarse === 0) return false;
  return (
    Number(precise.toPrecision(digits)) === coarse && Math.abs(precise - coarse) <= 0.05 * Math.abs(coarse)
  );
}

function nearness(a: Figure, b: Figure): number {
  if (a.value === b.value) return 1;
  if (a.value <= 0 || b.value <= 0) return 0;
  return Math.max(0, 1 - Math.abs(Math.log(a.value / b.value)) / Math.log(3));
}

function sameUnit(a: Figure, b: Figure): boolean {
  return a.unit.kind === b.unit.kind && a.unit.name === b.unit.name;
}

/** For each amount of `a` the amount of `b` in the same unit whose surroundings are most alike, best first. */
export function pairFigures({ a, b }: Alignment): FigurePair[] {
  const pairs: FigurePair[] = [];
  for (const figureA of a.claim.figures)
    for (const figureB of b.claim.figures)
      if (sameUnit(figureA, figureB))
        pairs.push({
          a: figureA,
          b: figureB,
          likeness: likeness(a.claim, figureA, b.claim, figureB),
          compatible: figuresCompatible(figureA, figureB),
          nearness: nearness(figureA, figureB),
        });
  const rank = (pair: FigurePair) => pair.likeness + NEARNESS_WEIGHT * pair.nearness;
  pairs.sort((x, y) => rank(y) - rank(x) || Number(y.compatible) - Number(x.compatible));
  const [usedA, usedB] = [new Set<Figure>(), new Set<Figure>()];
  return pairs.filter((pair) => {
    if (usedA.has(pair.a) || usedB.has(pair.b)) return false;
    usedA.add(pair.a);
    usedB.add(pair.b);
    return true;
  });
}

function likeness(a: Claim, figureA: Figure, b: Claim, figureB: Figure): number {
  const [nounsA, nounsB] = [measuredStems(figureA), measuredStems(figureB)];
  const nouns = nounsA.size === 0 || nounsB.size === 0 ? null : shareOf(nounsA, nounsB);
  const around = windowLikeness(claimTerms(a), figureA, claimTerms(b), figureB);
  // Where the text says what is counted, that decides; else what stands around.
  return nouns === null ? around : 0.6 * nouns + 0.4 * around;
}

const measuredStems = (figure: Figure) =>
  new Set(contentTerms(figure.measured).map(({ term }) => stem(term)));

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.min(a.size, b.size);
}

/** How alike the content words nearest to two spans are, 0 to 1. */
export function windowLikeness(
  termsA: readonly ClaimTerm[],
  figureA: Span,
  termsB: readonly ClaimTerm[],
  figureB: Span,
): number {
  const [nearA, nearB] = [nearest(termsA, figureA), nearest(termsB, figureB)];
  const keysB = new Set(nearB.map(({ key }) => key));
  const sum = (terms: readonly ClaimTerm[]) => terms.reduce((total, { weight }) => total + weight, 0);
  const smaller = Math.min(sum(nearA), sum(nearB));
  return smaller === 0 ? 0 : Math.min(1, sum(nearA.filter(({ key }) => keysB.has(key))) / smaller);
}

function nearest(terms: readonly ClaimTerm[], figure: Span): ClaimTerm[] {
  const distance = (term: ClaimTerm) =>
    term.start >= figure.end ? term.start - figure.end : figure.start - term.end;
  // A name is one term here, by its actor.
  return terms
    .filter(({ name, key }) => !name || key.startsWith('@'))
    .sort((x, y) => distance(x) - distance(y))
    .slice(0, 6);
}
