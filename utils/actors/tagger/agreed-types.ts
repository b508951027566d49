import type { ActorType } from '../actor.ts';
import type { ActorDocument, Word } from '../document/document.ts';
import { candidateKey } from '../names/judge-pass.ts';
import { titleBefore } from '../names/units.ts';
import type { TaggedName } from './tagger.ts';

// As much as two places where the tagger is sure.
const LISTED_VOTE = 2;
const INHABITED =
  /^(?:residents?|villagers|inhabitants|villages?|towns?|cities|city|districts?|provinces?|suburbs?|neighbou?rhoods?|outskirts|streets)$/;

/** "residents of Tarn …": whether a name opens a list of places. */
function opensPlaceList(words: readonly Word[], from: number): boolean {
  return words[from - 1]?.folded === 'of' && INHABITED.test(words[from - 2]?.folded ?? '');
}

/** "…, Brenk and Parval": whether nothing but the signs of a list stands between two names. */
function goesOnAsList(words: readonly Word[], before: TaggedName | undefined, from: number): boolean {
  if (!before || from <= before.to || from > before.to + 2) return false;
  return words.slice(before.to, from).every((word) => /^(?:,|and|or|&)$/.test(word.folded));
}

/**
 * The kind of each name by all its places together, by the key of its words: the sure places carry the others, and
 * whoever is named in full goes by the surname elsewhere.
 */
export function agreedTypes(document: ActorDocument, names: readonly TaggedName[]): Map<string, ActorType> {
  const { words } = document;
  const votes = new Map<string, Map<ActorType, number>>();
  const vote = (key: string, type: ActorType, weight: number): void => {
    const kinds = votes.get(key) ?? new Map<ActorType, number>();
    kinds.set(type, (kinds.get(type) ?? 0) + weight);
    votes.set(key, kinds);
  };
  // Papers introduce people in full or with a title: a bare word that opens a firm's name is the firm.
  const openings = new Set<string>();
  const introduced = new Set<string>();
  let isPlaceList = false;
  for (const [at, name] of names.entries()) {
    if (name.type === null) continue;
    const key = candidateKey(document, name);
    vote(key, name.type, name.confidence);
    const surname = key.slice(key.lastIndexOf(' ') + 1);
    if (name.type === 'person' && surname !== key) vote(surname, 'person', name.confidence);
    if (name.type === 'person' && (surname !== key || titleBefore(words, name.from)))
      for (const word of key.split(' ')) introduced.add(word);
    isPlaceList =
      opensPlaceList(words, name.from) || (isPlaceList && goesOnAsList(words, names[at - 1], name.from));
    if (isPlaceList) vote(key, 'place', LISTED_VOTE);
    if (name.type === 'organisation' && surname !== key) openings.add(key.slice(0, key.indexOf(' ')));
  }
  const types = new Map<string, ActorType>();
  for (const [key, kinds] of votes) {
    const [best] = [...kinds].sort((a, b) => b[1] - a[1]);
    if (best) types.set(key, best[0]);
  }
  for (const opening of openings)
    if (types.get(opening) === 'person' && !introduced.has(opening)) types.set(opening, 'organisation');
  return types;
}
