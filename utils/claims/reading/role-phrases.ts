import type { ActorId, Recognition } from '../../actors/actor.ts';
import { firstMentionEndingAfter } from '../../actors/mentions-in-order.ts';
import { CALENDAR } from '../../actors/words/calendar.ts';
import { FUNCTION_WORDS, PLAIN_HEADS } from '../../actors/words/function-words.ts';
import {
  BARE_OFFICES,
  COMPLEMENT_WORDS,
  FIELDS,
  FORMER_WORDS,
  OCCUPATIONS,
  ORGANISATION_KINDS,
  PLAIN_OFFICES,
  RANK_MODIFIERS,
  ROLE_MODIFIERS,
  SPOILING_WORDS,
} from '../../actors/words/role-words.ts';
import type { Span } from '../../text/span.ts';

/** Words that mean somebody by an office. Offsets are UTF-16 code units of the text. */
export interface RolePhrase extends Span {
  /** Without "86-year-old". */
  readonly phrase: string;
  /** Only one at a time can be meant, so that a list may say who; else the article alone can. */
  readonly unique: boolean;
  /** The person that is named after a comma: "Ukraine’s president, X". */
  readonly apposed: ActorId | null;
}

/** Words before an office at most, and code units of each. */
const REACH = 8;
const WORD_LIMIT = 40;

const OFFICES: ReadonlySet<string> = new Set([...PLAIN_OFFICES, ...BARE_OFFICES]);
const OFFICE = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?:secretary|attorney|director|governor|prosecutor)[ -]general|${[...OFFICES]
    .filter((word) => /^[\p{L}-]+$/u.test(word))
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}-])`,
  'giu',
);
const WORD_BEFORE = /(?<![\p{L}\p{N}-])((?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}-]*)([’']s?)?[ \u00a0]$/u;
const WORD_AFTER = /^[ \u00a0]([\p{L}-]+)/u;
const AGE = /\d{1,3}-year-old[ \u00a0]$/;
/** Whose it is has been said before, or it is anybody of that office. */
const OPEN = /^(?:an?|another|one|any|some|each|every|no|his|her|their|its|our|my|your|this|that)$/;
/** After these a role says what somebody is, was or may be. */
const PREDICATE =
  /\b(?:am|is|are|was|were|be|been|being|become|becomes|became|becoming|elect|elected|electing|appointed|named|as|for|not)[ ]$/i;
/** Of these a state has one; of other offices only where more is said: "foreign minister". */
const HEADS_OF_STATE =
  /^(?:president|chancellor|premier|prime-minister|pm|king|queen|emperor|sultan|leader|ruler|taoiseach)$/i;
/** Many of one state may be called so. */
const MANY =
  /\b(?:deputy|assistant|associate|senior|junior|top|special|acting|interim|opposition|rebel|party|vice (?!president))\b/i;

/**
 * Phrases that mean somebody by an office and say whose it is, in order of the text, without overlap: "the Turkish
 * leader", "Ukraine’s president", "the head of the Port Authority". None for what is anybody ("a Kremlin spokesman"),
 * what somebody was or will be ("the former president of France"), and the title of a name that follows.
 */
export function rolePhrases(text: string, { mentions, actors }: Recognition): RolePhrase[] {
  const types = new Map(actors.map(({ id, type }) => [id, type]));
  const phrases: RolePhrase[] = [];
  let free = 0;
  for (const { index, 0: office } of text.matchAll(OFFICE)) {
    if (index < free || isTitle(text, index + office.length)) continue;
    const before = wordsBefore(text, index);
    const after = before && wordsAfter(text, { start: index, end: index + office.length }, mentions);
    if (!before || !after || isTitle(text, after.end)) continue;
    const { start } = before;
    const { end } = after;
    if (start < free || PREDICATE.test(text.slice(Math.max(0, start - WORD_LIMIT), start))) continue;
    if (!before.placed && !(before.definite && after.placed)) continue;
    const named = mentions
      .slice(firstMentionEndingAfter(mentions, start), firstMentionEndingAfter(mentions, end - 1) + 1)
      .filter((mention) => mention.start < end);
    const ofState = named.every(({ actor }) => types.get(actor) === 'state');
    const phrase = text.slice(start, end).replace(/\d{1,3}-year-old /, '');
    // "the US ambassador to Turkey": of two there is one between them.
    const between = before.placed && after.placed;
    const told = before.told || after.told || between || / /.test(office) || HEADS_OF_STATE.test(office);
    const follows = /^, (?=\p{Lu})/u.test(text.slice(end, end + 3));
    const next = follows ? mentions[firstMentionEndingAfter(mentions, end + 2)] : undefined;
    const apposed = next?.start === end + 2 && types.get(next.actor) === 'person' ? next.actor : null;
    const unique = (!ofState || told) && !MANY.test(phrase) && (!follows || apposed !== null);
    phrases.push({ start, end, phrase, unique, apposed });
    free = end;
  }
  return phrases;
}

interface WordsBefore {
  readonly start: number;
  /** "the" or an owner stands before it. */
  readonly definite: boolean;
  /** A capital may say whose office it is. */
  readonly placed: boolean;
  /** A field or kind makes the office one of its own. */
  readonly told: boolean;
}

/** What stands before an office and belongs to it; null where that leaves open who is meant. */
function wordsBefore(text: string, office: number): WordsBefore | null {
  let start = office;
  let [definite, placed, told, owned] = [false, false, false, false];
  for (let step = 0; step < REACH; step += 1) {
    const before = text.slice(Math.max(0, start - WORD_LIMIT), start);
    const age = AGE.exec(before);
    if (age && !owned) {
      start -= age[0].length;
      continue;
    }
    const [whole, word = '', possessive] = WORD_BEFORE.exec(before) ?? [];
    if (whole === undefined) break;
    const lower = word.toLowerCase();
    if (lower === 'the') return { start: start - whole.length, definite: true, placed, told };
    const isName = /^\p{Lu}/u.test(word) && !FUNCTION_WORDS.has(lower) && !CALENDAR.has(lower);
    if (possessive !== undefined) {
      // "the country’s leader", and "Smith’s Norland’s president" that no grammar gives.
      if (!isName || owned) return null;
      [definite, placed, owned] = [true, true, true];
    } else {
      if (!owned && (OPEN.test(lower) || FORMER_WORDS.has(lower) || SPOILING_WORDS.has(lower))) return null;
      const isKind = FIELDS.has(lower) || ROLE_MODIFIERS.has(lower) || RANK_MODIFIERS.has(lower);
      if (!isName && (owned || !isKind)) break;
      if (isKind) told ||= FIELDS.has(lower) || lower === 'prime' || lower === 'vice';
      else placed = true;
    }
    start -= whole.length;
  }
  return { start, definite, placed, told };
}

interface WordsAfter {
  readonly end: number;
  readonly placed: boolean;
  readonly told: boolean;
}

/** What stands after an office and belongs to it: "of state", "of the Port Authority"; null where it names nobody. */
function wordsAfter(text: string, office: Span, mentions: Recognition['mentions']): WordsAfter | null {
  let { end } = office;
  let told = false;
  const sent = /^(?:ambassador|envoy|advis[eo]r|aide|representative)$/i.test(text.slice(office.start, end));
  for (;;) {
    const [link, preposition] = /^ (of|for|to) (?:the )?/.exec(text.slice(end, end + 9)) ?? [];
    if (link === undefined || (preposition === 'to' && !sent)) return { end, placed: false, told };
    const at = end + link.length;
    const mention = mentions[firstMentionEndingAfter(mentions, at)];
    if (mention !== undefined && mention.start <= at) {
      // "the head of Norland’s navy"
      if (/^[’']/.test(text.slice(mention.end, mention.end + 1))) return null;
      return { end: mention.end, placed: true, told };
    }
    let field = at - 1;
    for (;;) {
      const [word, letters = ''] = WORD_AFTER.exec(text.slice(field, field + WORD_LIMIT)) ?? [];
      const lower = letters.toLowerCase();
      if (word === undefined || !(COMPLEMENT_WORDS.has(lower) || FIELDS.has(lower))) break;
      if (FUNCTION_WORDS.has(lower)) break;
      field += word.length;
    }
    if (field < at) return preposition === 'of' ? null : { end, placed: false, told };
    told = true;
    end = field;
  }
}

/** Whether a text goes on with an office: " spokesman". */
export function beginsOffice(rest: string): boolean {
  return OFFICES.has(WORD_AFTER.exec(rest)?.[1]?.toLowerCase() ?? '');
}

/** Whether what ends a text may speak for the one whose it is: his office, its officials, its ministry. */
export function speaksForOwner(text: string): boolean {
  const last = /[\p{L}-]+(?=[^\p{L}]*$)/u.exec(text)?.[0].toLowerCase() ?? '';
  const one = last.replace(/s$/, '');
  return [OFFICES, OCCUPATIONS, ORGANISATION_KINDS, PLAIN_HEADS].some(
    (words) => words.has(last) || words.has(one),
  );
}

/** Whether the office goes on in another or in a name: "chief executive", "president Ana Veld". */
function isTitle(text: string, end: number): boolean {
  const next = WORD_AFTER.exec(text.slice(end, end + WORD_LIMIT))?.[1];
  if (next === undefined) return false;
  const lower = next.toLowerCase();
  if (OFFICES.has(lower)) return true;
  return /^\p{Lu}/u.test(next) && !CALENDAR.has(lower) && !FUNCTION_WORDS.has(lower);
}
