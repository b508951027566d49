import type { Article } from '../articles/article.ts';
import { primaryLanguage } from '../text/primary-language.ts';
import type { Recognition } from './actor.ts';
import type { ActorDictionary } from './dictionary/actor-dictionary.ts';
import { type ActorDocument, readDocument } from './document/document.ts';
import { gatherEvidence } from './document/evidence.ts';
import { isTitle } from './document/word-classes.ts';
import { createForeignRecogniser, type ForeignRecogniser } from './languages/foreign-language.ts';
import { describeMentions, type FoundName } from './linking/describe-mentions.ts';
import { matchDictionary } from './names/dictionary-pass.ts';
import { findNames } from './names/find-names.ts';
import { spreadNames } from './names/spread-pass.ts';
import { combineNames } from './tagger/combine-names.ts';
import type { Tagger } from './tagger/tagger.ts';

/** What the recogniser reads of an article. */
export type ReadableArticle = Pick<Article, 'text' | 'blocks' | 'outlet' | 'language'>;

export interface ActorRecogniser {
  /** Finds the actors that an article names. Never throws; the same article gives the same answer. */
  readonly recognise: (article: ReadableArticle) => Recognition;
}

/**
 * Makes a recogniser over a dictionary and a trained tagger of English; without the tagger, dictionary and rules
 * speak alone. Between articles it keeps only the names that other languages have.
 */
export function createRecogniser(dictionary: ActorDictionary, tagger: Tagger | null = null): ActorRecogniser {
  const foreign = new Map<string, ForeignRecogniser>();
  return {
    recognise(article) {
      const language = primaryLanguage(article.language);
      const document = readDocument(article, language !== 'en');
      if (language === 'en')
        return describeMentions(document, nameDocument(document, dictionary, tagger), dictionary);
      const recognise = foreign.get(language) ?? createForeignRecogniser(dictionary, language);
      foreign.set(language, recognise);
      return recognise(document);
    },
  };
}

function nameDocument(
  document: ActorDocument,
  dictionary: ActorDictionary,
  tagger: Tagger | null,
): FoundName[] {
  const evidence = gatherEvidence(document);
  const read = { document, evidence, matches: matchDictionary(document, dictionary) };
  const ruled = findNames(read);
  const found = tagger ? combineNames(read, ruled, tagger.tag(read, ruled)) : ruled;
  const spread = spreadNames(document, found, evidence);
  return [...found, ...spread].map((one) => withoutTitle(document, one)).sort((a, b) => a.from - b.from);
}

/** "King Charles", "The Hague": title and article are no part of the name. */
function withoutTitle(document: ActorDocument, found: FoundName): FoundName {
  let { from } = found;
  if (document.words[from]?.folded === 'the' && from < found.to - 1) from += 1;
  if (found.type !== 'person') return { ...found, from };
  for (
    let word = document.words[from];
    word && from < found.to - 1 && isTitle(word);
    word = document.words[from]
  )
    from += 1;
  return { ...found, from };
}
