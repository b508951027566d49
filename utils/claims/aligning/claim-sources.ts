import type { ActorId } from '../../actors/actor-id.ts';
import { contains, overlap, type Span } from '../../text/span.ts';
import { contentTerms } from '../../text/terms.ts';
import type { Claim } from '../claim.ts';
import { type ClaimName, claimNames, mayNameOne } from './claim-names.ts';
import { mayCallOneSource } from './kindred-sources.ts';

/** Whose word a claim rests on. Offsets are UTF-16 code units of the claim's text. */
export interface ClaimSource extends Span {
  readonly text: string;
  readonly actor: ActorId | null;
  readonly names: readonly ClaimName[];
  /** Stems of what the source is called by. */
  readonly terms: ReadonlySet<string>;
  /** The source with its word of saying, which tell nothing of the fact. */
  readonly clause: Span;
  readonly verb: string | null;
}

// Plain present forms ("officials say") and findings, which open or close a statement.
const SAYING =
  'says?|said|believes?|fears?|finds?|found|allege[sd]?|reports?|reckons?|suspects?|argues?|shows?|showed|insists?|maintains?|claims?|estimates?|accuses?|related|disclosed|asserts?|warns?|confirms?|admits?|established|concluded|suggests?|recalls?|thinks?';
const CLOSING = new RegExp(
  `,\\s([^,;.“”"]{2,70}?)\\s(${SAYING})(?:\\s(?:on\\s)?\\p{Lu}?\\p{L}+)?\\s?[.”"]*$`,
  'iu',
);
const OPENING = new RegExp(
  `^([^,;.“”"]{2,60}?)\\s(${SAYING})\\s(?!to\\b|at\\b|in\\b|by\\b|up\\b|dead\\b)`,
  'iu',
);
// "…, said the mayor": what stands before is hers, whoever opens the sentence.
const INVERTED =
  /,\s(said|says|told|reported|announced|warned|added|noted|confirmed|claimed|insisted|explained|wrote|found)\s((?:the|an?|its|their|\p{Lu}[\p{L}.]*)\s[^,;.“”"]{2,60})[.”"]*$/u;
const PRONOUN = /^(?:he|she|it|they|we|i|you|who|that|which|this|there)$/i;

const memo = new WeakMap<Claim, readonly ClaimSource[]>();

/** The sources that a claim names, each once, in order of the text; none where it speaks for itself. */
export function claimSources(claim: Claim): readonly ClaimSource[] {
  const known = memo.get(claim);
  if (known) return known;
  const found: ClaimSource[] = [];
  const add = (span: Span, verb: string | null, actor: ActorId | null, clause: Span) => {
    const text = claim.text.slice(span.start, span.end);
    if (PRONOUN.test(text) || found.some((other) => overlap(other, span) > 0)) return;
    const names = claimNames(claim).filter((name) => contains(span, name));
    found.push({
      ...span,
      text,
      verb,
      clause,
      names,
      actor: actor ?? names.find((name) => name.actor !== null && !name.adjective)?.actor ?? null,
      terms: new Set(contentTerms(text).map(({ term }) => term)),
    });
  };
  const inverted = claim.text.match(INVERTED);
  if (inverted?.[2] !== undefined) {
    const span = { start: inverted.index ?? 0, end: claim.text.length };
    const start = span.start + inverted[0].indexOf(inverted[2]);
    add({ start, end: start + inverted[2].length }, inverted[1] ?? null, null, span);
  }
  for (const { source, verb, actor } of claim.quotations) {
    if (source === null || verb === null || (inverted !== null && verb === inverted[1])) continue;
    add(source, verb, actor, clauseAround(claim.text, source, verb));
  }
  for (const pattern of found.length > 0 ? [] : [CLOSING, OPENING]) {
    const match = claim.text.match(pattern);
    const [whole, source, verb] = match ?? [];
    if (match?.index === undefined || whole === undefined || source === undefined) continue;
    const start = match.index + whole.indexOf(source);
    add({ start, end: start + source.length }, verb?.toLowerCase() ?? null, null, {
      start: match.index,
      end: match.index + whole.length,
    });
  }
  found.sort((x, y) => x.start - y.start);
  memo.set(claim, found);
  return found;
}

/** The source together with its verb where that stands right beside it. */
function clauseAround(text: string, source: Span, verb: string): Span {
  const after = text.slice(source.end, source.end + verb.length + 24);
  const before = text.slice(Math.max(0, source.start - verb.length - 6), source.start);
  const [behind, ahead] = [after.toLowerCase().indexOf(verb), before.toLowerCase().lastIndexOf(verb)];
  if (behind >= 0) return { start: source.start, end: source.end + behind + verb.length };
  if (ahead >= 0) return { start: source.start - before.length + ahead, end: source.end };
  return source;
}

/** Whether two sources may be one: one actor, one name, or one word for what they are ("the ministry"). */
export function maySpeakAsOne(a: ClaimSource, b: ClaimSource): boolean {
  if (a.actor !== null && a.actor === b.actor) return true;
  if (a.names.some((name) => b.names.some((other) => mayNameOne(name, other)))) return true;
  return [...a.terms].some((term) => [...b.terms].some((other) => mayCallOneSource(term, other)));
}
