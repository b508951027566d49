import { overlap, type Span } from '../../text/span.ts';
import { contentTerms } from '../../text/terms.ts';
import type { Claim } from '../claim.ts';
import { baseForm } from './base-form.ts';
import { termWeight } from './term-weight.ts';

/** A content word or an actor of a claim, with how much sharing it says. */
export interface ClaimTerm extends Span {
  /** A stem, or "@" and an actor's id: names of one actor meet. */
  readonly key: string;
  readonly weight: number;
  /** Whether it is somebody's name: names say who, the other words say what. */
  readonly name: boolean;
}

const memo = new WeakMap<Claim, readonly ClaimTerm[]>();

/** The content words of a claim without its amounts and dates, actors in place of their names; each key once. */
export function claimTerms(claim: Claim): readonly ClaimTerm[] {
  const known = memo.get(claim);
  if (known) return known;
  const addresses = [...claim.text.matchAll(/\bhttps?:\/\/[^\s)\]]+/g)].map(({ index, 0: address }) => ({
    start: index,
    end: index + address.length,
  }));
  const covered: Span[] = [...claim.figures, ...claim.dates, ...addresses];
  const terms = new Map<string, ClaimTerm>();
  const add = (term: ClaimTerm) => {
    if (!terms.has(term.key)) terms.set(term.key, term);
  };
  for (const { actor, start, end } of claim.mentions)
    add({ key: `@${actor}`, weight: 0.5, name: true, start, end });
  for (const { term, start, end } of contentTerms(claim.text)) {
    const span = { start, end };
    if (covered.some((other) => overlap(other, span) > 0)) continue;
    if (/^\d/.test(term)) continue;
    // A name counts half as its actor, half as its words: forms that nobody linked still meet.
    const named = claim.mentions.some((mention) => overlap(mention, span) > 0);
    add({
      key: baseForm(term),
      weight: named ? 0.5 : termWeight(term),
      name: named,
      start,
      end,
    });
  }
  const list = [...terms.values()].sort((x, y) => x.start - y.start);
  memo.set(claim, list);
  return list;
}
