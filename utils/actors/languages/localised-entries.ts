import type { ActorEntry } from '../dictionary/actor-entry.ts';
import { builtInActors } from '../dictionary/built-in-actors.ts';
import { localisedStateNames } from '../dictionary/state-entries.ts';
import { inflectedForms, inflectedPerson } from './inflect.ts';
import { type LocalisedNames, localisedNames } from './localised-names.ts';

/** The built-in actors under the names that a language gives them; null for a language that we have no names for. */
export function localisedEntries(language: string): ActorEntry[] | null {
  const names = localisedNames(language);
  if (names === undefined) return null;
  const ofStates = localisedStateNames(language);
  const doubtful = new Set(names.afterPreposition);
  return builtInActors().flatMap((entry) => {
    const state = ofStates.get(entry.id);
    const forms = new Set([
      ...placeForms(entry, state === undefined ? [] : [state], names, language),
      ...(names.institutions[entry.id] ?? []),
      ...personForms(entry, names, language),
    ]);
    const [name] = forms;
    if (name === undefined) return [];
    const ambiguous = [...forms].filter((form) => doubtful.has(form));
    return [{ ...entry, name, aliases: [...forms], ambiguous }];
  });
}

function placeForms(
  { id }: ActorEntry,
  known: readonly string[],
  { states, capitals, places }: LocalisedNames,
  language: string,
): string[] {
  const written = [...(states[id] ?? []), ...(capitals[id] ?? []), ...(places[id] ?? [])];
  const [first] = written;
  // The first form of the data is the nominative; the others may be cases already.
  const nominatives = first === undefined ? known : [...known, first];
  return [...known, ...written, ...nominatives.flatMap((name) => inflectedForms(name, language))];
}

/** Written forms, and the regular cases of the names themselves: of all built-in people where the script is Latin. */
function personForms(entry: ActorEntry, { people }: LocalisedNames, language: string): string[] {
  if (entry.type !== 'person') return [];
  const written = people[entry.id] ?? [];
  const listed = [entry.name, ...entry.aliases].filter(
    (form) => !entry.ambiguous?.includes(form) && form.length > 4,
  );
  // The first form of the data and the first full name are nominatives.
  const nominatives = [written[0], written.find((form) => form.includes(' '))].filter(
    (form) => form !== undefined,
  );
  return [...written, ...[...listed, ...nominatives].flatMap((form) => inflectedPerson(form, language))];
}
