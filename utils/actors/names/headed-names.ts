import type { Word } from '../document/document.ts';
import { FUNCTION_WORDS, MISSION_HEADS, PLAIN_HEADS, STATE_OPENERS } from '../words/function-words.ts';
import { ORGANISATION_HEADS, PLACE_HEADS, PLACE_OPENERS } from '../words/heads.ts';
import { PEOPLES } from '../words/peoples.ts';
import type { Candidate } from './candidate.ts';
import { fromUnits, type Unit, wordOf } from './units.ts';

/** What a head word makes of a run: a name (null where it is a mere description), and what stands before it. */
export interface Headed {
  readonly name: Candidate | null;
  readonly before: readonly Unit[];
}

/** "Government of Canada" names Canada. */
export function stateInFull(words: readonly Word[], units: readonly Unit[]): Candidate | null {
  const opener = units.findIndex((unit) => STATE_OPENERS.has(wordOf(words, unit)?.folded ?? ''));
  const last = units[units.length - 1];
  if (opener < 0 || !last?.match || opener > units.length - 3) return null;
  const readings = last.match.readings.filter((form) => form.entry.type === 'state');
  if (readings.length === 0 || !units.slice(opener + 1, -1).every((unit) => unit.match === null)) return null;
  return { ...fromUnits(units.slice(opener), words, false), readings, type: 'state', confidence: 0.9 };
}

/** Runs with an organisation's or place's head word are one name: "Kyiv School of Economics", "Lake Geneva". */
export function headed(words: readonly Word[], units: readonly Unit[]): Headed | null {
  const texts = units.map((unit) => wordOf(words, unit)?.folded ?? '');
  const last = units[units.length - 1];
  const lastText = last ? (words[last.to - 1]?.folded ?? '') : '';
  const of = texts.findIndex(
    (text, at) => at > 0 && /^(?:of|for|on|in|to)$/.test(text) && units[at]?.match === null,
  );
  const head = of > 0 ? (words[(units[of - 1]?.to ?? 1) - 1]?.folded ?? '') : lastText;
  const organisation = ORGANISATION_HEADS.has(head) || MISSION_HEADS.has(head);
  const place = PLACE_HEADS.has(head) || (of < 0 && PLACE_OPENERS.has(texts[0] ?? ''));
  if (!organisation && !place) return null;
  if (units.length === 1) return null;
  const from = firstOfName(words, units, of);
  const kept = units.slice(from);
  if (kept.length < 2) return null;
  const owner = kept[0]?.match?.readings[0]?.entry;
  if (owner && of < 0 && kept.length === 2 && PLAIN_HEADS.has(head) && owner.type !== 'organisation')
    return { name: fromUnits(kept.slice(0, 1), words, false), before: [] };
  if (kept.every((unit) => unit.match === null && isPlain(words, unit))) {
    // "National Bank" may be any; "Russian Government" is a description.
    if (PLAIN_HEADS.has(head) || kept.length < 2) return { name: null, before: [] };
  }
  const known = kept.length > 1 && kept.slice(0, -1).some((unit) => unit.match);
  const name: Candidate = {
    ...fromUnits(kept, words, false),
    readings: [],
    type: organisation ? 'organisation' : 'place',
    confidence: known || of > 0 ? 0.85 : 0.8,
  };
  return { name, before: units.slice(0, from) };
}

const isPlain = (words: readonly Word[], unit: Unit): boolean => {
  const word = wordOf(words, unit);
  return word !== undefined && (PEOPLES.has(word.folded) || PLAIN_HEADS.has(word.folded));
};

/** Where the name begins within a headed run: after the last role that is followed by a person, or at its start. */
function firstOfName(words: readonly Word[], units: readonly Unit[], of: number): number {
  const end = of > 0 ? of - 1 : units.length - 1;
  for (let at = end - 1; at >= 0; at -= 1) {
    const unit = units[at];
    const word = wordOf(words, unit);
    if (!unit || !word) continue;
    if (FUNCTION_WORDS.has(word.folded) && unit.match === null && word.shape !== 'lower') return at + 1;
    if (unit.match?.readings[0]?.entry.type === 'person' && unit.to - unit.from > 1) return at + 1;
  }
  return 0;
}
