import type { ActorEntry } from '../dictionary/actor-entry.ts';

/** An actor of the article that speaks for one meaning of a name, and how strongly: 1, 2 or 3. */
export interface Supporter {
  readonly entry: ActorEntry;
  readonly weight: number;
}

/**
 * What in an article speaks for reading a name as `entry`: an actor that stands for it or for which it stands
 * ("Tbilisi" for Georgia) most; one whose description names it, or which a person's own description names ("prime
 * minister of Poland" and Poland); least, one that a place's own description names ("state of the United States").
 */
export function supporter(entry: ActorEntry, named: Iterable<ActorEntry>): Supporter | null {
  let best: Supporter | null = null;
  for (const one of named) {
    const weight = one.id === entry.id ? 0 : weightOf(entry, one);
    if (weight > (best?.weight ?? 0)) best = { entry: one, weight };
  }
  return best;
}

function weightOf(entry: ActorEntry, named: ActorEntry): number {
  if (named.standsFor === entry.id || entry.standsFor === named.id) return 3;
  // Of several places of a name, the one whose like the article names: Arizona speaks for the US state of Georgia.
  if (named.type === 'place' && entry.type === 'place' && isSame(named.description, entry.description))
    return 2;
  // Two people of one state say nothing of each other.
  if (named.type !== 'person' && speaksOf(entry.description, named)) return entry.type === 'person' ? 2 : 1;
  return entry.type !== 'person' && speaksOf(named.description, entry) ? 2 : 0;
}

const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one === other;

function speaksOf(description: string | undefined, actor: ActorEntry): boolean {
  if (description === undefined) return false;
  const padded = ` ${description} `;
  return [actor.name, ...actor.aliases].some((form) => padded.includes(` ${form} `));
}
