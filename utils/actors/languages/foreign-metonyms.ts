import type { ActorEntry } from '../dictionary/actor-entry.ts';
import type { ActorDocument } from '../document/document.ts';
import type { MetonymReading } from '../metonyms/metonym-pass.ts';
import type { Candidate } from '../names/candidate.ts';
import { localisedNames } from './localised-names.ts';

const ACTS = 0.85;
const IS_A_PLACE = 0.8;
const UNTOLD = 0.55;

/**
 * Reads whether a place name acts in a text that is not English: only where a verb of acting follows and no preposition
 * of place stands before it ("Moscou rejette"). Everything else is the place.
 */
export function readForeignMetonym(
  { words }: ActorDocument,
  { from, to }: Pick<Candidate, 'from' | 'to'>,
  entry: Pick<ActorEntry, 'standsFor'> | null,
  language: string,
): MetonymReading {
  if (entry?.standsFor === undefined) return { metonymOf: null, metonymConfidence: null };
  const names = localisedNames(language);
  const line = words[from]?.line;
  const before = words[from - 1]?.line === line ? words[from - 1] : undefined;
  const after = words[to]?.line === line ? words[to] : undefined;
  if (before && !words[from]?.opens && names?.placePrepositions.includes(before.text.toLowerCase()))
    return { metonymOf: null, metonymConfidence: IS_A_PLACE };
  return after && names?.actingVerbs.includes(after.text.toLowerCase())
    ? { metonymOf: entry.standsFor, metonymConfidence: ACTS }
    : { metonymOf: null, metonymConfidence: UNTOLD };
}
