import type { ActorId } from '../actor.ts';
import type { ActorEntry, SeatKind } from '../dictionary/actor-entry.ts';
import type { ActorDocument } from '../document/document.ts';
import type { Candidate } from '../names/candidate.ts';
import { isDateline } from '../names/datelines.ts';
import { isGoverned, OF_A_TOWN, weighAfter, weighBefore, weighCompound } from './cues.ts';
import { surroundingsOf } from './surroundings.ts';

/** How a name is used that may stand for somebody. */
export interface MetonymReading {
  /** The actor that the name acts for here; null where it is the place itself, or never stands for anybody. */
  readonly metonymOf: ActorId | null;
  /** How sure that is, 0.5 to 1; null where the name stands for nobody, so that there is nothing to decide. */
  readonly metonymConfidence: number | null;
}

const NOBODY: MetonymReading = { metonymOf: null, metonymConfidence: null };

/**
 * Reads whether a place name acts or is only a place, from the words beside it: verbs of saying and acting, dealings
 * and policies speak for acting; prepositions of place, travel, datelines and what towns have against it. Each cue
 * adds its log-odds to those of the kind of seat (a linear model with weights written by hand).
 */
export function readMetonym(
  document: ActorDocument,
  candidate: Pick<Candidate, 'from' | 'to'>,
  entry: Pick<ActorEntry, 'standsFor' | 'seat'> | null,
): MetonymReading {
  if (entry?.standsFor === undefined) return NOBODY;
  const { standsFor, seat = 'capital' } = entry;
  const odds = isDateline(document.words, candidate)
    ? DATELINE
    : weigh(document, candidate, { standsFor, seat });
  const probability = 1 / (1 + Math.exp(-odds));
  return odds > 0
    ? { metonymOf: standsFor, metonymConfidence: rounded(probability) }
    : { metonymOf: null, metonymConfidence: rounded(1 - probability) };
}

const DATELINE = -6;
// What is left of a verb's weight where the name seems not to be its subject.
const OTHERS_VERB = 0.3;
const rounded = (share: number): number => Math.round(share * 100) / 100;

function weigh(
  document: ActorDocument,
  candidate: Pick<Candidate, 'from' | 'to'>,
  { standsFor, seat }: { readonly standsFor: ActorId; readonly seat: SeatKind },
): number {
  const around = surroundingsOf(document, candidate);
  // "Moscow, Russia" is an address.
  const [comma, first = '', second = ''] = around.after;
  if (comma === ',' && (standsFor === first || standsFor === `${first}-${second}`)) return -3;
  const after = weighAfter(around);
  const before = weighBefore(around);
  const kept = isGoverned(around) && after !== OF_A_TOWN ? OTHERS_VERB : 1;
  return usuallyActs(seat) + after * kept + before + weighCompound(around);
}

/** Log-odds before any cue: the Kremlin mostly acts, a city is mostly a place. */
function usuallyActs(seat: SeatKind): number {
  switch (seat) {
    case 'seat of power':
      return 1.6;
    case 'street':
    case 'industry':
      return 1;
    case 'district':
      return 0.6;
    case 'building':
      return -0.3;
    case 'capital':
      return -0.7;
    case 'city':
      return -1.2;
  }
}
