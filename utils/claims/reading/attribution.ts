import type { Span } from '../../text/span.ts';
import { nounPhrases, type Part, type Phrase } from './noun-phrases.ts';
import { isReportingVerb } from './reporting-verbs.ts';
import { isPossessive, phraseSpan, subjectAround, wholePhrase } from './verb-subject.ts';

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

/** A word of a sentence in small letters; null where something else stands. */
export const wordAt = (parts: readonly Part[], at: number): string | null => {
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

/** Whether "according to" begins at a part. */
export function isAccording(parts: readonly Part[], at: number): boolean {
  return /^according$/i.test(parts[at]?.text ?? '') && /^to$/i.test(parts[at + 1]?.text ?? '');
}

/** Who follows the first "according to". */
export function accordingTo(parts: readonly Part[], phrases: readonly Phrase[]): Phrase | null {
  const at = parts.findIndex((_, index) => isAccording(parts, index));
  const source = at < 0 ? undefined : phrases.find((phrase) => phrase.from >= at + 2);
  return source ? wholePhrase(parts, phrases, source) : null;
}
