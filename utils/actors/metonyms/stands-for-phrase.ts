import type { ActorType } from '../actor.ts';

/** Plurals, rivers and common nouns: such names need "the" in a sentence. */
const WITH_ARTICLE =
  /^United |^(?:\w+ industry|press) of |^(?:Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Vatican)$|\b(?:Republic|Islands|Empire|dynasty|Union|Commission|Congress|Council|Court|Department|Family|Forum|Ministry|Parliament)\b/;

/**
 * What a name stands for, to print after "stands for": the government where it is a state, else the actor itself.
 * @param actor the actor that is stood for, with its English name
 */
export function standsForPhrase({ name, type }: { readonly name: string; readonly type: ActorType }): string {
  const inSentence = WITH_ARTICLE.test(name) ? `the ${name}` : name;
  return type === 'state' ? `the government of ${inSentence}` : inSentence;
}
