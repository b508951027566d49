import type { Alignment } from '../aligning/align-claims.ts';
import type { RelatedVerdict } from '../claim-in-context.ts';
import { factTitle } from '../explaining/fact-title.ts';
import { wordingChoices } from '../meaning/lexicon.ts';

/** The same fact, told in terms that readers of the news tell apart. */
export function wordingComparator(alignment: Alignment): RelatedVerdict | null {
  const { a, b, containment, jaccard, given, weight } = alignment;
  if (weight < (given ? 1.5 : 3) || containment < (given ? 0.45 : 0.6) || (!given && jaccard < 0.35))
    return null;
  const choicesB = wordingChoices(b.claim.text);
  const choicesA = wordingChoices(a.claim.text);
  const differing = choicesA.flatMap((first) => {
    const same = choicesB.filter(({ about }) => about === first.about);
    // Where a side uses both terms, it takes no side.
    if (same.length === 0 || same.some(({ choice }) => choice === first.choice)) return [];
    if (choicesA.some(({ about, choice }) => about === first.about && choice !== first.choice)) return [];
    const second = same[0];
    return second ? [[first, second] as const] : [];
  });
  const pair = differing[0];
  if (!pair) return null;
  const [first, second] = pair;
  const words = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    relation: 'wording-differs',
    score: Math.min(0.9, 0.2 + 0.4 * containment + 0.35 * jaccard),
    what: factTitle(alignment),
    marksA: differing.map(([{ start, end }]) => ({ start, end })),
    marksB: differing.map(([, { start, end }]) => ({ start, end })),
    why: `Same fact, other words for ${first.about}: “${words(a.claim.text, first)}” here, “${words(b.claim.text, second)}” there.`,
    rule: 'wording',
  };
}
