import type { Alignment } from '../aligning/align-claims.ts';
import { pairQuotations, quotedWords } from '../aligning/match-quotations.ts';
import type { RelatedVerdict } from '../claim-in-context.ts';
import { factTitle } from '../explaining/fact-title.ts';

/** Words in quotation marks on both sides, of passages that are known to quote one statement, too unlike to align. */
export function tellQuotations(alignment: Alignment): RelatedVerdict | null {
  const { a, b } = alignment;
  const pair = pairQuotations(alignment)[0];
  // Who quotes less of the same words alters nothing, however the rest of the passages may differ.
  if (pair?.tie !== 'altered') return null;
  return {
    relation: 'quote-altered',
    score: 0.4,
    what: factTitle(alignment, { quotation: pair.a }),
    marksA: [{ start: pair.a.start, end: pair.a.end }],
    marksB: [{ start: pair.b.start, end: pair.b.end }],
    why: `Both quote the same statement, but not word for word: “${quotedWords(a, pair.a)}” here, “${quotedWords(b, pair.b)}” there.`,
    rule: 'quotation',
  };
}
