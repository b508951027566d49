import type { Candidate } from './candidate.ts';
import type { ActorDocument, Word } from './document.ts';
import type { Run, Unit } from './name-runs.ts';
import { isOrdinary, isTitle, partsNames } from './word-classes.ts';
import { CALENDAR } from './words/calendar.ts';
import {
  DIRECTIONS,
  FUNCTION_WORDS,
  MISSION_HEADS,
  PLAIN_HEADS,
  STATE_OPENERS,
} from './words/function-words.ts';
import { ORGANISATION_HEADS, PLACE_HEADS, PLACE_OPENERS } from './words/heads.ts';
import { EVENT_HEADS } from './words/not-actors.ts';
import { PEOPLES } from './words/peoples.ts';

/** Parts a capitalised run into the names that it holds; roles, nationalities and dates between them fall away. */
export function splitRun(document: ActorDocument, run: Run): Candidate[] {
  const { words } = document;
  const units = trim(words, run);
  if (units.length === 0) return [];
  const only = units[0];
  if (units.length === 1 && only?.match) return [fromUnits(units, words, titleBefore(words, only.from))];
  const state = stateInFull(words, units);
  if (state) return [state];
  if (words[units[0]?.from ?? 0]?.style === 'sentence') {
    const whole = headed(words, units);
    if (whole) return whole;
  }
  return pieces(words, units);
}

const wordOf = (words: readonly Word[], unit: Unit | undefined): Word | undefined => unit && words[unit.from];

function trim(words: readonly Word[], run: Run): Unit[] {
  let units = [...run];
  const drops = (unit: Unit | undefined): boolean => {
    const word = wordOf(words, unit);
    return (
      unit !== undefined &&
      unit.match === null &&
      word !== undefined &&
      (FUNCTION_WORDS.has(word.folded) || CALENDAR.has(word.folded) || word.shape === 'sign')
    );
  };
  while (drops(units[0])) units = units.slice(1);
  while (drops(units[units.length - 1])) units = units.slice(0, -1);
  return units;
}

/** "Government of Canada" names Canada. */
function stateInFull(words: readonly Word[], units: readonly Unit[]): Candidate | null {
  const opener = units.findIndex((unit) => STATE_OPENERS.has(wordOf(words, unit)?.folded ?? ''));
  const last = units[units.length - 1];
  if (opener < 0 || !last?.match || opener > units.length - 3) return null;
  const readings = last.match.readings.filter((form) => form.entry.type === 'state');
  if (readings.length === 0 || !units.slice(opener + 1, -1).every((unit) => unit.match === null)) return null;
  return { ...fromUnits(units.slice(opener), words, false), readings, type: 'state', confidence: 0.9 };
}

/** Runs with an organisation's or place's head word are one name: "Kyiv School of Economics", "Lake Geneva". */
function headed(words: readonly Word[], units: readonly Unit[]): Candidate[] | null {
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
    return [fromUnits(kept.slice(0, 1), words, false)];
  if (kept.every((unit) => unit.match === null && isPlain(words, unit))) {
    // "National Bank" may be any; "Russian Government" is a description.
    if (PLAIN_HEADS.has(head) || kept.length < 2) return [];
  }
  const known = kept.length > 1 && kept.slice(0, -1).some((unit) => unit.match);
  return [
    {
      ...fromUnits(kept, words, false),
      readings: [],
      type: organisation ? 'organisation' : 'place',
      confidence: known || of > 0 ? 0.85 : 0.8,
    },
    ...(from > 0 ? pieces(words, trim(words, units.slice(0, from))) : []),
  ];
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

/** Parts at roles, nationalities and dates; what is left between them are names. */
function pieces(words: readonly Word[], units: readonly Unit[]): Candidate[] {
  const found: Candidate[] = [];
  let piece: Unit[] = [];
  const close = () => {
    const trimmed = trim(words, piece);
    if (trimmed.length > 0) found.push(...names(words, trimmed));
    piece = [];
  };
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    const word = wordOf(words, unit);
    if (!unit || !word) continue;
    const next = units[at + 1];
    if (next && (isRegion(word, unit, next) || isTeam(words, unit, next))) {
      close();
      const type = isRegion(word, unit, next) ? 'place' : 'organisation';
      found.push({ ...fromUnits([unit, next], words, false), type, confidence: 0.8 });
      at += 1;
      continue;
    }
    const headline = word.style !== 'sentence';
    const parts =
      partsNames(word) || /^(?:of|for|on|and)$/.test(word.folded) || (headline && isOrdinary(word));
    if (unit.match === null && parts) close();
    else piece.push(unit);
  }
  close();
  return found;
}

/** "Eastern Ukraine", "West Africa". */
function isRegion(word: Word, unit: Unit, next: Unit): boolean {
  const type = next.match?.readings[0]?.entry.type;
  const acronym = next.match?.readings[0]?.acronym ?? false;
  return (
    unit.match === null && DIRECTIONS.has(word.folded) && (type === 'place' || type === 'state') && !acronym
  );
}

/** "Vancouver Canucks": a place and a plural name. */
function isTeam(words: readonly Word[], unit: Unit, next: Unit): boolean {
  const name = wordOf(words, next);
  const entry = unit.match?.readings[0];
  if (!name || !entry || entry.acronym || next.match !== null || name.style !== 'sentence') return false;
  const plural = /[^su]s$/.test(name.folded) && name.text.length > 4 && name.shape === 'capital';
  return (
    plural &&
    entry.entry.type === 'place' &&
    !partsNames(name) &&
    !EVENT_HEADS.has(name.folded) &&
    !isOrdinary(name)
  );
}

/** A stretch without roles: known names stand alone, a surname joins what stands before it. */
function names(words: readonly Word[], units: readonly Unit[]): Candidate[] {
  const last = units[units.length - 1];
  const lastWord = last && words[last.to - 1];
  const event =
    units.length > 1 && lastWord !== undefined && last?.match === null && EVENT_HEADS.has(lastWord.folded);
  const found: Candidate[] = [];
  let piece: Unit[] = [];
  const close = () => {
    if (piece.length > 0 && !event)
      found.push(fromUnits(piece, words, titleBefore(words, piece[0]?.from ?? 0)));
    piece = [];
  };
  for (const unit of units) {
    if (unit.match === null) {
      piece.push(unit);
      continue;
    }
    if (piece.length > 0 && joinsBefore(words, piece, unit)) {
      piece.push(unit);
      continue;
    }
    close();
    const type = unit.match.readings[0]?.entry.type;
    if (!event || type === 'organisation' || type === 'person') {
      if (isSingle(unit) && isGiven(unit)) piece.push(unit);
      else found.push(fromUnits([unit], words, titleBefore(words, unit.from)));
    }
  }
  close();
  return found;
}

const isSingle = (unit: Unit): boolean => unit.to - unit.from === 1;
/** "Jordan Bardella", "Chad Smith": an ambiguous form may begin a longer name. */
const isGiven = (unit: Unit): boolean => unit.match?.readings.every((form) => form.ambiguous) ?? false;

/** "Lara Trump" and "Michael Jordan" are one name each; "San Jose", "New Delhi". */
function joinsBefore(words: readonly Word[], piece: readonly Unit[], unit: Unit): boolean {
  if (!isSingle(unit)) return false;
  const reading = unit.match?.readings[0];
  if (reading === undefined || reading.acronym) return false;
  if (piece.some((part) => part.match && !isGiven(part))) return false;
  const first = wordOf(words, piece[0]);
  if (first === undefined || isOrdinary(first) || (/^\p{Lu}+$/u.test(first.text) && first.text.length > 1))
    return false;
  return reading.entry.type === 'person' || reading.ambiguous || reading.entry.type === 'place';
}

function titleBefore(words: readonly Word[], from: number): boolean {
  const before = words[from - 1];
  if (!before || before.line !== words[from]?.line) return false;
  if (before.text === '.') {
    const abbreviation = words[from - 2];
    return abbreviation !== undefined && isTitle(abbreviation);
  }
  return isTitle(before);
}

function fromUnits(units: readonly Unit[], words: readonly Word[], titled: boolean): Candidate {
  const from = units[0]?.from ?? 0;
  const to = units[units.length - 1]?.to ?? from;
  const readings = units.length === 1 ? (units[0]?.match?.readings ?? []) : [];
  return { from, to, readings, type: null, titled: titled || titleBefore(words, from), confidence: 0.5 };
}
