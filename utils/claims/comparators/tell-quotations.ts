import type { Alignment } from '../aligning/align-claims.ts';
import type { RelatedVerdict } from '../claim-in-context.ts';
import { factTitle } from '../explaining/fact-title.ts';
import type { Quotation } from '../quotation.ts';

/** Words in quotation marks on both sides, of passages that are known to quote one statement, too unlike to align. */
export function tellQuotations(alignment: Alignment): RelatedVerdict | null {
  const { a, b } = alignment;
  const direct = (list: readonly Quotation[]) => list.find((quotation) => quotation.direct);
  const [first, second] = [direct(a.claim.quotations), direct(b.claim.quotations)];
  if (!first || !second) return null;
  const words = (text: string, { start, end }: Quotation) => text.slice(start, end);
  return {
    relation: 'quote-altered',
    score: 0.4,
    what: factTitle(alignment, { quotation: first }),
    marksA: [{ start: first.start, end: first.end }],
    marksB: [{ start: second.start, end: second.end }],
    why: `Both quote the same words, but not word for word: “${words(a.claim.text, first)}” here, “${words(b.claim.text, second)}” there.`,
    rule: 'quotation',
  };
}
