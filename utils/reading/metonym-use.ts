import type { Mention } from '../actors/actor.ts';
import type { MetonymUse } from '../messages/actor-answers.ts';

/** Below this the words beside the name say little, and the card says "probably". */
const SURE_FROM = 0.7;

/** Whether a name acts for somebody at its place, as far as that is sure; null where it is only itself. */
export function metonymUse({
  metonymOf,
  metonymConfidence,
}: Pick<Mention, 'metonymOf' | 'metonymConfidence'>): MetonymUse | null {
  if (metonymOf === null) return null;
  return metonymConfidence !== null && metonymConfidence < SURE_FROM ? 'probable' : 'sure';
}
