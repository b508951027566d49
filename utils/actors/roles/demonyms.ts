import demonyms from '../../../assets/actors/demonyms.json' with { type: 'json' };
import { foldText } from '../../text/normalise.ts';
import type { ActorId } from '../actor.ts';

/** Words of the longest demonym ("Papua New Guinean"). */
export const LONGEST_DEMONYM = 3;

const STATE_OF = readDemonyms();

/** The state whose adjective or people a folded word (or words) is; null for none, and where two states share it. */
export function stateOfDemonym(folded: string): ActorId | null {
  return STATE_OF.get(folded) ?? null;
}

function readDemonyms(): ReadonlyMap<string, ActorId | null> {
  const states = new Map<string, ActorId | null>();
  for (const [state, forms] of Object.entries(demonyms))
    for (const form of forms) {
      const key = foldText(form);
      states.set(key, states.has(key) ? null : state);
    }
  return states;
}
