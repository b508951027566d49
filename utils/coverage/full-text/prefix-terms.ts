import type { CoverageIndex } from '../coverage-index.ts';
import { isWordTerm } from '../document-terms.ts';
import { foldWord } from './folded-words.ts';
import { type Languages, termsIn } from './query-words.ts';

/** Terms looked up for one beginning. */
const TERM_LIMIT = 1_000;
/** Fewer letters begin too many words. */
const SHORTEST = 2;
/** No ending that a stemmer takes off is longer, in UTF-16 code units. */
const LONGEST_ENDING = 8;
/** Stems are rarely shorter. */
const SHORTEST_STEM = 3;

/** Terms of words that begin in a certain way. */
export interface PrefixTerms {
  /** Begin so themselves. */
  readonly sure: readonly string[];
  /** Shorter stems, of which only the text tells whether their word began so. */
  readonly unsure: readonly string[];
  /** Whether there are more that begin so than were looked up. */
  readonly cut: boolean;
}

/**
 * The terms of all words that begin with what was typed; null where it is too short. The index holds stems, which may
 * be shorter than the beginning or end otherwise: "negotiat" has to find "negotiations", whose stem is "negoti", and
 * "happy" finds "happi". Therefore what is left of the typed letters without an ending is looked up too, as it is and as
 * the languages stem it. It stands for other words as well ("univers" for "universe" where "universi" was typed), so
 * that articles found by it alone are looked at.
 */
export async function prefixTerms(
  prefix: string,
  index: CoverageIndex,
  languages: Languages,
): Promise<PrefixTerms | null> {
  const folded = foldWord(prefix);
  if (folded.length < SHORTEST) return null;
  const found = await index.termsFrom(folded, TERM_LIMIT);
  const shorter = new Set<string>();
  const shortest = Math.max(SHORTEST_STEM, folded.length - LONGEST_ENDING);
  for (let length = shortest; length <= folded.length; length += 1) {
    const left = folded.slice(0, length);
    shorter.add(left);
    for (const language of languages) for (const term of termsIn(left, language)) shorter.add(term);
  }
  // Accents matter to some stemmers.
  for (const language of languages) for (const term of termsIn(prefix, language)) shorter.add(term);
  const unsure = [...shorter].filter((term) => !term.startsWith(folded));
  const known = await index.documentFrequencies(unsure);
  return { sure: found.filter(isWordTerm), unsure: [...known.keys()], cut: found.length === TERM_LIMIT };
}
