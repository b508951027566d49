import type { Alignment } from '../../aligning/align-claims.ts';
import { oppositeTerms } from '../../comparators/contradiction.ts';
import { deniesSomething } from '../../reading/denial-words.ts';
import { negations } from '../../reading/modality.ts';
import { flag, oneSided, type PairFeatures } from './features.ts';

/** What the one denies, or says the opposite of. */
export function denialFeatures(alignment: Alignment): PairFeatures {
  const [textA, textB] = [alignment.a.claim.text, alignment.b.claim.text];
  const [inA, inB] = [negations(textA).length, negations(textB).length];
  return {
    negationOdd: (inA + inB) % 2,
    negationOneSided: oneSided(inA > 0, inB > 0),
    negationBoth: flag(inA > 0 && inB > 0),
    denialOneSided: oneSided(deniesSomething(textA), deniesSomething(textB)),
    oppositeTerms: flag(oppositeTerms(alignment) !== null),
  };
}
