import { overlap, type Span } from '../../text/span.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import type { Alignment } from '../aligning/align-claims.ts';
import { type Divergence, spanOf } from '../aligning/align-words.ts';
import { VERSIONS } from '../aligning/aligned-amounts.ts';
import { opposedEvents } from '../aligning/frame-ties.ts';
import { unsharedWords } from '../aligning/unshared-words.ts';
import type { Claim } from '../claim.ts';
import type { RelatedVerdict } from '../claim-in-context.ts';
import { factTitle } from '../explaining/fact-title.ts';
import { areOpposites } from '../meaning/lexicon.ts';
import { negations } from '../reading/modality.ts';

/** One side says what the other denies: a negation or an opposite, in otherwise aligned words. */
export function contradictionComparator(alignment: Alignment): RelatedVerdict | null {
  const { words, given, containment, a, b } = alignment;
  // Of versions of one sentence only what stands in one place can be opposed.
  const versions = words !== null && words.similarity >= VERSIONS;
  const apart = given && containment >= 0.4 && !versions ? oppositeTerms(alignment) : null;
  if (apart) return apart;
  if (words === null || words.similarity < (given ? 0.5 : 0.7) || containment < 0.5) return null;
  const verdict = (marksA: readonly Span[], marksB: readonly Span[], why: string): RelatedVerdict => ({
    relation: 'contradicts',
    score: Math.min(0.92, 0.3 + 0.6 * words.similarity),
    what: factTitle(alignment),
    marksA,
    marksB,
    why,
    rule: 'contradiction',
  });
  const [deniedA, deniedB] = [negations(a.claim.text), negations(b.claim.text)];
  for (const divergence of words.divergences) {
    const opposite = oppositesIn(divergence, a.claim, b.claim);
    if (opposite) {
      const [first, second] = opposite;
      return verdict(
        [first],
        [second],
        `Otherwise the same, but “${first.text}” here and “${second.text}” there.`,
      );
    }
  }
  // A negation that only moved stands on both sides.
  const denying = (side: 'a' | 'b', places: readonly number[], others: readonly number[]) =>
    words.divergences.flatMap((divergence) => {
      const [span, opposite] = [spanOf(divergence[side]), spanOf(divergence[side === 'a' ? 'b' : 'a'])];
      const denies = span && divergence[side].length <= 4 && holdsOne(span, places);
      return denies && !(opposite && holdsOne(opposite, others)) ? [span] : [];
    });
  const [onlyA, onlyB] = [denying('a', deniedA, deniedB), denying('b', deniedB, deniedA)];
  const inA = onlyA.length > onlyB.length;
  const [span] = inA ? onlyA : onlyB;
  if (span && onlyA.length !== onlyB.length)
    return verdict(
      inA ? [span] : [],
      inA ? [] : [span],
      `What one passage says, the other denies: “${(inA ? a : b).claim.text.slice(span.start, span.end)}” stands only ${inA ? 'here' : 'there'}.`,
    );
  return null;
}

/** Whether a negation stands in a stretch, or right before it as in "did n’t". */
const holdsOne = ({ start, end }: Span, places: readonly number[]) =>
  places.some((at) => at >= start - 4 && at <= end);

// "After he signed, he played" is "before he played, he signed": opposites only where the words stand in one place.
const ORDER_OF_CLAUSES = /^(?:before|prior|after|following|since|earlier|later|first|last)$/i;

/** Whether a word only hedges an amount or bounds a date ("more than 40", "before March"). */
function quantifies(claim: Claim, { start, end }: Token): boolean {
  return (
    claim.figures.some((figure) => start >= figure.hedgeStart && end <= figure.end) ||
    claim.dates.some((date) => end > date.start - 10 && start < date.end)
  );
}

/** Without word order: one unshared word of each side, the two opposed, in passages that share most else. */
export function oppositeTerms(alignment: Alignment): RelatedVerdict | null {
  const { a, b, shared, containment } = alignment;
  const taken = (side: 'inA' | 'inB') => shared.map((term) => term[side]);
  const unshared = ({ claim }: Alignment['a'], terms: readonly Span[]) =>
    tokenise(claim.text).filter(
      (token) =>
        token.kind === 'word' &&
        !ORDER_OF_CLAUSES.test(token.text) &&
        !terms.some((term) => overlap(term, token) > 0) &&
        !quantifies(claim, token),
    );
  const others = unshared(b, taken('inB'));
  for (const first of unshared(a, taken('inA'))) {
    const second = others.find(({ text }) => areOpposites(first.text.toLowerCase(), text.toLowerCase()));
    if (second)
      return {
        relation: 'contradicts',
        score: Math.min(0.6, 0.6 * containment),
        what: factTitle(alignment),
        marksA: [{ start: first.start, end: first.end }],
        marksB: [{ start: second.start, end: second.end }],
        why: `About the same matter, but “${first.text}” here and “${second.text}” there.`,
        rule: 'contradiction',
      };
  }
  return null;
}

function oppositesIn({ a, b }: Divergence, claimA: Claim, claimB: Claim): [Token, Token] | null {
  if (a.length > 5 || b.length > 5) return null;
  for (const first of a)
    for (const second of b)
      if (
        first.kind === 'word' &&
        second.kind === 'word' &&
        !(quantifies(claimA, first) && quantifies(claimB, second)) &&
        areOpposites(first.text.toLowerCase(), second.text.toLowerCase())
      )
        return [first, second];
  return null;
}

/**
 * What of two passages that are known to exclude each other does so: opposed events, opposite words, a denial on one
 * side, or else the words that only one side has.
 */
export function tellContradiction(alignment: Alignment): RelatedVerdict | null {
  const { a, b } = alignment;
  const [event] = opposedEvents(a.claim, b.claim);
  if (event?.tie === 'opposite') return contrary(alignment, event.a, event.b);
  const terms = oppositeTerms(alignment);
  if (terms) return terms;
  const [deniedA, deniedB] = [negations(a.claim.text), negations(b.claim.text)];
  const own = unsharedWords(alignment);
  if (deniedA.length !== deniedB.length && (deniedA.length === 0 || deniedB.length === 0)) {
    const here = deniedA.length > 0;
    const [side, at] = here ? [a, deniedA[0] ?? 0] : [b, deniedB[0] ?? 0];
    const span = { start: at, end: at + (side.claim.text.slice(at).match(/^\S+/)?.[0].length ?? 0) };
    return {
      ...contrary(alignment, own.a ?? span, own.b ?? span),
      marksA: here ? [span] : [],
      marksB: here ? [] : [span],
      why: `What one passage says, the other denies: “${side.claim.text.slice(span.start, span.end)}” stands only ${here ? 'here' : 'there'}.`,
    };
  }
  return own.a && own.b ? contrary(alignment, own.a, own.b) : null;
}

function contrary(alignment: Alignment, inA: Span, inB: Span): RelatedVerdict {
  const { a, b } = alignment;
  return {
    relation: 'contradicts',
    score: 0.5,
    what: factTitle(alignment),
    marksA: [{ start: inA.start, end: inA.end }],
    marksB: [{ start: inB.start, end: inB.end }],
    why: `The two cannot both hold as they stand: “${a.claim.text.slice(inA.start, inA.end)}” here, “${b.claim.text.slice(inB.start, inB.end)}” there.`,
    rule: 'contradiction',
  };
}
