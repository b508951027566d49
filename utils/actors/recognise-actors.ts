import type { Article } from '../articles/article.ts';
import type { Recognition } from './actor.ts';
import type { ActorDictionary } from './dictionary/actor-dictionary.ts';
import { type ActorDocument, readDocument } from './document/document.ts';
import { gatherEvidence } from './document/evidence.ts';
import { isTitle } from './document/word-classes.ts';
import {
  createForeignRecogniser,
  type ForeignRecogniser,
  primaryLanguage,
} from './languages/foreign-language.ts';
import { describeMentions, type FoundName } from './linking/describe-mentions.ts';
import { knownSurname } from './linking/known-surnames.ts';
import { matchDictionary } from './names/dictionary-pass.ts';
import { findNames } from './names/find-names.ts';
import { candidateKey } from './names/judge-pass.ts';
import { spreadNames } from './names/spread-pass.ts';

/** What the recogniser reads of an article. */
export type ReadableArticle = Pick<Article, 'text' | 'blocks' | 'outlet' | 'language'>;

export interface ActorRecogniser {
  /** Finds the actors that an article names. Never throws; the same article gives the same answer. */
  readonly recognise: (article: ReadableArticle) => Recognition;
}

/** Makes a recogniser over a dictionary; between articles it keeps only the names that other languages have. */
export function createRecogniser(dictionary: ActorDictionary): ActorRecogniser {
  const foreign = new Map<string, ForeignRecogniser>();
  return {
    recognise(article) {
      const language = primaryLanguage(article.language);
      const document = readDocument(article, language !== 'en');
      if (language === 'en')
        return describeMentions(document, nameDocument(document, dictionary), dictionary);
      const recognise = foreign.get(language) ?? createForeignRecogniser(dictionary, language);
      foreign.set(language, recognise);
      return recognise(document);
    },
  };
}

function nameDocument(document: ActorDocument, dictionary: ActorDictionary): FoundName[] {
  const evidence = gatherEvidence(document);
  const found = findNames({ document, evidence, matches: matchDictionary(document, dictionary) });
  linkSurnames(document, found, dictionary);
  const spread = spreadNames(document, found, evidence).map((named): FoundName => {
    const source = named.readings.find((form) => form.entry.type === named.type);
    return { ...named, entry: source?.entry ?? null };
  });
  return [...found, ...spread].map((one) => withoutTitle(document, one)).sort((a, b) => a.from - b.from);
}

/** Gives bare surnames that nobody in the article bears in full to the person whom the dictionary knows by them. */
function linkSurnames(document: ActorDocument, found: FoundName[], dictionary: ActorDictionary): void {
  const full = new Set<string>();
  for (const one of found) {
    const words = candidateKey(document, one).split(' ');
    if (words.length > 1 && one.type === 'person') for (const word of words) full.add(word);
  }
  const entries = [...new Set(found.flatMap((one) => one.entry ?? []))];
  found.forEach((one, at) => {
    const surname = candidateKey(document, one);
    if (one.entry !== null || one.type !== 'person' || surname.includes(' ') || full.has(surname)) return;
    const entry = knownSurname({ surname, found: entries }, dictionary);
    if (entry) found[at] = { ...one, entry, confidence: 0.75 };
  });
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
