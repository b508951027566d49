import type { Span } from '../../text/span.ts';
import { isDeterminer, isPreposition, type Part, type Phrase, standsBeforeVerb } from './noun-phrases.ts';
import { speaksForOwner } from './role-phrases.ts';

/**
 * Who does what the verb at `verb` says, as a phrase of the sentence; the verb may stand before him in a tag that
 * follows the quotation at `quotation` (-1 without one). Null where nobody is named.
 */
export function subjectAround(
  parts: readonly Part[],
  phrases: readonly Phrase[],
  verb: number,
  quotation: number,
): Phrase | null {
  const subject = nearestSubject(parts, phrases, verb, quotation);
  return subject && wholePhrase(parts, phrases, subject);
}

function nearestSubject(
  parts: readonly Part[],
  phrases: readonly Phrase[],
  verb: number,
  quotation: number,
): Phrase | null {
  const previous = parts[verb - 1];
  const inverted =
    quotation >= 0 && (verb === quotation + 1 || (previous?.text === ',' && verb === quotation + 2));
  if (inverted) return phrases.find((phrase) => phrase.from > verb) ?? null;
  if (/ing$/i.test(parts[verb]?.text ?? ''))
    return (
      phrases.find((phrase) => phrase.to <= verb && phrase.kind !== 'nominal') ??
      phrases.find((phrase) => phrase.to <= verb) ??
      null
    );
  const before = nearestBefore(parts, phrases, verb, quotation);
  if (before) return before;
  return quotation >= 0 ? (phrases.find((phrase) => phrase.from > verb) ?? null) : null;
}

/** The noun phrase that does what the verb says, looking left no further than `limit`. */
export function subjectBefore(
  parts: readonly Part[],
  phrases: readonly Phrase[],
  verb: number,
  limit: number,
): Phrase | null {
  const subject = nearestBefore(parts, phrases, verb, limit);
  return subject && wholePhrase(parts, phrases, subject);
}

function nearestBefore(
  parts: readonly Part[],
  phrases: readonly Phrase[],
  verb: number,
  limit: number,
): Phrase | null {
  let at = verb - 1;
  while (at > limit && standsBeforeVerb(parts[at]?.text ?? '')) at -= 1;
  if (at <= limit) return null;
  const edge = parts[at];
  // "Smith, the director of the office, said"
  if (edge !== undefined && /^[,—–)-]$/.test(edge.text)) {
    const open = findLastIndex(parts, at - 1, limit, (part) => /^[,—–(]$/.test(part.text));
    const aside = open >= 0 ? phraseEndingAt(phrases, open) : null;
    const apposed = phrases.find(({ from, to, kind }) => from === open + 1 && to === at && kind === 'name');
    if (aside && apposed && isOffice(parts, aside)) return apposed;
    if (aside) return climb(parts, phrases, aside, limit);
    return open < 0 ? (phrases.find((phrase) => phrase.from > limit && phrase.to <= at) ?? null) : null;
  }
  // "Veld left the room and said"
  if (at === verb - 1 && /^(?:and|but)$/.test(edge?.text ?? '')) {
    const first = phrases.find(({ from, to }) => from > limit && to <= at);
    if (first && limit < 0) return first;
  }
  const unnamed = beforeUnnamed(parts, phrases, at, limit);
  if (unnamed) return unnamed;
  const phrase = phrases.findLast((candidate) => candidate.to <= at + 1 && candidate.from > limit);
  if (phrase === undefined) return null;
  if (/^who$/i.test(parts[phrase.from]?.text ?? '')) {
    const named = phrases.findLast((candidate) => candidate.to <= phrase.from && candidate.from > limit);
    return named ? climb(parts, phrases, named, limit) : phrase;
  }
  return climb(parts, phrases, phrase, limit);
}

/** "The ministry’s spokesman" of "the ministry’s spokesman, Ana Veld, said". */
function isOffice(parts: readonly Part[], { to }: Phrase): boolean {
  const last = parts[to - 1]?.text ?? '';
  return /^\p{Ll}/u.test(last) && speaksForOwner(last);
}

/** "An official who asked not to be named said": the one before "who". */
function beforeUnnamed(
  parts: readonly Part[],
  phrases: readonly Phrase[],
  at: number,
  limit: number,
): Phrase | null {
  if (!/^(?:named|identified|quoted)$/.test(parts[at]?.text ?? '') || parts[at - 1]?.text !== 'be')
    return null;
  const who = findLastIndex(parts, at - 2, Math.max(limit, at - 10), ({ text }) =>
    /^(?:who|that)$/.test(text),
  );
  const before = who > limit && parts[who - 1]?.text === ',' ? who - 1 : who;
  const named = before > limit ? phraseEndingAt(phrases, before) : null;
  return named && climb(parts, phrases, named, limit);
}

/** What is told of those whose names are not: "sources familiar with the talks". */
const KNOWS = /^(?:familiar|close|briefed|knowledgeable|aware|involved)$/;

/** From the last noun of "the director of the office" to its head. */
function climb(parts: readonly Part[], phrases: readonly Phrase[], phrase: Phrase, limit: number): Phrase {
  let head = phrase;
  for (let step = 0; step < 4; step += 1) {
    const before = parts[head.from - 1];
    const told = KNOWS.test(parts[head.from]?.text ?? '') ? phraseEndingAt(phrases, head.from) : null;
    if (told && told.from > limit) return told;
    if (before?.kind !== 'word' || !isPreposition(before.text)) return head;
    const governor = phraseEndingAt(phrases, head.from - 1);
    if (governor === null || governor.from <= limit) return head;
    head = governor;
  }
  return head;
}

function phraseEndingAt(phrases: readonly Phrase[], end: number): Phrase | null {
  return phrases.findLast(({ to }) => to === end) ?? null;
}

function findLastIndex(
  parts: readonly Part[],
  from: number,
  limit: number,
  test: (part: Part) => boolean,
): number {
  for (let at = from; at > limit; at -= 1) {
    const part = parts[at];
    if (part && test(part)) return at;
  }
  return -1;
}

/**
 * A phrase with what stands right beside it and belongs to it: the owner or name before an office, and after a name the
 * office of "Norland’s president" or the rest of "Norland spokesman Ana Veld".
 */
export function wholePhrase(parts: readonly Part[], phrases: readonly Phrase[], phrase: Phrase): Phrase {
  let whole = phrase;
  const next = phrases.find(({ from }) => from === phrase.to);
  if (next && belongs(parts, phrase, next)) whole = { ...phrase, to: next.to };
  const before = phraseEndingAt(phrases, phrase.from);
  return before && belongs(parts, before, whole) ? { ...before, to: whole.to } : whole;
}

/** Whether a name and the phrase right after it are one: it owns that, or is whose office it is. */
function belongs(parts: readonly Part[], name: Phrase, phrase: Phrase): boolean {
  if (name.kind !== 'name' || phrase.kind === 'pronoun') return false;
  if (isDeterminer(parts[phrase.from]?.text ?? '')) return false;
  if (isPossessive(parts, name)) return true;
  const words = parts.slice(phrase.from, phrase.to);
  const capital = words.findIndex(({ text }) => /^\p{Lu}/u.test(text));
  return speaksForOwner(words.at(capital < 0 ? -1 : Math.max(0, capital - 1))?.text ?? '');
}

/** Whether a phrase owns what follows ("Smith’s"). */
export function isPossessive(parts: readonly Part[], { to }: Phrase): boolean {
  const [mark, ending] = [parts[to - 2]?.text ?? '', parts[to - 1]?.text ?? ''];
  return /^[’']$/.test(parts[to]?.text ?? '') || /^[’']$/.test(ending) || /^[’']s$/.test(mark + ending);
}

/** A phrase's place in the text that its parts were read from. */
export function phraseSpan(parts: readonly Part[], phrase: Phrase): Span {
  return { start: parts[phrase.from]?.start ?? 0, end: parts[phrase.to - 1]?.end ?? 0 };
}
