import type { Recognition } from '../actor.ts';
import {
  type ActorDictionary,
  buildActorDictionary,
  type DictionaryForm,
} from '../dictionary/actor-dictionary.ts';
import { builtInActors } from '../dictionary/built-in-actors.ts';
import type { ActorDocument } from '../document/document.ts';
import { describeMentions, type FoundName } from '../linking/describe-mentions.ts';
import { matchDictionary } from '../names/dictionary-pass.ts';
import { readForeignMetonym } from './foreign-metonyms.ts';
import { type LocalSpellings, localSpellings } from './local-spelling.ts';
import { localisedEntries } from './localised-entries.ts';
import { localisedNames } from './localised-names.ts';

/** Finds the actors that a text in one language other than English names. */
export type ForeignRecogniser = (document: ActorDocument) => Recognition;

/**
 * Makes a recogniser for texts that are not English: forms of the dictionary, and those that the language itself has
 * for the built-in actors. Nothing else is guessed, for capitals mean other things elsewhere (German nouns). In a
 * language that we have no names for, the dictionary's names are found as they are.
 */
export function createForeignRecogniser(dictionary: ActorDictionary, language: string): ForeignRecogniser {
  const entries = localisedEntries(language);
  const localised = entries && buildActorDictionary(entries);
  const spelled = entries && localSpellings(builtInActors(), language);
  const rules = {
    ordinary: new Set(localisedNames(language)?.ordinaryWords),
    prepositions: new Set(localisedNames(language)?.prepositions),
  };
  return (document) => {
    const own = localised
      ? findForms(document, localised, (form, before) => !form.ambiguous || rules.prepositions.has(before))
      : [];
    const listed = findForms(
      document,
      dictionary,
      (form) => !form.ambiguous && isDistinct(form.form) && !rules.ordinary.has(form.form),
    );
    const names = longestFirst([...own, ...listed]);
    const taken = takenWords(document, names);
    const found = [...names, ...(spelled ? findSpellings(document, spelled, taken) : [])];
    found.sort((a, b) => a.from - b.from);
    return describeMentions(document, found, dictionary, (...use) => readForeignMetonym(...use, language));
  };
}

function findForms(
  document: ActorDocument,
  dictionary: ActorDictionary,
  isMeant: (form: DictionaryForm, before: string) => boolean,
): FoundName[] {
  return matchDictionary(document, dictionary).flatMap(({ from, to, readings }): FoundName[] => {
    const before = document.words[from - 1]?.folded ?? '';
    const form = readings.find((one) => isMeant(one, before));
    return form ? [{ ...name(from, to, form), confidence: 0.9 }] : [];
  });
}

const name = (from: number, to: number, { entry }: Pick<DictionaryForm, 'entry'>) => ({
  from,
  to,
  readings: [],
  type: entry.type,
  titled: false,
  entry,
});

/** Names that do not overlap: the longest win, then those of the language. */
function longestFirst(names: readonly FoundName[]): FoundName[] {
  const kept: FoundName[] = [];
  const taken = new Set<number>();
  for (const one of [...names].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    const words = Array.from({ length: one.to - one.from }, (_, at) => one.from + at);
    if (words.some((word) => taken.has(word))) continue;
    for (const word of words) taken.add(word);
    kept.push(one);
  }
  return kept;
}

function takenWords({ words }: ActorDocument, names: readonly FoundName[]): Uint8Array {
  const taken = new Uint8Array(words.length);
  for (const { from, to } of names) taken.fill(1, from, to);
  return taken;
}

/** Surnames in the language's own spelling, where the sentence's start is not what gives the capital. */
function findSpellings({ words }: ActorDocument, spelled: LocalSpellings, taken: Uint8Array): FoundName[] {
  return words.flatMap((word, at): FoundName[] => {
    if (taken[at] === 1 || word.shape !== 'capital' || word.opens) return [];
    const entry = spelled(word.text);
    return entry ? [{ ...name(at, at + 1, { entry }), confidence: 0.8 }] : [];
  });
}

// Short forms in capitals mean other things in other languages: French "UE", German "US", Spanish "PP".
const SAFE_ACRONYM =
  /^(?:NATO|BRICS|UNESCO|UNICEF|IAEA|OSCE|OPEC|NASA|FBI|CIA|BBC|CNN|AFP|USA|G7|G20|AfD|CDU|CSU|SPD|FDP|ARD|ZDF)$/;

function isDistinct(form: string): boolean {
  return form.length > 3 || SAFE_ACRONYM.test(form) || !/^\p{Lu}+$/u.test(form);
}
