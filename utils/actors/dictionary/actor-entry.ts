import type { Actor, ActorId, ActorType } from '../actor.ts';

/** What kind of place it is that may stand for somebody; how often it does depends on it. */
export type SeatKind = 'seat of power' | 'capital' | 'city' | 'district' | 'street' | 'building' | 'industry';

/** What kind of organisation it is; the built-in list says it of all of its own. */
export const ORGANISATION_CATEGORIES = [
  'international organisation',
  'alliance',
  'government body',
  'ministry',
  'agency',
  'parliament',
  'court',
  'central bank',
  'armed forces',
  'armed group',
  'political party',
  'company',
  'bank',
  'stock exchange',
  'news outlet',
  'university',
  'think tank',
  'non-governmental organisation',
  'religious body',
  'sports body',
] as const;

/** An actor as a dictionary lists it: the built-in list, or actors that the corpus already knows. */
export interface ActorEntry {
  readonly id: ActorId;
  readonly name: string;
  readonly type: ActorType;
  /**
   * Further forms. A form in capitals ("WHO", "US") matches only in capitals; other forms need a capital wherever
   * they have one.
   */
  readonly aliases: readonly string[];
  /** Forms that are ordinary words or other names too ("May", "Jordan"): they count only with support in the text. */
  readonly ambiguous?: readonly string[];
  /** For a place name that may stand for an institution: the actor it stands for. */
  readonly standsFor?: ActorId;
  /** Goes with {@link standsFor}; a capital where it is not said. */
  readonly seat?: SeatKind;
  /** Goes with {@link standsFor}: the dictionary or encyclopaedia entry that says so. */
  readonly source?: string;
  readonly description?: string;
  /** When {@link description} held, ISO 8601. */
  readonly asOf?: string;
}

/** The actor that an entry lists. */
export function actorOfEntry({ id, name, type, standsFor, description }: ActorEntry): Actor {
  return { id, name, type, standsFor: standsFor ?? null, description: description ?? null };
}
