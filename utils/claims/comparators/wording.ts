import type { Span } from '../../text/span.ts';
import type { Alignment } from '../aligning/align-claims.ts';
import { claimTerms } from '../aligning/claim-terms.ts';
import { unsharedWords } from '../aligning/unshared-words.ts';
import type { RelatedVerdict } from '../claim-in-context.ts';
import { factTitle } from '../explaining/fact-title.ts';
import { type WordingChoice, wordingChoices } from '../meaning/lexicon.ts';

/** The same fact, told in terms that readers of the news tell apart. */
export function wordingComparator(alignment: Alignment): RelatedVerdict | null {
  const { containment, jaccard, given, weight } = alignment;
  if (weight < (given ? 1.5 : 3) || containment < (given ? 0.45 : 0.6) || (!given && jaccard < 0.35))
    return null;
  const told = choiceVerdict(alignment);
  return told && { ...told, score: Math.min(0.9, 0.2 + 0.4 * containment + 0.35 * jaccard) };
}

/**
 * The telling words of two passages that are known to tell one fact in other terms: by the lexicon, or else the two
 * words of their own that are most alike in meaning.
 */
export function tellWording(alignment: Alignment): RelatedVerdict | null {
  const known = choiceVerdict(alignment);
  if (known) return known;
  const [inA, inB] = likestWords(alignment) ?? runs(alignment) ?? [];
  return inA && inB ? verdict(alignment, '', [inA], [inB]) : null;
}

/** Pairs of choices for one thing where each side takes one, and another than the other side. */
export function differingChoices({ a, b, meaning }: Alignment): (readonly [WordingChoice, WordingChoice])[] {
  const choicesA = wordingChoices(a.claim.text, meaning.wording);
  const choicesB = wordingChoices(b.claim.text, meaning.wording);
  return choicesA.flatMap((first) => {
    const same = choicesB.filter(({ entry }) => entry === first.entry);
    // Where a side uses both terms, it takes no side.
    if (same.length === 0 || same.some(({ choice }) => choice === first.choice)) return [];
    if (choicesA.some(({ entry, choice }) => entry === first.entry && choice !== first.choice)) return [];
    const second = same[0];
    return second ? [[first, second] as const] : [];
  });
}

function choiceVerdict(alignment: Alignment): RelatedVerdict | null {
  const differing = differingChoices(alignment);
  const [pair] = differing;
  if (!pair) return null;
  const spans = (side: 0 | 1) => differing.map((one) => ({ start: one[side].start, end: one[side].end }));
  return verdict(alignment, ` for ${pair[0].about}`, spans(0), spans(1));
}

/** The two words, one of each side, that the other side has not and that are nearest in meaning. */
function likestWords({ a, b, shared, meaning: { vectors } }: Alignment): [Span, Span] | null {
  if (vectors === null) return null;
  const keys = new Set(shared.map(({ key }) => key));
  const own = ({ claim }: Alignment['a']) =>
    claimTerms(claim).filter((term) => !term.name && !keys.has(term.key));
  const pairs = own(a).flatMap((first) =>
    own(b).map((second) => ({ first, second, likeness: vectors.likeness(first.key, second.key) ?? 0 })),
  );
  const [best] = pairs.sort((x, y) => y.likeness - x.likeness);
  return best && best.likeness > 0 ? [best.first, best.second] : null;
}

function runs(alignment: Alignment): [Span, Span] | null {
  const { a, b } = unsharedWords(alignment);
  return a && b ? [a, b] : null;
}

function verdict(
  alignment: Alignment,
  about: string,
  marksA: readonly Span[],
  marksB: readonly Span[],
): RelatedVerdict {
  const { a, b } = alignment;
  const words = (text: string, span: Span | undefined) => (span ? text.slice(span.start, span.end) : '');
  const plain = ({ start, end }: Span) => ({ start, end });
  return {
    relation: 'wording-differs',
    score: 0.5,
    what: factTitle(alignment),
    marksA: marksA.map(plain),
    marksB: marksB.map(plain),
    why: `Same fact, other words${about}: “${words(a.claim.text, marksA[0])}” here, “${words(b.claim.text, marksB[0])}” there.`,
    rule: 'wording',
  };
}
