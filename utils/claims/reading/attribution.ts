import type { Span } from '../../text/span.ts';
import { nounPhrases, type Part, type Phrase } from './noun-phrases.ts';
import { isReportingVerb, STATEMENT_VERBS } from './reporting-verbs.ts';
import { isPossessive, phraseSpan, subjectAround, subjectBefore, wholePhrase } from './verb-subject.ts';

/** Who is given as saying something, and the word that says so. */
export interface Attribution {
  readonly source: Span | null;
  readonly verb: string | null;
}

/** The source and verb that a sentence gives for the quotation at `quotation`, or null where it gives none. */
export function attributionOf(parts: readonly Part[], quotation: Span): Attribution | null {
  const at = parts.findIndex(
    ({ kind, start, end }) => kind === 'quotation' && start === quotation.start && end === quotation.end,
  );
  if (at < 0) return null;
  const phrases = nounPhrases(parts, isReportingVerb);
  const toSpan = (phrase: Phrase | null) => phrase && phraseSpan(parts, phrase);
  const after = verbAfter(parts, at);
  const before = verbBefore(parts, at);
  // "X said … “…”, the paper reported": the paper only passes it on.
  const relayed = after !== null && before !== null && /^report(?:s|ed)?$/.test(wordAt(parts, after) ?? '');
  if (after !== null && !relayed) {
    const source = subjectAround(parts, phrases, after, at);
    if (source) return { source: toSpan(source), verb: wordAt(parts, after) };
  }
  const accord = accordingTo(parts, phrases);
  if (accord) return { source: toSpan(accord), verb: 'according to' };
  if (before !== null) {
    const source = subjectAround(parts, phrases, before, -1);
    if (source) return { source: toSpan(source), verb: wordAt(parts, before) };
  }
  const later = parts.findIndex(
    (part, index) => index > at && part.kind === 'word' && isReportingVerb(part.text),
  );
  if (later >= 0) {
    const source = subjectAround(parts, phrases, later, at);
    if (source) return { source: toSpan(source), verb: wordAt(parts, later) };
  }
  // No word of saying: the sentence's subject, the one whose "…" it is first.
  const owner = phrases.findLast(
    (phrase) => phrase.to <= at && phrase.kind === 'name' && isPossessive(parts, phrase),
  );
  const subject =
    owner ??
    phrases.find((phrase) => phrase.kind !== 'nominal' && phrase.to <= at) ??
    phrases.find((phrase) => phrase.kind !== 'nominal');
  return subject ? { source: toSpan(subject), verb: null } : null;
}

/**
 * A statement without quotation marks: "X said that …", "…, X said", "according to X, …". The span is what was said.
 * Null where the sentence reports nobody's words.
 */
export function reportedStatement(
  text: string,
  parts: readonly Part[],
): { span: Span; attribution: Attribution } | null {
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return null;
  const phrases = nounPhrases(parts, isReportingVerb);
  const accord = accordingTo(parts, phrases);
  if (accord) {
    const cue = parts.findIndex((_, index) => isAccording(parts, index));
    const source = phraseSpan(parts, accord);
    const comma = parts.find((part) => part.text === ',' && part.start >= source.end);
    const span =
      cue > 1
        ? {
            start: first.start,
            end:
              parts[cue - 1]?.text === ','
                ? (parts[cue - 2]?.end ?? first.end)
                : (parts[cue - 1]?.end ?? first.end),
          }
        : comma
          ? { start: comma.end, end: last.end }
          : null;
    const trimmed = span && trimSpan(text, span);
    return trimmed && { span: trimmed, attribution: { source, verb: 'according to' } };
  }
  for (let at = 1; at < parts.length; at += 1) {
    const verb = wordAt(parts, at);
    if (verb === null || !STATEMENT_VERBS.has(verb) || !isReportingVerb(parts[at]?.text ?? '')) continue;
    const source = subjectBefore(parts, phrases, at, -1);
    if (source === null) continue;
    const rest = parts[at + 1];
    const atEnd =
      rest === undefined ||
      parts.slice(at + 1).every(({ kind }) => kind === 'punctuation') ||
      (at > parts.length - 8 && parts[source.from - 1]?.text === ',');
    const contentFrom =
      parts[
        parts.findIndex((part, index) => index > at && /^(?:that|:)$/i.test(part.text) && index <= at + 8)
      ]?.end;
    const span =
      atEnd && source.from > 2
        ? { start: first.start, end: parts[source.from - 1]?.start ?? first.end }
        : rest
          ? { start: contentFrom ?? rest.start, end: last.end }
          : null;
    const trimmed = span && trimSpan(text, span);
    if (trimmed && trimmed.end - trimmed.start > 12)
      return { span: trimmed, attribution: { source: phraseSpan(parts, source), verb } };
  }
  return null;
}

function trimSpan(text: string, span: Span): Span | null {
  const passage = text.slice(span.start, span.end);
  const start = span.start + (passage.match(/^[\s,;:]+/)?.[0].length ?? 0);
  const end = span.end - (passage.match(/[\s,;:.]{1,8}$/)?.[0].length ?? 0);
  return end > start ? { start, end } : null;
}

const wordAt = (parts: readonly Part[], at: number): string | null => {
  const part = parts[at];
  return part?.kind === 'word' ? part.text.toLowerCase() : null;
};

/** The verb of a tag that follows a quotation: `“…,” she said`, `“…,” said the minister`. */
function verbAfter(parts: readonly Part[], quotation: number): number | null {
  let commas = 0;
  for (let at = quotation + 1; at < parts.length && at <= quotation + 28; at += 1) {
    const part = parts[at];
    if (part === undefined || part.kind === 'quotation') return null;
    if (/^[;:]$/.test(part.text)) return null;
    if (part.text === ',') commas += 1;
    if (commas > 2) return null;
    if (part.kind !== 'word') continue;
    if (
      at === quotation + 1 &&
      /^(?:and|or|of|in|on|for|to|as|at|is|was|are|were|with|by|that|but|from|because|when)$/.test(part.text)
    )
      return null;
    if (isReportingVerb(part.text)) return at;
  }
  return null;
}

/** The nearest word of saying before a quotation; one of a relative clause, "anyone who thinks …", only where nothing else says. */
function verbBefore(parts: readonly Part[], quotation: number): number | null {
  let relative: number | null = null;
  for (let at = quotation - 1; at >= 0; at -= 1) {
    const part = parts[at];
    const before = parts[at - 1]?.text ?? '';
    if (part?.kind !== 'word' || !isReportingVerb(part.text)) continue;
    if (/^(?:the|a|an|his|her|its|their|of)$/i.test(before)) continue;
    if (!/^who$/i.test(before) || at >= quotation - 3) return at;
    relative ??= at;
  }
  return relative;
}

function isAccording(parts: readonly Part[], at: number): boolean {
  return /^according$/i.test(parts[at]?.text ?? '') && /^to$/i.test(parts[at + 1]?.text ?? '');
}

function accordingTo(parts: readonly Part[], phrases: readonly Phrase[]): Phrase | null {
  const at = parts.findIndex((_, index) => isAccording(parts, index));
  const source = at < 0 ? undefined : phrases.find((phrase) => phrase.from >= at + 2);
  return source ? wholePhrase(parts, phrases, source) : null;
}
