import { overlap, type Span } from '../../text/span.ts';
import type { Alignment } from '../aligning/align-claims.ts';
import { spanOf } from '../aligning/align-words.ts';
import { alignNames, type ClaimName } from '../aligning/claim-names.ts';
import { claimSources } from '../aligning/claim-sources.ts';
import { clauseTies, doerOf } from '../aligning/clause-ties.ts';
import type { ClaimInContext, RelatedVerdict } from '../claim-in-context.ts';
import { inSentence } from '../explaining/explain.ts';
import { factTitle } from '../explaining/fact-title.ts';

/** The same statement in the same words, but of another person, organisation or place. */
export function actorComparator(alignment: Alignment): RelatedVerdict | null {
  const { a, b, words, containment, given } = alignment;
  if (words === null || words.similarity < (given ? 0.6 : 0.75) || containment < 0.5) return null;
  for (const divergence of words.divergences) {
    const [spanA, spanB] = [spanOf(divergence.a), spanOf(divergence.b)];
    if (!spanA || !spanB || divergence.a.length > 4 || divergence.b.length > 4) continue;
    const [nameA, nameB] = [nameWithin(a, spanA), nameWithin(b, spanB)];
    if (!nameA || !nameB || mayBeOne(a, nameA, spanA, b, nameB, spanB)) continue;
    // Who says it is a matter of attribution.
    if (isSource(a, nameA) && isSource(b, nameB)) continue;
    return { ...verdict(alignment, nameA, nameB), score: Math.min(0.9, 0.35 + 0.55 * words.similarity) };
  }
  return null;
}

/**
 * Who it is on either side, for two passages that are known to tell one thing of different actors: those who do it, or
 * else the names that only one side has.
 */
export function tellActor(alignment: Alignment): RelatedVerdict | null {
  const { a, b } = alignment;
  const { onlyA, onlyB } = alignNames(a.claim, b.claim);
  const [ownA, ownB] = [withoutSources(a, onlyA), withoutSources(b, onlyB)];
  const pairs = ownA.flatMap((first) => ownB.map((second) => [first, second] as const));
  // A place stands against a place and a doer against a doer.
  const pair = pairs.find(([first, second]) => first.placed === second.placed && !first.placed) ?? pairs[0];
  if (pair) return verdict(alignment, pair[0], pair[1]);
  for (const { a: first, b: second, doers } of clauseTies(alignment)) {
    const [doerA, doerB] = [doerOf(a.claim, first), doerOf(b.claim, second)];
    if (doerA && doerB && doers !== null && doers < 1) return verdict(alignment, doerA, doerB);
  }
  return null;
}

function withoutSources({ claim }: ClaimInContext, names: readonly ClaimName[]): ClaimName[] {
  const sources = claimSources(claim).map(({ clause }) => clause);
  return names.filter((name) => !sources.some((source) => overlap(source, name) > 0));
}

function verdict(alignment: Alignment, inA: Span, inB: Span): RelatedVerdict {
  const { a, b } = alignment;
  return {
    relation: 'actor-differs',
    score: 0.5,
    what: factTitle(alignment),
    marksA: [{ start: inA.start, end: inA.end }],
    marksB: [{ start: inB.start, end: inB.end }],
    why: `The same statement, but about ${inSentence(slice(a, inA))} here and about ${inSentence(slice(b, inB))} there.`,
    rule: 'actor',
  };
}

const isSource = ({ claim }: ClaimInContext, name: Span) =>
  claim.quotations.some(({ source }) => source !== null && overlap(source, name) > 0);

const slice = ({ claim }: ClaimInContext, { start, end }: Span) => claim.text.slice(start, end);

/** A name in a stretch of a claim: a known actor, or capitalised words that do not open the sentence. */
function nameWithin(side: ClaimInContext, span: Span): Span | null {
  const mention = side.claim.mentions.find(({ start, end }) => start < span.end && end > span.start);
  if (mention) return { start: mention.start, end: mention.end };
  const match = slice(side, span).match(/\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*/u);
  if (match?.index === undefined) return null;
  const start = span.start + match.index;
  return /(?:^|[.!?…]["”’)]*\s+)$/.test(side.claim.text.slice(0, start))
    ? null
    : { start, end: start + match[0].length };
}

const TITLE =
  /^(?:mr|mrs|ms|dr|sir|dame|president|prime|minister|chancellor|king|queen|prince|princess|pope|senator|sen|rep|governor|mayor|general|gen|judge|justice|secretary|chairman|chief|us|the)$/i;

/** One actor by two names, a title or given name more or less, initials, or another spelling. */
function mayBeOne(
  a: ClaimInContext,
  nameA: Span,
  apartA: Span,
  b: ClaimInContext,
  nameB: Span,
  apartB: Span,
): boolean {
  const actorAt = ({ claim }: ClaimInContext, name: Span) =>
    claim.mentions.find(({ start, end }) => start <= name.start && end >= name.end)?.actor;
  const [actorA, actorB] = [actorAt(a, nameA), actorAt(b, nameB)];
  if (actorA !== undefined && actorA === actorB) return true;
  // Of "Ozy Media" and "Ufo Media" only the first words part.
  const [partA, partB] = [within(nameA, apartA), within(nameB, apartB)];
  if (partA === null || partB === null) return true;
  const [one, other] = [slice(a, partA).toLowerCase(), slice(b, partB).toLowerCase()];
  if ([one, other].some((name) => name.split(/[\s.-]+/).every((word) => TITLE.test(word)))) return true;
  const words = new Set(one.split(/[\s-]+/));
  if (other.split(/[\s-]+/).some((word) => words.has(word))) return true;
  if (one.slice(0, 4) === other.slice(0, 4)) return true;
  const initials = (text: string) =>
    text
      .split(/\s+/)
      .map((word) => word[0])
      .join('');
  return initials(one) === other || initials(other) === one;
}

function within(name: Span, apart: Span): Span | null {
  const span = { start: Math.max(name.start, apart.start), end: Math.min(name.end, apart.end) };
  return span.end > span.start ? span : null;
}
