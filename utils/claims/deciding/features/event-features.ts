import type { Alignment } from '../../aligning/align-claims.ts';
import { frameTies, opposedEvents, toldEvents } from '../../aligning/frame-ties.ts';
import { flag, type PairFeatures, upTo } from './features.ts';

/** Whether both tell of one kind of event, or of its contrary. */
export function eventFeatures({ a, b }: Alignment): PairFeatures {
  const ties = frameTies(a.claim, b.claim);
  const [same, kin, opposite] = (['same', 'kin', 'opposite'] as const).map((kind) =>
    ties.filter(({ tie }) => tie === kind),
  );
  const opposed = opposedEvents(a.claim, b.claim);
  const [inA, inB] = [toldEvents(a.claim).length, toldEvents(b.claim).length];
  const tied = (same?.length ?? 0) + (kin?.length ?? 0);
  return {
    frameShared: upTo(3, same?.length ?? 0),
    frameKin: upTo(3, kin?.length ?? 0),
    noFrameTied: flag(inA > 0 && inB > 0 && tied === 0),
    frameOpposite: flag((opposite ?? []).length > 0),
    framesOpposed: flag(opposed.length > 0),
    framesOpposedAlone: flag(opposed.length > 0 && tied === 0),
    framesOpposedVerbs: flag(opposed.some((tie) => tie.a.kind !== 'noun' && tie.b.kind !== 'noun')),
    frameDenied: flag(ties.some(({ tie, compatible }) => tie !== 'opposite' && !compatible)),
  };
}
