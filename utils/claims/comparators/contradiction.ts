import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { type Alignment, factInWords } from '../align-claims.ts';
import { type Divergence, spanOf } from '../align-words.ts';
import type { RelatedVerdict } from '../claim-in-context.ts';
import { claimTerms } from '../claim-terms.ts';
import { areOpposites } from '../lexicon.ts';
import { negations } from '../modality.ts';

/** One side says what the other denies: a negation or an opposite, in otherwise aligned words. */
export function contradictionComparator(alignment: Alignment): RelatedVerdict | null {
  const { words, given, containment, a, b } = alignment;
  const apart = given && containment >= 0.6 ? oppositeTerms(alignment) : null;
  if (apart) return apart;
  if (words === null || words.similarity < (given ? 0.5 : 0.7) || containment < 0.5) return null;
  const verdict = (marksA: readonly Span[], marksB: readonly Span[], why: string): RelatedVerdict => ({
    relation: 'contradicts',
    score: Math.min(0.92, 0.3 + 0.6 * words.similarity),
    what: factInWords(alignment),
    marksA,
    marksB,
    why,
    rule: 'contradiction',
  });
  const [deniedA, deniedB] = [negations(a.claim.text), negations(b.claim.text)];
  for (const divergence of words.divergences) {
    const opposite = oppositesIn(divergence);
    if (opposite) {
      const [first, second] = opposite;
      return verdict(
        [first],
        [second],
        `Otherwise the same, but “${first.text}” here and “${second.text}” there.`,
      );
    }
  }
  if ((deniedA.length + deniedB.length) % 2 === 1) {
    const side =
      deniedA.length > deniedB.length
        ? words.divergences.map((divergence) => divergence.a)
        : words.divergences.map((divergence) => divergence.b);
    const places = deniedA.length > deniedB.length ? deniedA : deniedB;
    const denying = side.find((tokens) => {
      const span = spanOf(tokens);
      return (
        span !== null && tokens.length <= 4 && places.some((at) => at >= span.start - 4 && at <= span.end)
      );
    });
    const span = denying && spanOf(denying);
    if (span) {
      const inA = deniedA.length > deniedB.length;
      return verdict(
        inA ? [span] : [],
        inA ? [] : [span],
        `What one passage says, the other denies: “${(inA ? a : b).claim.text.slice(span.start, span.end)}” stands only ${inA ? 'here' : 'there'}.`,
      );
    }
  }
  return null;
}

/** Without word order: one unshared word of each side, the two opposed, in passages that share most else. */
function oppositeTerms(alignment: Alignment): RelatedVerdict | null {
  const { a, b, shared, containment } = alignment;
  const keys = new Set(shared.map(({ key }) => key));
  const unshared = (side: Alignment['a']) =>
    claimTerms(side.claim)
      .filter(({ key }) => !keys.has(key))
      .map(({ start, end }) => ({ start, end, word: side.claim.text.slice(start, end).toLowerCase() }));
  const others = unshared(b);
  for (const first of unshared(a)) {
    const second = others.find(({ word }) => areOpposites(first.word, word));
    if (second)
      return {
        relation: 'contradicts',
        score: Math.min(0.6, 0.6 * containment),
        what: factInWords(alignment),
        marksA: [{ start: first.start, end: first.end }],
        marksB: [{ start: second.start, end: second.end }],
        why: `Of the same matter, but “${first.word}” here and “${second.word}” there.`,
        rule: 'contradiction',
      };
  }
  return null;
}

function oppositesIn({ a, b }: Divergence): [Token, Token] | null {
  if (a.length > 5 || b.length > 5) return null;
  for (const first of a)
    for (const second of b)
      if (
        first.kind === 'word' &&
        second.kind === 'word' &&
        areOpposites(first.text.toLowerCase(), second.text.toLowerCase())
      )
        return [first, second];
  return null;
}
