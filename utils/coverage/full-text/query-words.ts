import { contentTerms } from '../../text/terms.ts';
import type { CoverageIndex, Postings } from '../coverage-index.ts';
import { LANGUAGE_PREFIX, languageOfTerm, languageTerm } from '../document-terms.ts';
import { intersect, unite, unitePostings } from './document-sets.ts';

/** Languages in which articles are read ("de"). */
export type Languages = readonly string[];

/** More languages than any corpus has. */
const LANGUAGE_LIMIT = 100;

/** The languages of the articles in an index. */
export async function languagesOf(index: Pick<CoverageIndex, 'termsFrom'>): Promise<Languages> {
  const terms = await index.termsFrom(LANGUAGE_PREFIX, LANGUAGE_LIMIT);
  return terms.flatMap((term) => languageOfTerm(term) ?? []);
}

/** What becomes of a typed word in an index whose articles are of several languages. */
export interface QueryWord {
  /** Ways to have it: each a set of terms that stand for the word together, mostly one. */
  readonly ways: readonly (readonly string[])[];
  /** Languages that leave the word out as too common, so that each of their articles may have it. */
  readonly silentIn: Languages;
}

/**
 * Reads a typed word in every language of the corpus, for it does not tell its own: a reader may look for a German word
 * in a corpus that is mostly English, and names belong to all. What a language makes of a word of another is rarely a
 * word, so that the alternatives do no harm.
 */
export function queryWord(word: string, languages: Languages): QueryWord {
  const ways = new Map<string, readonly string[]>();
  const silentIn: string[] = [];
  for (const language of languages) {
    const terms = termsIn(word, language);
    if (terms.length === 0) silentIn.push(language);
    else ways.set(terms.join(' '), terms);
  }
  return { ways: [...ways.values()], silentIn };
}

/** The terms of a typed word in one language; none where it is too common there. */
export function termsIn(word: string, language: string): string[] {
  return [...new Set(contentTerms(word, language).map(({ term }) => term))];
}

/** All terms that a word may have. */
export function termsOf({ ways }: QueryWord): ReadonlySet<string> {
  return new Set(ways.flat());
}

/** Where a word stands, as far as the index can tell. */
export interface WordDocuments {
  /** Have one of its terms. */
  readonly having: Uint32Array;
  /** Are in a language that leaves the word out as too common. */
  readonly maybe: Uint32Array;
  /** Its alternatives score as one term, as synonyms do in Turtle and Croft (1991). */
  readonly scoring: readonly Postings[];
}

/** Looks a word up. */
export async function documentsOfWord(word: QueryWord, index: CoverageIndex): Promise<WordDocuments> {
  const terms = [...termsOf(word)];
  const silent = word.silentIn.map(languageTerm);
  const postings = await index.postings([...terms, ...silent]);
  const documentsOf = (term: string) => postings.get(term)?.documents ?? new Uint32Array(0);
  const scoring = terms.flatMap((term) => postings.get(term) ?? []);
  return {
    having: unite(word.ways.map((way) => intersect(way.map(documentsOf)))),
    maybe: unite(silent.map(documentsOf)),
    scoring: scoring.length === 0 ? [] : [unitePostings(scoring)],
  };
}
