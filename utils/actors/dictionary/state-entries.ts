import regions from '../../../assets/actors/states.json' with { type: 'json' };
import { slugOf } from '../linking/slug.ts';
import type { ActorEntry } from './actor-entry.ts';

/** What we write ourselves about an ISO 3166 region; its plain name comes from the browser's language data. */
interface Region {
  readonly id?: string;
  readonly name?: string;
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
  const names = new Intl.DisplayNames('en', { type: 'region' });
  return REGIONS.flatMap(([code, region]) => {
    const state = stateEntry(code, region, names);
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

/**
 * The same states under the names that another language gives them, for pages in that language. Throws a RangeError
 * for a malformed language tag; a language without data gives the English names again.
 */
export function localisedStateEntries(language: string): ActorEntry[] {
  const english = new Intl.DisplayNames('en', { type: 'region' });
  const local = new Intl.DisplayNames(language, { type: 'region' });
  return REGIONS.map(([code, region]) => {
    const state = stateEntry(code, region, english);
    const name = local.of(code) ?? state.name;
    // German adds an s for the genitive: "Russlands".
    const inflected = language === 'de' && /[^sxz\s]$/.test(name) ? [`${name}s`] : [];
    return { ...state, aliases: [name, ...inflected], ambiguous: [] };
  });
}

function stateEntry(code: string, region: Region, names: Intl.DisplayNames): ActorEntry {
  const listed = names.of(code) ?? code;
  const name = region.name ?? listed;
  return {
    id: region.id ?? slugOf(name),
    name,
    type: region.territory ? 'place' : 'state',
    aliases: [...new Set([...(region.aliases ?? []), listed])].filter((form) => form !== name),
    ...(region.ambiguous ? { ambiguous: region.ambiguous } : {}),
  };
}
