import { foldText } from '../../text/normalise.ts';
import type { ActorEntry } from '../dictionary/actor-entry.ts';
import { transliterationKey } from '../linking/transliteration.ts';

// Whose names come from another script, so that each language spells them its own way.
const FROM_ANOTHER_SCRIPT =
  /\b(?:Russian?|Ukrain\w+|Belarus\w*|Soviet|Chechnya|Kremlin|Iran\w*|Israel\w*|Palestin\w+|Hamas|Hezbollah|Syrian?|Iraq|Saudi|Egypt|Libya|Armenia|Azerbaijan|Kazakhstan|Uzbekistan)\b/;

// How a language writes what English spells otherwise, beside what every transliteration folds.
const LOCAL: Readonly<Partial<Record<string, readonly (readonly [RegExp, string])[]>>> = {
  fr: [
    [/tch/g, 'ch'],
    [/(?<!t)ch/g, 'sh'],
    [/ine$/, 'in'],
    [/gu(?=[ei])/g, 'g'],
  ],
  nl: [
    [/tsj/g, 'ch'],
    [/sj/g, 'sh'],
    [/oe/g, 'u'],
  ],
  pl: [
    [/cz/g, 'ch'],
    [/sz/g, 'sh'],
  ],
};

const SHORTEST = 6;

/** Persons by the key of their surname under any spelling; only where it is one person's. */
export type LocalSpellings = (word: string) => ActorEntry | null;

/** Finds persons whose names come from another script under the spelling of a language ("Lukaschenko", "Syrskyj"). */
export function localSpellings(entries: Iterable<ActorEntry>, language: string): LocalSpellings {
  const byKey = new Map<string, Set<ActorEntry>>();
  for (const entry of entries) {
    if (entry.type !== 'person' || !FROM_ANOTHER_SCRIPT.test(entry.description ?? '')) continue;
    for (const form of entry.aliases) {
      if (/[\s-]/.test(form) || form.length < SHORTEST || entry.ambiguous?.includes(form)) continue;
      const key = transliterationKey(foldText(form));
      byKey.set(key, (byKey.get(key) ?? new Set()).add(entry));
    }
  }
  const rules = LOCAL[language] ?? [];
  return (word) => {
    if (word.length < SHORTEST) return null;
    const spelled = rules.reduce(
      (text, [pattern, letters]) => text.replace(pattern, letters),
      foldText(word),
    );
    const [entry, ...others] = byKey.get(transliterationKey(spelled)) ?? [];
    return entry !== undefined && others.length === 0 ? entry : null;
  };
}
