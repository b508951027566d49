import type { ActorDocument, Word } from '../document/document.ts';
import { isNameLike, isOrdinary, isTitle, partsNames } from '../document/word-classes.ts';
import { COMPOUND_ENDS, FUNCTION_WORDS, MISSION_HEADS } from '../words/function-words.ts';
import { INNER_PARTICLES, ORGANISATION_HEADS, PLACE_HEADS } from '../words/heads.ts';
import type { DictionaryMatch } from './dictionary-pass.ts';
import type { Run, Unit } from './units.ts';

/** All capitalised runs of a document, in order. Runs stay within a line and end at punctuation. */
export function nameRuns(document: ActorDocument, matches: readonly DictionaryMatch[]): Run[] {
  const { words } = document;
  const matchAt = new Map(matches.map((match) => [match.from, match]));
  const unitAt = (at: number): Unit | null => {
    const match = matchAt.get(at);
    if (match) return match.to > at ? { from: at, to: match.to, match } : null;
    return isNameLike(words[at]) ? { from: at, to: at + 1, match: null } : null;
  };
  const runs: Run[] = [];
  for (let at = 0; at < words.length; ) {
    const first = unitAt(at);
    if (first === null) {
      at += 1;
      continue;
    }
    const units = [first];
    let end = first.to;
    for (let next = extend(words, units, unitAt); next !== null; next = extend(words, units, unitAt)) {
      units.push(...next);
      end = next[next.length - 1]?.to ?? end;
    }
    runs.push(units);
    at = Math.max(end, at + 1);
  }
  return runs;
}

/** The units that continue a run, connecting words first; null where it ends. */
function extend(words: readonly Word[], units: Unit[], unitAt: (at: number) => Unit | null): Unit[] | null {
  const last = units[units.length - 1];
  const lastWord = last && words[last.to - 1];
  if (!last || !lastWord) return null;
  const at = last.to;
  const word = words[at];
  if (!word || word.line !== lastWord.line || word.style !== lastWord.style) return null;
  const small = (index: number): Unit => ({ from: index, to: index + 1, match: null });
  const direct = unitAt(at);
  if (direct && word.spaced && !word.opens) return [direct];
  const after = words[at + 1];
  const follower = after && after.line === word.line ? unitAt(at + 1) : null;
  const initial = lastWord.shape === 'capital' && lastWord.text.length === 1;
  // "George W. Bush", "St. John"
  if (word.text === '.' && !word.spaced && follower && after?.spaced && (initial || lastWord.folded === 'st'))
    return [small(at), follower];
  if (isHyphen(word) && !word.spaced && follower && after && !after.spaced) {
    // "US-China" names two; "Saint-Denis" and "Abdel-Fattah" name one.
    return last.match || follower.match ? null : [small(at), follower];
  }
  // "Ban Ki-moon"
  if (isHyphen(word) && !word.spaced && after && isSyllable(after) && units.length > 1 && !last.match)
    return [small(at), small(at + 1)];
  if (word.text === '&' && follower) return [small(at), follower];
  if (/^['’]$/.test(word.text) && !word.spaced) return possessive(words, at, lastWord, unitAt, small);
  const head = lastWord.folded;
  const heads = ORGANISATION_HEADS.has(head) || PLACE_HEADS.has(head);
  if (/^(?:of|for|on)$/.test(word.folded) && word.shape === 'lower' && heads && !isTitle(lastWord)) {
    if (word.folded !== 'of' && !ORGANISATION_HEADS.has(head)) return null;
    if (follower && !FUNCTION_WORDS.has(after?.folded ?? '')) return [small(at), follower];
    const past = words[at + 2];
    const third = past && past.line === word.line ? unitAt(at + 2) : null;
    return /^(?:the|an?)$/.test(after?.folded ?? '') && third ? [small(at), small(at + 1), third] : null;
  }
  if (/^(?:in|to)$/.test(word.folded) && MISSION_HEADS.has(head) && follower?.match)
    return [small(at), follower];
  if (word.folded === 'and' && word.shape === 'lower' && follower && !follower.match)
    return joinsOffice(words, units, after) || joinsTrades(words, units, at + 1)
      ? [small(at), follower]
      : null;
  if (INNER_PARTICLES.has(word.folded) && word.shape === 'lower' && !partsNames(lastWord)) {
    return particles(words, at, unitAt, small);
  }
  return null;
}

const isHyphen = (word: Word | undefined): boolean => word !== undefined && /^[-‐‑–]$/.test(word.text);

/** The second part of a given name such as "Ki-moon", in small letters. */
const isSyllable = (word: Word): boolean =>
  word.shape === 'lower' &&
  !word.spaced &&
  word.text.length < 7 &&
  !isOrdinary(word) &&
  !COMPOUND_ENDS.has(word.folded);

/** "People's Liberation Army" goes on over the possessive, "Putin's Russia" does not. */
function possessive(
  words: readonly Word[],
  at: number,
  owner: Word,
  unitAt: (at: number) => Unit | null,
  small: (at: number) => Unit,
): Unit[] | null {
  if (
    !isOrdinary(owner) ||
    !/^(?:people|women|children|workers|veterans|teachers|farmers|king|queen|peoples|writers|students|mothers)$/.test(
      owner.folded,
    )
  )
    return null;
  const s = words[at + 1];
  const next = s?.folded === 's' && !s.spaced ? at + 2 : at + 1;
  const follower = words[next]?.line === owner.line ? unitAt(next) : null;
  if (!follower) return null;
  return next === at + 2 ? [small(at), small(at + 1), follower] : [small(at), follower];
}

/** "Department of Health and Human Services": the "and" stands within an office's name. */
function joinsOffice(words: readonly Word[], units: readonly Unit[], after: Word | undefined): boolean {
  const of = units.some((unit) => /^(?:of|for|on)$/.test(words[unit.from]?.folded ?? ''));
  return of && after !== undefined && (isOrdinary(after) || ORGANISATION_HEADS.has(after.folded));
}

/** "Tarn Mining and Construction Company": two trades of one firm, told by the firm's head word after them. */
function joinsTrades(words: readonly Word[], units: readonly Unit[], after: number): boolean {
  const trade = words[after];
  const before = words[after - 2];
  const isTrade = (word: Word | undefined) =>
    word !== undefined && !isTitle(word) && (isOrdinary(word) || word.folded.endsWith('ing'));
  if (units.length < 2 || !trade || !isTrade(trade) || !isTrade(before)) return false;
  let last = after;
  while (isNameLike(words[last + 1]) && words[last + 1]?.line === trade.line) last += 1;
  return last > after && ORGANISATION_HEADS.has(words[last]?.folded ?? '');
}

/** "Charles de Gaulle", "Mohammed bin Salman", "Bashar al-Assad". */
function particles(
  words: readonly Word[],
  at: number,
  unitAt: (at: number) => Unit | null,
  small: (at: number) => Unit,
): Unit[] | null {
  const units: Unit[] = [];
  const line = words[at]?.line;
  for (let next = at; next < at + 4; next += 1) {
    const word = words[next];
    if (!word || word.line !== line) return null;
    const follower = unitAt(next);
    if (follower && units.length > 0) return [...units, follower];
    const particle = INNER_PARTICLES.has(word.folded) && word.shape === 'lower';
    if (!particle && !(isHyphen(word) && !word.spaced && units.length > 0)) return null;
    units.push(small(next));
  }
  return null;
}
