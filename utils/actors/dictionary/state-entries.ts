import regions from '../../../assets/actors/states.json' with { type: 'json' };
import type { ActorId } from '../actor.ts';
import { slugOf } from '../linking/slug.ts';
import type { ActorEntry } from './actor-entry.ts';

/** What we write about an ISO 3166 region. Its English name in language data is its name here or one of the aliases. */
interface Region {
  readonly id?: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly ambiguous?: readonly string[];
  readonly territory?: boolean;
  readonly capital?: string;
  readonly capitalAliases?: readonly string[];
  readonly capitalAmbiguous?: boolean;
  readonly capitalId?: string;
  /** Where the government sits, if not in the capital; this city then stands for the state. */
  readonly seat?: string;
  readonly seatAliases?: readonly string[];
}

const REGIONS: readonly (readonly [code: string, region: Region])[] = Object.entries(regions);

/** All states and territories under their English names, and their capitals and other seats of government. */
export function stateEntries(): ActorEntry[] {
  return REGIONS.flatMap(([, region]) => {
    const state = stateEntry(region);
    return [state, ...capitalEntries(region, state)];
  });
}

/** The city with the government stands for the state; a capital without one does not. */
function capitalEntries(region: Region, state: ActorEntry): ActorEntry[] {
  const { capital, seat } = region;
  if (capital === undefined) return [];
  const acts = { standsFor: state.id, seat: 'capital' } as const;
  const place: ActorEntry = {
    id: region.capitalId ?? slugOf(capital),
    name: capital,
    type: 'place',
    aliases: region.capitalAliases ?? [],
    description: `capital of ${state.name}`,
    ...(region.capitalAmbiguous && { ambiguous: [capital, ...(region.capitalAliases ?? [])] }),
    ...(seat === undefined && acts),
  };
  if (seat === undefined) return [place];
  const government: ActorEntry = {
    id: slugOf(seat),
    name: seat,
    type: 'place',
    aliases: region.seatAliases ?? [],
    description: `seat of government of ${state.name}`,
    ...acts,
  };
  return [place, government];
}

/** Descriptions that language data write after a name or around it: "Myanmar (Birma)", "RAE de Macao (China)". */
const DESCRIBED = /\(|,|SAR|SRA|RAE|RAS|R\.A\.S|ОАР|Sonderverwaltung/;

/**
 * The plain name that a language gives each state, by its id; none where its language data have a description only.
 * Throws a RangeError for a malformed language tag.
 */
export function localisedStateNames(language: string): ReadonlyMap<ActorId, string> {
  const local = new Intl.DisplayNames(language, { type: 'region' });
  return new Map(
    REGIONS.flatMap(([code, region]) => {
      const name = local.of(code) ?? '';
      return name === '' || DESCRIBED.test(name) ? [] : [[stateId(region), name]];
    }),
  );
}

const stateId = ({ id, name }: Region): ActorId => id ?? slugOf(name);

function stateEntry(region: Region): ActorEntry {
  return {
    id: stateId(region),
    name: region.name,
    type: region.territory ? 'place' : 'state',
    aliases: region.aliases ?? [],
    ...(region.ambiguous ? { ambiguous: region.ambiguous } : {}),
  };
}
