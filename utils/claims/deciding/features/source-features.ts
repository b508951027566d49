import type { Alignment } from '../../aligning/align-claims.ts';
import { alignWords } from '../../aligning/align-words.ts';
import { claimSources, maySpeakAsOne } from '../../aligning/claim-sources.ts';
import type { Claim } from '../../claim.ts';
import { quotationComparator } from '../../comparators/quotation.ts';
import { wordingChoices } from '../../meaning/lexicon.ts';
import { flag, oneSided, type PairFeatures } from './features.ts';

/** Whose word it is, in whose words. */
export function sourceFeatures(alignment: Alignment): PairFeatures {
  const { a, b, meaning } = alignment;
  const [inA, inB] = [claimSources(a.claim), claimSources(b.claim)];
  const both = inA.length > 0 && inB.length > 0;
  const meet = inA.some((one) => inB.some((other) => maySpeakAsOne(one, other)));
  const [directA, directB] = [quotes(a.claim), quotes(b.claim)];
  const choicesA = wordingChoices(a.claim.text, meaning.wording);
  const choicesB = wordingChoices(b.claim.text, meaning.wording);
  const otherWords = choicesA.some(({ entry, choice }) => {
    const there = choicesB.filter((one) => one.entry === entry);
    return there.length > 0 && there.every((one) => one.choice !== choice);
  });
  return {
    sourcesMeet: flag(meet),
    sourcesDiffer: flag(both && !meet),
    sourceOneSided: oneSided(inA.length > 0, inB.length > 0),
    sourceNone: flag(inA.length + inB.length === 0),
    quotesBoth: flag(directA && directB),
    quoteOneSided: oneSided(directA, directB),
    ...quoteLikeness(a.claim, b.claim),
    quoteAltered: quotationComparator({ ...alignment, given: true })?.score ?? 0,
    wordingDiffers: flag(otherWords),
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
