import type { Phrase, WordReadings } from './frame-lexicon.ts';
import { isArticle } from './word-context.ts';

/** A word of a text as phrases are matched against it. */
export interface TextWord {
  readonly start: number;
  readonly end: number;
  /** Lower case. */
  readonly form: string;
  readonly capital: boolean;
  readonly readings: WordReadings;
  /** Whether nothing but space or a hyphen parts it from the word before. */
  readonly joined: boolean;
}

/** Places of the words that a phrase names, as indices into the words of the text. */
export type Places = readonly number[];

/** Words that a `*` may stand for, or an object between a verb and its particle. */
const GAP = 3;
/** Words between a noun and the participle that says what was done to it: "the flights have all been cancelled". */
const AUXILIARIES = 4;
/** Words that may say more of that noun: "the ban on diesel cars in towns was lifted". */
const ATTRIBUTE = 6;

const PARTICLES = new Set('off out down up back through away aside over apart together forward'.split(' '));
const BEFORE_NOUN = new Set('to into on in under at from for behind'.split(' '));
const WITHOUT_OBJECT = new Set(['be', 'go', 'come']);
const ATTRIBUTE_BEGINS = new Set('on of in against for from with to by between over at'.split(' '));
const BE = /^(?:is|are|was|were|be|been|being|has|have|had|will|would)$/;
const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|may|might|could|can|should|must|not|now|later|also|soon|again|all|both|get|gets|got|since|then|already|\w+ly)$/;
const PARTICIPLE = /(?:ed|en|wn|ght|lt|nt|ld|ft|ut|ot|it|ung|uck|un|rn|ne)$/;

/**
 * Where the words of a phrase stand from a word of the text on: in the order of the phrase, or turned round with its
 * verb as a participle ("the ban was lifted" for "lift ban"). Null if they do not.
 */
export function matchPhrase(phrase: Phrase, words: readonly TextWord[], at: number): Places | null {
  return phrase.turned ? matchTurned(phrase, words, at) : placesOf(phrase.words, words, 1, at + 1, [at]);
}

/** Articles between the words are passed over, and an object after the verb. */
function placesOf(
  wording: readonly string[],
  words: readonly TextWord[],
  part: number,
  next: number,
  places: Places,
): Places | null {
  const wanted = wording[part];
  if (wanted === undefined) return places;
  const word = words[next];
  if (!word?.joined) return null;
  if (wanted === '*') return afterGap(wording, words, part + 1, next + 1, places);
  if (isFormOf(word, wanted)) return placesOf(wording, words, part + 1, next + 1, [...places, next]);
  if (part === 1 && takesObject(wording)) return afterGap(wording, words, part, next + 1, places);
  return isArticle(word.form) && word.form !== 's' ? placesOf(wording, words, part, next + 1, places) : null;
}

/** Whether an object may stand after the first word: "voted it down", "put the plan on hold". */
function takesObject([first = '', second = '', third]: readonly string[]): boolean {
  if (WITHOUT_OBJECT.has(first)) return false;
  return PARTICLES.has(second) || (third !== undefined && BEFORE_NOUN.has(second));
}

/** The rest of a phrase, after one word that was passed over and at most two more. */
function afterGap(
  wording: readonly string[],
  words: readonly TextWord[],
  part: number,
  next: number,
  places: Places,
): Places | null {
  const wanted = wording[part];
  for (let at = next; wanted !== undefined && at < next + GAP && words[at]?.joined; at += 1) {
    const word = words[at];
    const found =
      word && isFormOf(word, wanted) && placesOf(wording, words, part + 1, at + 1, [...places, at]);
    if (found) return found;
  }
  return null;
}

function matchTurned(
  { words: [verb = '', ...rest] }: Phrase,
  words: readonly TextWord[],
  at: number,
): Places | null {
  const places = placesOf(rest, words, 1, at + 1, [at]);
  const last = places?.at(-1);
  if (!places || last === undefined) return null;
  const from = afterAttribute(words, last + 1);
  for (let next = from; next <= from + AUXILIARIES && words[next]?.joined; next += 1) {
    const word = words[next];
    if (word && word.form !== verb && PARTICIPLE.test(word.form) && word.readings.bases.has(verb))
      return [...places, next];
    if (!word || !AUXILIARY.test(word.form)) return null;
  }
  return null;
}

/** Where an attribute in front of a form of "be" or the like ends; where there is none, the same place. */
function afterAttribute(words: readonly TextWord[], from: number): number {
  if (!ATTRIBUTE_BEGINS.has(words[from]?.form ?? '')) return from;
  for (let at = from + 1; at <= from + ATTRIBUTE && words[at]?.joined; at += 1)
    if (BE.test(words[at]?.form ?? '')) return at;
  return from;
}

const isFormOf = ({ form, readings }: TextWord, wanted: string): boolean =>
  form === wanted || readings.bases.has(wanted);
