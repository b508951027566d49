import { foldText } from '../../text/normalise.ts';
import type { ActorType } from '../actor.ts';
import { isOrdinaryWord } from '../document/ordinary-words.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';
import { INNER_PARTICLES, ORGANISATION_HEADS, PLACE_HEADS } from '../words/heads.ts';
import { HONORIFICS } from '../words/titles.ts';
import { englishSpellingKey } from './english-spelling.ts';
import { transliterationKey } from './transliteration.ts';

/** A name taken apart for comparing. Nothing but the name and its type goes into it. */
export interface NameForm {
  /** As it is written. */
  readonly name: string;
  readonly type: ActorType;
  /** Folded words without honorifics, the Arabic article, nicknames in quotation marks and possessives. */
  readonly words: readonly string[];
  /** The words as their spellings meet: transliterated, and in one spelling of English. */
  readonly folded: readonly string[];
  /** Equal for all spellings of one name; persons and other actors of one name stay apart. */
  readonly key: string;
}

const QUOTED = /["“”„«][^"“”„«»]{1,30}["“”»]\s*/gu;
// Numbers that are family names too ("Xi", "Vi") are left out.
const GENERATION = /^(?:jr|sr|ii|iii|iv|vii|viii|ix|xii|xiii|xiv|xv|xvi{1,3}|xxiii)$/;
const BRACKETED = /[()[\]]/gu;
const POSSESSIVE = /\s?'s?$/u;
// A hyphen stays a break between words; the article before it is no word of a person's name.
const ARABIC_ARTICLE = /(?<![\p{L}\p{N}])(?:al|el|ul|as|ash|ar|ad|an|at|az)-(?=\p{L})/gu;

/** Takes a name apart. Pure and quick: a few regular expressions over one name. */
export function readName(name: string, type: ActorType): NameForm {
  const folded = foldText(name).replace(POSSESSIVE, '');
  const isPerson = type === 'person';
  const words = isPerson ? personWords(folded) : wordsOf(folded.replace(BRACKETED, ''));
  const spelled = words.map(isPerson ? transliterationKey : bodyWordKey);
  const kind = isPerson ? 'person' : 'other';
  return { name, type, words, folded: spelled, key: `${kind}:${spelled.join(' ')}` };
}

/** Words of English stay readable, in one spelling; others of an organisation's or place's name may be foreign. */
function bodyWordKey(word: string): string {
  const spelled = englishSpellingKey(word);
  const isEnglish =
    spelled !== word || isOrdinaryWord(word) || ORGANISATION_HEADS.has(word) || PLACE_HEADS.has(word);
  return isEnglish ? spelled : transliterationKey(word);
}

function personWords(folded: string): readonly string[] {
  const unquoted = folded.replace(QUOTED, '');
  const bare = /\p{L}/u.test(unquoted) ? unquoted : folded;
  const words = wordsOf(bare.replace(BRACKETED, '').replace(ARABIC_ARTICLE, ''));
  const named = words.filter(
    (word, at) =>
      at === words.length - 1 || !(HONORIFICS.has(word) || (at > 0 && (word === 'al' || word === 'el'))),
  );
  return named.map((word) => (word === 'ibn' ? 'bin' : word));
}

function wordsOf(folded: string): readonly string[] {
  return folded
    .replace(/\./g, '')
    .split(/[^\p{L}\p{N}'&]+/u)
    .map((word) => word.replace(/^'+|'+$/g, ''))
    .filter((word) => word !== '' && word !== 'the');
}

/** The words of a person's name that tell: without "van der", "bin" and generations ("Jr", "III"). */
export function tellingWords(words: readonly string[]): readonly string[] {
  const named = generation(words) === undefined ? words : words.slice(0, -1);
  const kept = named.filter(
    (word, at) => at === named.length - 1 || !INNER_PARTICLES.has(word) || (at === 0 && isGivenName(word)),
  );
  return kept.length > 0 ? kept : words;
}

/** "Ben" and "Al" are names where they stand first. */
const isGivenName = (word: string): boolean => GIVEN_NAMES.has(word) || word === 'al';

/** What tells people of one name apart by their age, at its end: "Jr", "II". */
export function generation(words: readonly string[]): string | undefined {
  const last = words[words.length - 1];
  return words.length > 1 && last !== undefined && GENERATION.test(last) ? last : undefined;
}

/** The word by which a person is named alone, folded; undefined where a name has no word. */
export function surnameOf({ folded }: NameForm): string | undefined {
  const words = tellingWords(folded);
  return words[words.length - 1];
}
