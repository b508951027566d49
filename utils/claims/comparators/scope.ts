import { overlap, type Span } from '../../text/span.ts';
import type { Alignment } from '../aligning/align-claims.ts';
import { pairFigures } from '../aligning/match-figures.ts';
import { unsharedWords } from '../aligning/unshared-words.ts';
import type { RelatedVerdict } from '../claim-in-context.ts';
import { figureInWords } from '../explaining/explain.ts';
import { factTitle } from '../explaining/fact-title.ts';
import { wordsOfPart, wordsOfPeriod, wordsOfRate, wordsOfWhole } from '../reading/scope-words.ts';

type Side = Alignment['a'];

/** A whole of which the other passage tells a part, in otherwise like words. */
export function scopeComparator(alignment: Alignment): RelatedVerdict | null {
  const { containment, jaccard, words } = alignment;
  if (words === null || containment < 0.6 || jaccard < 0.45) return null;
  const told = partOfWhole(alignment);
  return told && { ...told, score: Math.min(0.7, 0.15 + 0.35 * containment + 0.3 * jaccard) };
}

/**
 * What makes the scope another for two passages that are known to differ in it: a part against the whole, another
 * period, a rate against a total, or else the words that only one side has.
 */
export function tellScope(alignment: Alignment): RelatedVerdict | null {
  return otherPeriod(alignment) ?? partOfWhole(alignment) ?? rateOfTotal(alignment) ?? otherWords(alignment);
}

function verdict(
  alignment: Alignment,
  marksA: readonly Span[],
  marksB: readonly Span[],
  why: string,
): RelatedVerdict {
  return {
    relation: 'scope-differs',
    score: 0.5,
    what: factTitle(alignment),
    marksA,
    marksB,
    why,
    rule: 'scope',
  };
}

const slice = ({ claim }: Side, { start, end }: Span) => claim.text.slice(start, end);

function otherPeriod(alignment: Alignment): RelatedVerdict | null {
  const { a, b } = alignment;
  const [periodsA, periodsB] = [wordsOfPeriod(a.claim.text), wordsOfPeriod(b.claim.text)];
  const same = (one: Span, other: Span) => slice(a, one).toLowerCase() === slice(b, other).toLowerCase();
  const first = periodsA.find((one) => !periodsB.some((other) => same(one, other)));
  const second = periodsB.find((other) => !periodsA.some((one) => same(one, other)));
  if (!first || !second || !pairFigures(alignment).some(({ compatible }) => !compatible)) return null;
  return verdict(
    alignment,
    [first],
    [second],
    `The two count different periods: “${slice(a, first)}” here, “${slice(b, second)}” there.`,
  );
}

function partOfWhole(alignment: Alignment): RelatedVerdict | null {
  const { a, b } = alignment;
  const find = (whole: Side, part: Side) => {
    const [all, some] = [wordsOfWhole(whole.claim.text)[0], wordsOfPart(part.claim.text)[0]];
    const mixed = wordsOfWhole(part.claim.text).length > 0;
    return all && some && !mixed ? ([all, some] as const) : null;
  };
  const here = find(a, b);
  if (here)
    return verdict(
      alignment,
      [here[0]],
      [here[1]],
      `This passage speaks of the whole (“${slice(a, here[0])}”), the other one of a part (“${slice(b, here[1])}”).`,
    );
  const there = find(b, a);
  if (!there) return null;
  return verdict(
    alignment,
    [there[1]],
    [there[0]],
    `This passage speaks of a part (“${slice(a, there[1])}”), the other one of the whole (“${slice(b, there[0])}”).`,
  );
}

function rateOfTotal(alignment: Alignment): RelatedVerdict | null {
  const { a, b } = alignment;
  const pairs = pairFigures(alignment);
  // A share that can be held against an amount of the other passage is no other measure.
  const held = (word: Span, side: 'a' | 'b') => pairs.some((pair) => overlap(pair[side], word) > 0);
  const rateA = wordsOfRate(a.claim.text).find((word) => !held(word, 'a'));
  const rateB = wordsOfRate(b.claim.text).find((word) => !held(word, 'b'));
  if ((rateA === undefined) === (rateB === undefined)) return null;
  const rate = rateA ? slice(a, rateA) : rateB ? slice(b, rateB) : '';
  return verdict(
    alignment,
    rateA ? [rateA] : [],
    rateB ? [rateB] : [],
    rateA
      ? `Only this passage gives a rate or share (“${rate}”); the other one gives a total.`
      : `Only the other passage gives a rate or share (“${rate}”); this one gives a total.`,
  );
}

function otherWords(alignment: Alignment): RelatedVerdict | null {
  const { a, b } = alignment;
  const own = unsharedWords(alignment);
  const pair = pairFigures(alignment)[0];
  if (!own.a || !own.b) return null;
  const amounts = pair
    ? ` (${figureInWords(pair.a, a.claim.text)} and ${figureInWords(pair.b, b.claim.text)})`
    : '';
  return verdict(
    alignment,
    [own.a],
    [own.b],
    `One passage seems to cover more of the same thing than the other${amounts}: “${slice(a, own.a)}” here, “${slice(b, own.b)}” there.`,
  );
}
