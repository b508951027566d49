import { primaryLanguage } from '../../text/primary-language.ts';
import { inverseDocumentFrequency, type TermRarity } from '../bm25.ts';
import { commonShare } from '../common-words.ts';
import type { CoverageIndex } from '../coverage-index.ts';

/** From about so many articles on, a corpus tells by itself which words are common. */
const KNOWING_CORPUS = 1_000;

/**
 * How much finding a term tells, for articles of a language. In a corpus of a few articles hardly a word stands twice,
 * so that "government" would tell as much as a name. For English, whose common words are known, each word counts as
 * common as it is in the corpus and in general together; the larger the corpus, the less general English has to say.
 */
export function rarityIn(
  language: string | null,
  { documentCount }: Pick<CoverageIndex, 'documentCount'>,
): TermRarity {
  const isEnglish = primaryLanguage(language) === 'en';
  const doubt = (documentCount * KNOWING_CORPUS) / (documentCount + KNOWING_CORPUS);
  return (term, documentFrequency) => {
    const expected = isEnglish ? commonShare(term) * doubt : 0;
    return inverseDocumentFrequency(documentCount, Math.min(documentCount, documentFrequency + expected));
  };
}
