import type { Recognition } from '../../actors/actor.ts';
import { sentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Quotation } from '../quotation.ts';
import { type Attribution, attributionOf } from './attribution.ts';
import type { DescribedActor } from './described-actors.ts';
import type { Part } from './noun-phrases.ts';
import { quotedSpans } from './quotation-marks.ts';
import { reportedStatement } from './reported-statement.ts';
import { sourceActors } from './source-actors.ts';

/** Sentences longer than this are not read for who speaks. */
const SENTENCE_LIMIT = 2_500;
/** Words before a quotation that are a statement of their own, not what leads to it. */
const TOLD_FROM = 6;

/**
 * Direct quotations and reported statements of a text with who says them, in order of the text. A quotation without
 * a source of its own, in a sentence that is nothing else, keeps the source of the one before. Offsets are UTF-16
 * code units of `text`. With a recognition of the same text, and whom it means without their names, the source's actor
 * is named too.
 */
export function findQuotations(
  text: string,
  recognition: Recognition = { mentions: [], actors: [] },
  described: readonly DescribedActor[] = [],
): Quotation[] {
  const quoted = quotedSpans(text);
  const frames = sentences(maskQuotations(text, quoted));
  const found: Quotation[] = [];
  const resolve = sourceResolver(text, recognition, described);
  let next = 0;
  let previous: { attribution: Attribution; frame: number; end: number } | null = null;
  frames.forEach((frame, index) => {
    const inside: Span[] = [];
    while (next < quoted.length) {
      const span = quoted[next];
      if (span === undefined || span.start >= frame.end) break;
      if (span.end > frame.start) inside.push(span);
      next += 1;
    }
    if (frame.end - frame.start > SENTENCE_LIMIT) {
      for (const span of inside) found.push({ ...span, direct: true, source: null, verb: null, actor: null });
      return;
    }
    const parts = partsOf(text, frame, inside);
    if (inside.length === 0) {
      const statement = reportedStatement(text, parts);
      if (statement === null) return;
      previous = { attribution: statement.attribution, frame: index, end: frame.end };
      found.push({ ...statement.span, direct: false, ...resolve(statement.attribution) });
      return;
    }
    const onlyQuotation = parts.every(
      ({ kind, text: word }) => kind !== 'word' || /^(?:and|but|or)$/i.test(word),
    );
    const told = toldBefore(text, parts);
    if (told) found.push({ ...told.span, direct: false, ...resolve(told.attribution) });
    const following = frames[index + 1];
    for (const span of inside) {
      let attribution = onlyQuotation ? null : attributionOf(parts, span);
      if (attribution === null && following && /[?!…]["”’»']*\s*$/.test(text.slice(frame.start, frame.end))) {
        attribution = trailingAttribution(text, following, frame.end);
      }
      if (attribution === null && onlyQuotation && previous !== null && index - previous.frame <= 3) {
        attribution = { source: previous.attribution.source, verb: previous.attribution.verb };
      }
      if (attribution?.verb) previous = { attribution, frame: index, end: frame.end };
      found.push({ ...span, direct: true, ...resolve(attribution) });
    }
  });
  return found;
}

/** "Smith said that nobody who knows the harbour would “…”": what is told in other words before a quotation. */
function toldBefore(text: string, parts: readonly Part[]): ReturnType<typeof reportedStatement> {
  const opening = parts.findIndex(({ kind }) => kind === 'quotation');
  const told = reportedStatement(text, parts.slice(0, opening));
  if (!told?.attribution.source || told.span.start < told.attribution.source.end) return null;
  return text.slice(told.span.start, told.span.end).split(/\s+/).length >= TOLD_FROM ? told : null;
}

/** "“Really?” Smith said.": the words after the mark are a sentence of their own to the splitter. */
function trailingAttribution(text: string, following: Span, from: number): Attribution | null {
  if (/\n/.test(text.slice(from, following.start)) || following.end - following.start > SENTENCE_LIMIT)
    return null;
  const parts = partsOf(text, following, []);
  const at = { start: following.start, end: following.start };
  const opening: Part = { ...at, text: '', kind: 'quotation' };
  return attributionOf([opening, ...parts.slice(0, 12)], at);
}

/** Hides what stands in quotation marks, so that its full stops end no sentence but the last one can. */
function maskQuotations(text: string, quoted: readonly Span[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of quoted) {
    const inner = text.slice(start, end);
    const stop = /[.!?]\s*$/.exec(inner)?.index ?? inner.length;
    pieces.push(
      text.slice(from, start),
      'x'.repeat(stop),
      inner
        .slice(stop)
        .trimEnd()
        .padStart(inner.length - stop, 'x'),
    );
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

function partsOf(text: string, frame: Span, quoted: readonly Span[]): Part[] {
  const parts: Part[] = [];
  let from = frame.start;
  const read = (to: number) => {
    for (const token of tokenise(text.slice(from, to))) {
      const [start, end] = [from + token.start, from + token.end];
      // No phrase runs over the end of a line.
      if (text.slice(parts.at(-1)?.end ?? start, start).includes('\n'))
        parts.push({ text: '\n', kind: 'punctuation', start: start - 1, end: start });
      parts.push({ text: token.text, kind: token.kind, start, end });
    }
  };
  for (const span of quoted) {
    if (span.start < from) continue;
    read(span.start);
    parts.push({ text: '', kind: 'quotation', start: span.start, end: span.end });
    from = span.end;
  }
  if (from < frame.end) read(frame.end);
  // The marks themselves say nothing more.
  return parts.filter(({ kind, text: mark }) => kind !== 'punctuation' || !/^["“”„«»]$/.test(mark));
}

function sourceResolver(text: string, recognition: Recognition, described: readonly DescribedActor[]) {
  const actorOf = sourceActors(text, recognition, described);
  return (attribution: Attribution | null): Pick<Quotation, 'source' | 'verb' | 'actor'> => {
    const span = attribution?.source ?? null;
    return {
      source: span && { ...span, surface: text.slice(span.start, span.end) },
      verb: attribution?.verb ?? null,
      actor: span && actorOf(span),
    };
  };
}
