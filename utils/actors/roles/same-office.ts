import { stateEntries } from '../dictionary/state-entries.ts';
import { PLAIN_OFFICES } from '../words/role-words.ts';
import type { RoleKey } from './role-key.ts';

/** Offices, as a key spells them, that head a state: "the Syrian leader" may be its president. */
const HEADS_OF_STATE: ReadonlySet<string> = new Set([
  'president',
  'minister prime',
  'chancellor',
  'king',
  'queen',
  'emperor',
  'emir',
  'sultan',
  'leader',
  'leader supreme',
  'dictator',
  'ruler',
]);
/** Words of offices that nobody holds in two states. */
const STATE_OFFICES: ReadonlySet<string> = new Set(['minister', 'secretary', 'spokesman', 'speaker']);

let states: ReadonlySet<string> | null = null;

/** Whether an office heads a state. */
export function headsState({ office }: RoleKey): boolean {
  return HEADS_OF_STATE.has(office);
}

/** Whether "leader" in a phrase may mean the office: it does for every head of a state. */
export function meansOffice(phrase: RoleKey, key: RoleKey): boolean {
  return phrase.office === key.office || (phrase.office === 'leader' && headsState(key));
}

/**
 * Whether two roles of one actor cannot both be right: the same office in different states, "Syrian president" and
 * "Palestinian president". One may have had different offices over time, and the same office is the same whether it
 * is held still or was before; of heads of state even a former one is head of no other.
 */
export function rolesDiffer(
  a: RoleKey & { readonly former: boolean },
  b: RoleKey & { readonly former: boolean },
): boolean {
  const [ofA, ofB] = [statesOf(a), statesOf(b)];
  if (ofA.length === 0 || ofB.length === 0 || ofA.some((state) => ofB.includes(state))) return false;
  if (headsState(a) && headsState(b)) return true;
  return a.office === b.office && !a.former && !b.former && isStateOffice(a);
}

function isStateOffice({ office }: RoleKey): boolean {
  return office.split(' ').some((word) => STATE_OFFICES.has(word) || PLAIN_OFFICES.has(word));
}

function statesOf({ places }: RoleKey): string[] {
  states ??= new Set(stateEntries().flatMap(({ id, type }) => (type === 'state' ? [id] : [])));
  return places.filter((place) => states?.has(place));
}
