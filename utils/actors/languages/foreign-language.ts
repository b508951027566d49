import type { ActorDictionary } from '../dictionary/actor-dictionary.ts';
import { buildActorDictionary } from '../dictionary/actor-dictionary.ts';
import { localisedStateEntries } from '../dictionary/state-entries.ts';
import type { ActorDocument } from '../document/document.ts';
import type { Candidate } from '../names/candidate.ts';
import { matchDictionary } from '../names/dictionary-pass.ts';

/** Languages whose names for states we add; pages in others get the dictionary as it is. */
const LOCALISED = new Set(['de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'uk']);

/** The language of a tag such as "fr-CA"; English where it is not stated. */
export function primaryLanguage(tag: string | null): string {
  const language = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return language === undefined || language === '' ? 'en' : language;
}

/** The states as a language names them, or null for a language that we have no names for. */
export function localisedDictionary(language: string): ActorDictionary | null {
  return LOCALISED.has(language) ? buildActorDictionary(localisedStateEntries(language)) : null;
}

/**
 * Candidates in a text that is not English: forms of the dictionary only. Its capitals mean other things (German
 * nouns), so nothing is guessed, and forms that are words elsewhere ("Die", "SIE") are left out by their length.
 */
export function foreignCandidates(
  document: ActorDocument,
  dictionary: ActorDictionary,
  localised: ActorDictionary | null,
): Candidate[] {
  const found = localised ? matchDictionary(document, localised) : [];
  const taken = new Uint8Array(document.words.length);
  for (const match of found) taken.fill(1, match.from, match.to);
  const others = matchDictionary(document, dictionary).filter(
    (match) => !taken.subarray(match.from, match.to).some(Boolean),
  );
  return [...found, ...others]
    .map(
      (match): Candidate => ({
        from: match.from,
        to: match.to,
        readings: match.readings.filter((form) => !form.ambiguous && isDistinct(form.form)),
        type: null,
        titled: false,
        confidence: 0.9,
      }),
    )
    .filter((candidate) => candidate.readings.length > 0)
    .sort((a, b) => a.from - b.from);
}

// Short forms in capitals mean other things in other languages: French "UE", German "US", Spanish "PP".
const SAFE_ACRONYM =
  /^(?:NATO|BRICS|UNESCO|UNICEF|IAEA|OSCE|OPEC|NASA|FBI|CIA|BBC|CNN|AFP|USA|G7|G20|AfD|CDU|CSU|SPD|FDP|ARD|ZDF)$/;

function isDistinct(form: string): boolean {
  return form.length > 3 || SAFE_ACRONYM.test(form) || !/^\p{Lu}+$/u.test(form);
}
