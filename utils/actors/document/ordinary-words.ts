import { COMMON_WORDS } from '../words/common-words.ts';
import { FUNCTION_WORDS } from '../words/function-words.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';
import { NON_ACTOR_NAMES } from '../words/not-actors.ts';

// Endings that ordinary words have and names seldom.
const ORDINARY_ENDING =
  /(?:ly|ing|tion|tions|sion|ment|ments|ness|ism|ists|able|ible|ful|less|ous|ive|ity|ities|ship|ised|ized|ise|ize|ises|izes|ened|ated|ally|ward|wards|wide)$/;

/** Whether a folded word is an ordinary one as far as lexicon and ending tell. */
export function isOrdinaryWord(folded: string): boolean {
  if (COMMON_WORDS.has(folded) || FUNCTION_WORDS.has(folded) || NON_ACTOR_NAMES.has(folded)) return true;
  if (folded.endsWith('s') && folded.length > 4 && COMMON_WORDS.has(folded.slice(0, -1))) return true;
  if (GIVEN_NAMES.has(folded)) return false;
  const stem = folded.replace(/(?:ied|ies)$/, 'y').replace(/(?:ing|ed|es|er|ers|d)$/, '');
  if (stem !== folded && stem.length > 3 && (COMMON_WORDS.has(stem) || COMMON_WORDS.has(`${stem}e`)))
    return true;
  return folded.length > 6 && ORDINARY_ENDING.test(folded);
}
