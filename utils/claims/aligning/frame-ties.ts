import { overlap, type Span } from '../../text/span.ts';
import type { Claim } from '../claim.ts';
import type { FrameMention } from '../meaning/event-frame.ts';
import { findFrames } from '../meaning/find-frames.ts';
import { areKin, areOpposite, frameOf } from '../meaning/frame-relations.ts';
import { clausesOf } from '../reading/clauses.ts';
import { claimSources } from './claim-sources.ts';

/** A kind of event that a claim tells of, with whether it is denied there. */
export interface ToldEvent extends FrameMention {
  readonly negated: boolean;
}

/** Two events of two claims that are one, near, or opposed. */
export interface FrameTie {
  readonly a: ToldEvent;
  readonly b: ToldEvent;
  readonly tie: 'same' | 'kin' | 'opposite';
  /** Whether both may hold of one thing: opposed events of which one is denied may, one event that is denied on one side may not. */
  readonly compatible: boolean;
}

const memo = new WeakMap<Claim, readonly ToldEvent[]>();

/** The events that a claim tells of, without those of saying and without what its sources are called by. */
export function toldEvents(claim: Claim): readonly ToldEvent[] {
  const known = memo.get(claim);
  if (known) return known;
  const sources = claimSources(claim).map(({ clause }) => clause);
  const clauses = clausesOf(claim);
  const told = findFrames(claim.text).flatMap((mention) => {
    if (frameOf(mention.frame)?.stance || sources.some((source) => overlap(source, mention) > 0)) return [];
    const clause = clauses.findLast(({ predicate }) => predicate !== null && overlap(predicate, mention) > 0);
    return [
      { ...mention, negated: clause !== undefined && (clause.negated || clause.modality === 'denied') },
    ];
  });
  memo.set(claim, told);
  return told;
}

/** The events of two claims that have to do with each other, each kind of tie once for two frames. */
export function frameTies(a: Claim, b: Claim): FrameTie[] {
  const ties = new Map<string, FrameTie>();
  for (const first of toldEvents(a))
    for (const second of toldEvents(b)) {
      const tie = tieOf(first.frame, second.frame);
      if (tie === null) continue;
      const key = `${first.frame} ${second.frame}`;
      if (ties.has(key)) continue;
      const sameSide = first.negated === second.negated;
      ties.set(key, { a: first, b: second, tie, compatible: tie === 'opposite' ? !sameSide : sameSide });
    }
  return [...ties.values()];
}

function tieOf(first: string, second: string): FrameTie['tie'] | null {
  if (first === second) return 'same';
  if (areOpposite(first, second)) return 'opposite';
  return areKin(first, second) ? 'kin' : null;
}

/**
 * Ties of opposed events that stand for the whole of two claims: where a side tells of both, it takes no side.
 */
export function opposedEvents(a: Claim, b: Claim): FrameTie[] {
  const ties = frameTies(a, b);
  const [inA, inB] = [framesOf(a), framesOf(b)];
  return ties.filter(
    ({ a: first, b: second, compatible, tie }) =>
      !compatible && (tie === 'same' || (!inA.has(second.frame) && !inB.has(first.frame))),
  );
}

const framesOf = (claim: Claim) => new Set(toldEvents(claim).map(({ frame }) => frame));

/** Where an event stands, as a mark. */
export const markOf = ({ start, end }: Span): Span => ({ start, end });
