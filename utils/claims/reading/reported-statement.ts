import type { Span } from '../../text/span.ts';
import { type Attribution, accordingTo, isAccording, wordAt } from './attribution.ts';
import { isPreposition, nounPhrases, type Part, type Phrase, standsBeforeVerb } from './noun-phrases.ts';
import { isReportingVerb, STATEMENT_VERBS } from './reporting-verbs.ts';
import { verbForms } from './verb-forms.ts';
import { phraseSpan, subjectBefore, wholePhrase } from './verb-subject.ts';

/** What is given as said, and by whom. */
export interface ReportedStatement {
  readonly span: Span;
  readonly attribution: Attribution;
}

/** A word that can hardly be a noun: it ends the one before it. */
const isVerb = (word: string): boolean => {
  const forms = verbForms(word);
  return isReportingVerb(word) || (forms?.past === true && !forms.alsoNoun);
};

/** Code units of the shortest statement. */
const SHORTEST = 12;

/**
 * A statement without quotation marks: "X said that …", "…, X said", "according to X, …", "X was quoted as saying …".
 * The span is what was said; where the word of saying stands within it, the longer part of it. Null where the sentence
 * reports nobody's words.
 */
export function reportedStatement(text: string, parts: readonly Part[]): ReportedStatement | null {
  const phrases = nounPhrases(parts, isVerb);
  const quoted = quotedAsSaying(text, parts, phrases);
  if (quoted) return quoted;
  const accord = accordingTo(parts, phrases);
  if (accord) return byAccount(text, parts, accord);
  for (let at = 1; at < parts.length; at += 1) {
    const verb = wordAt(parts, at);
    if (verb === null || !STATEMENT_VERBS.has(verb) || !isReportingVerb(parts[at]?.text ?? '')) continue;
    if (isToldTo(parts, at)) continue;
    const source = subjectBefore(parts, phrases, at, -1);
    if (source === null) continue;
    const span = saidBy(text, parts, { at, source });
    if (span && span.end - span.start > SHORTEST)
      return { span, attribution: { source: phraseSpan(parts, source), verb } };
  }
  return null;
}

/** "He was told that …": who hears it, not who says it. */
const isToldTo = (parts: readonly Part[], at: number): boolean =>
  /^(?:told|warned|informed|reported|asked)$/.test(wordAt(parts, at) ?? '') &&
  /^(?:was|were|been|be|being|is|are)$/.test(wordAt(parts, at - 1) ?? '');

/** What stands before the speaker and his verb, or behind them. */
function saidBy(
  text: string,
  parts: readonly Part[],
  { at, source }: { readonly at: number; readonly source: Phrase },
): Span | null {
  const first = parts[0];
  const last = parts.at(-1);
  const next = parts[at + 1];
  if (!first || !last) return null;
  const before = { start: first.start, end: parts[source.from - 1]?.start ?? first.end };
  const tagged = parts[source.from - 1]?.text === ',';
  // "The quay, she said, is closed."
  if (tagged && next?.text === ',' && goesOn(parts, at + 2))
    return trimSpan(text, { start: next.end, end: last.end });
  if (source.from > 2 && (endsAt(parts, at + 1) || (tagged && closesWith(parts, at))))
    return trimSpan(text, before);
  if (!next) return null;
  const opening = parts.findIndex(
    (part, index) => index > at && index <= at + 8 && /^(?:that|:)$/i.test(part.text),
  );
  return trimSpan(text, { start: parts[opening]?.end ?? next.start, end: last.end });
}

/** Whether a verb follows, so that its subject stands before the tag. */
function goesOn(parts: readonly Part[], from: number): boolean {
  const at = wordAt(parts, from)?.endsWith('ly') ? from + 1 : from;
  const word = wordAt(parts, at);
  if (word === null) return false;
  const forms = verbForms(word);
  return AUXILIARY.test(word) || forms?.past === true || forms?.singular === true;
}

const AUXILIARY = /^(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|should)$/;

const endsAt = (parts: readonly Part[], from: number): boolean =>
  parts.slice(from).every(({ kind }) => kind === 'punctuation');

const WHEN =
  /^(?:late|later|early|earlier|today|yesterday|recently|this|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** Whether behind a word of saying only hearers, times and places follow, so that what was said stands before it. */
function closesWith(parts: readonly Part[], at: number): boolean {
  if (at <= parts.length - LAST_WORDS) return false;
  let next = at + 1;
  if (/^(?:told|tells)$/.test(wordAt(parts, at) ?? ''))
    while (next < parts.length && parts[next]?.kind === 'word' && !isPreposition(parts[next]?.text ?? ''))
      next += 1;
  const word = parts[next];
  if (parts.slice(at + 1).some(({ text }) => /^that$/i.test(text))) return false;
  return (
    word === undefined ||
    word.kind === 'punctuation' ||
    isPreposition(word.text) ||
    WHEN.test(word.text.toLowerCase())
  );
}

/** Parts that a tag at a sentence's end has at most from its verb on. */
const LAST_WORDS = 9;

/** "…, according to X", "According to X, …" and "The quay, according to X, …". */
function byAccount(text: string, parts: readonly Part[], accord: Phrase): ReportedStatement | null {
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return null;
  const cue = parts.findIndex((_, index) => isAccording(parts, index));
  const source = phraseSpan(parts, accord);
  const attribution: Attribution = { source, verb: 'according to' };
  const comma = commaBehind(parts, accord.to);
  const within = cue > 1 && parts[cue - 1]?.text === ',' && comma !== null && goesOn(parts, comma + 1);
  const from = comma === null ? undefined : parts[comma]?.end;
  const behind = from === undefined ? null : trimSpan(text, { start: from, end: last.end });
  const before = trimSpan(text, { start: first.start, end: parts[cue - 1]?.end ?? first.end });
  const span = cue > 1 && !within ? before : behind;
  return span && { span, attribution };
}

/** The comma that ends who is named, with what is told of him: "Veld, who runs the port, …". */
function commaBehind(parts: readonly Part[], from: number): number | null {
  const comma = parts.findIndex(({ text }, index) => index >= from && text === ',');
  if (comma < 0) return null;
  if (!/^(?:who|which|whose|a|an|the)$/i.test(parts[comma + 1]?.text ?? '')) return comma;
  const second = parts.findIndex(({ text }, index) => index > comma && text === ',');
  const aside = /^wh/i.test(parts[comma + 1]?.text ?? '') || second - comma <= 8;
  return second >= 0 && aside ? second : comma;
}

/** "X was quoted as saying …" and "Y quoted X as saying …". */
function quotedAsSaying(
  text: string,
  parts: readonly Part[],
  phrases: readonly Phrase[],
): ReportedStatement | null {
  const at = parts.findIndex(
    (_, index) => wordAt(parts, index) === 'saying' && wordAt(parts, index - 1) === 'as',
  );
  const last = parts.at(-1);
  if (at < 3 || !last) return null;
  const quoted = parts.findLastIndex(
    (_, index) => index < at && /^(?:quoted|quotes|cited|cites)$/.test(wordAt(parts, index) ?? ''),
  );
  if (quoted < 1) return null;
  const named = phrases.find(({ from }) => from > quoted && from < at - 1);
  let back = quoted;
  while (back > 0 && standsBeforeVerb(parts[back - 1]?.text ?? '')) back -= 1;
  const source = named ? wholePhrase(parts, phrases, named) : subjectBefore(parts, phrases, back, -1);
  if (!source) return null;
  const attribution = { source: phraseSpan(parts, source), verb: 'quoted' };
  const opens = wordAt(parts, at + 1) === 'that' ? at + 1 : at;
  const start = parts[opens]?.end ?? last.end;
  const told = /^(?:by|in|on|to)$/.test(wordAt(parts, at + 1) ?? '') || endsAt(parts, at + 1);
  const span = told
    ? { start: parts[0]?.start ?? 0, end: parts[source.from - 1]?.start ?? 0 }
    : { start, end: last.end };
  const trimmed = trimSpan(text, span);
  return trimmed && trimmed.end - trimmed.start > SHORTEST ? { span: trimmed, attribution } : null;
}

function trimSpan(text: string, span: Span): Span | null {
  const passage = text.slice(span.start, span.end);
  const start = span.start + (passage.match(/^[\s,;:]+/)?.[0].length ?? 0);
  const end = span.end - (passage.match(/[\s,;:.]{1,8}$/)?.[0].length ?? 0);
  return end > start ? { start, end } : null;
}
