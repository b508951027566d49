import {
  type ActorDictionary,
  buildActorDictionary,
} from '../../../../utils/actors/dictionary/actor-dictionary.ts';
import { readDocument } from '../../../../utils/actors/document/document.ts';
import { gatherEvidence } from '../../../../utils/actors/document/evidence.ts';
import { matchDictionary } from '../../../../utils/actors/names/dictionary-pass.ts';
import type { ReadDocument } from '../../../../utils/actors/names/find-names.ts';
import type { WordUsage } from '../../../../utils/actors/tagger/word-usage.ts';
import { articleOf } from '../article-of.ts';

const EMPTY = buildActorDictionary([]);

/** Lines of one document as the tagger gets them, with a dictionary that knows nobody unless one is given. */
export function readLines(lines: readonly string[], dictionary: ActorDictionary = EMPTY): ReadDocument {
  const document = readDocument(articleOf(lines));
  return { document, evidence: gatherEvidence(document), matches: matchDictionary(document, dictionary) };
}

/** Where words stand in a document: the first place of their sequence, by their texts ("Ivo Brenk"). */
export function placeOf({ document: { words } }: ReadDocument, name: string): { from: number; to: number } {
  const wanted = name.split(' ');
  const from = words.findIndex((_, at) => wanted.every((text, step) => words[at + step]?.text === text));
  if (from < 0) throw new Error(`"${name}" stands nowhere.`);
  return { from, to: from + wanted.length };
}

/** Usage in which the given words are often written small, and no other word was ever seen. */
export function usualWords(words: string): WordUsage {
  const usual = new Set(words.split(' '));
  return { codeOf: (folded) => (usual.has(folded) ? 12 : 0) };
}
