import { type Alignment, asGiven } from '../../aligning/align-claims.ts';
import { alignWords } from '../../aligning/align-words.ts';
import { claimSources, maySpeakAsOne } from '../../aligning/claim-sources.ts';
import type { Claim } from '../../claim.ts';
import { quotationComparator } from '../../comparators/quotation.ts';
import { differingChoices } from '../../comparators/wording.ts';
import { flag, oneSided, type PairFeatures } from './features.ts';

/** Whose word it is, in whose words. */
export function sourceFeatures(alignment: Alignment): PairFeatures {
  const { a, b } = alignment;
  const [inA, inB] = [claimSources(a.claim), claimSources(b.claim)];
  const both = inA.length > 0 && inB.length > 0;
  const meet = inA.some((one) => inB.some((other) => maySpeakAsOne(one, other)));
  const [directA, directB] = [quotes(a.claim), quotes(b.claim)];
  return {
    sourcesMeet: flag(meet),
    sourcesDiffer: flag(both && !meet),
    sourceOneSided: oneSided(inA.length > 0, inB.length > 0),
    sourceNone: flag(inA.length + inB.length === 0),
    quotesBoth: flag(directA && directB),
    quoteOneSided: oneSided(directA, directB),
    ...quoteLikeness(a.claim, b.claim),
    quoteAltered: quotationComparator(asGiven(alignment))?.score ?? 0,
    wordingDiffers: flag(differingChoices(alignment).length > 0),
  };
}

const quotes = (claim: Claim) => claim.quotations.some(({ direct }) => direct);

/** Whether the two quote the same words, wholly or in part, and how alike their quotations are. */
function quoteLikeness(a: Claim, b: Claim): PairFeatures {
  const words = (claim: Claim) =>
    claim.quotations.flatMap(({ direct, start, end }) => (direct ? [claim.text.slice(start, end)] : []));
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const pairs = words(a).flatMap((one) => words(b).map((other) => [plain(one), plain(other)] as const));
  const same = pairs.some(
    ([one, other]) => ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `),
  );
  const likeness = pairs.map(([one, other]) => alignWords(one, other)?.similarity ?? 0);
  return { quoteSame: flag(same), quoteLikeness: Math.max(0, ...likeness) };
}
