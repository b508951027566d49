import { foldText } from '../../text/normalise.ts';
import type { CoverageIndex, Postings } from '../coverage-index.ts';
import { outletOfTerm, outletTerm } from '../document-terms.ts';
import { intersect, subtract, unite, unitePostings } from './document-sets.ts';
import { prefixTerms } from './prefix-terms.ts';
import { documentsOfWord, type Languages, queryWord, termsOf } from './query-words.ts';
import type { SearchClause } from './search-query.ts';
import { findPhrase, findPrefix, findTerms, findWord, type TextFinder } from './text-finders.ts';

/** More outlets than any corpus has. */
const OUTLET_LIMIT = 10_000;

/** What the index says of one clause, and how its place in a text is found. */
export interface ClauseDocuments {
  /** All that may satisfy it, ascending. */
  readonly documents: Uint32Array;
  /** Those of them whose text has to be looked at. */
  readonly doubtful: Uint32Array;
  /** Postings that score, each as a term of its own. */
  readonly scoring: readonly Postings[];
  /** Null where nothing stands in the text. */
  readonly finder: TextFinder | null;
  /** Whether some documents may have been missed. */
  readonly cut: boolean;
}

const NONE = new Uint32Array(0);

/**
 * Looks a clause up; null where it says too little to be looked for by itself: a word that stands in every article, a
 * single letter.
 *
 * The index has no positions. They would take some 520 bytes an article, more than all the rest of it, and every search
 * and merge would carry them, while a phrase is asked for now and then. So the articles that have all of its words are
 * looked at, best first, until a page is full: two words that stand together in news are mostly found within two dozen
 * articles (tests/bench/positions.ts measures both).
 */
export async function clauseDocuments(
  clause: SearchClause,
  index: CoverageIndex,
  languages: Languages,
): Promise<ClauseDocuments | null> {
  switch (clause.kind) {
    case 'word':
      return wordClause(clause.word, index, languages);
    case 'prefix':
      return prefixClause(clause.prefix, index, languages);
    case 'phrase':
      return phraseClause(clause, index, languages);
    case 'outlet':
      return outletClause(clause.name, index);
  }
}

/** Articles in languages that leave the word out as too common may have it; their text tells. */
async function wordClause(typed: string, index: CoverageIndex, languages: Languages) {
  const word = queryWord(typed, languages);
  if (word.ways.length === 0) return null;
  const { having, maybe, scoring } = await documentsOfWord(word, index);
  return {
    documents: unite([having, maybe]),
    doubtful: subtract(maybe, having),
    scoring,
    finder: word.silentIn.length === 0 ? findTerms(termsOf(word)) : findWord(typed, termsOf(word)),
    cut: false,
  };
}

async function prefixClause(prefix: string, index: CoverageIndex, languages: Languages) {
  const terms = await prefixTerms(prefix, index, languages);
  if (terms === null) return null;
  const postings = await index.postings([...terms.sure, ...terms.unsure]);
  const listsOf = (wanted: readonly string[]) => wanted.flatMap((term) => postings.get(term) ?? []);
  const all = listsOf([...terms.sure, ...terms.unsure]);
  const documents = unite(all.map((list) => list.documents));
  const sure = unite(listsOf(terms.sure).map((list) => list.documents));
  return {
    documents,
    doubtful: subtract(documents, sure),
    scoring: all.length === 0 ? [] : [unitePostings(all)],
    finder: findPrefix(prefix),
    cut: terms.cut,
  };
}

/** Common words of a phrase count in the text alone. */
async function phraseClause(
  { words, open }: Extract<SearchClause, { kind: 'phrase' }>,
  index: CoverageIndex,
  languages: Languages,
) {
  const whole = open ? words.slice(0, -1) : words;
  const found = await Promise.all(whole.map((word) => documentsOfWord(queryWord(word, languages), index)));
  const documents = intersect(found.map(({ having, maybe }) => unite([having, maybe])));
  return {
    documents,
    doubtful: documents,
    scoring: found.flatMap(({ scoring }) => scoring),
    finder: findPhrase(words, open),
    cut: false,
  };
}

/** The outlet that is called so; all whose names begin so where none is. */
async function outletClause(name: string, index: CoverageIndex) {
  const typed = foldText(name);
  const terms = await index.termsFrom(outletTerm(''), OUTLET_LIMIT);
  const named = terms.map((term) => ({ term, folded: foldText(outletOfTerm(term) ?? '') }));
  const same = named.filter(({ folded }) => folded === typed);
  const wanted = same.length > 0 ? same : named.filter(({ folded }) => folded.startsWith(typed));
  const postings = await index.postings(wanted.map(({ term }) => term));
  const documents = unite([...postings.values()].map((list) => list.documents));
  return { documents, doubtful: NONE, scoring: [], finder: null, cut: false };
}
