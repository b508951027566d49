import type { ActorDocument, Word } from '../document/document.ts';
import { isOrdinary, partsNames } from '../document/word-classes.ts';
import { DIRECTIONS } from '../words/function-words.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';
import { EVENT_HEADS } from '../words/not-actors.ts';
import type { Candidate } from './candidate.ts';
import { headed, stateInFull } from './headed-names.ts';
import { fromUnits, type Run, titleBefore, trim, type Unit, wordOf } from './units.ts';

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
    if (whole) return [...pieces(words, trim(words, whole.before)), ...(whole.name ? [whole.name] : [])];
  }
  return pieces(words, units);
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
  // "Contrast Dutton’s view …": at a sentence start only a given name joins a surname that stands by itself.
  if (reading.entry.type === 'person' && !reading.ambiguous && first.opens && !GIVEN_NAMES.has(first.folded))
    return false;
  return reading.entry.type === 'person' || reading.ambiguous || reading.entry.type === 'place';
}
