import { foldText } from '../../text/normalise.ts';
import { scanWords } from '../../text/scan-words.ts';
import type { FrameMention, WordingKind } from './event-frame.ts';
import { type Phrase, readingsOf } from './frame-lexicon.ts';
import { areKin } from './frame-relations.ts';
import { matchPhrase, type Places, type TextWord } from './match-phrase.ts';
import { announcedBy, isArticle } from './word-context.ts';

/** Share of words with a capital from which a capital says nothing. */
const TITLE_CASE = 0.6;

/**
 * The places where a text tells of an event, a state or an act of speech, in order; a place has several where its words
 * may tell of several. Among phrases that begin at one word the longest wins; of the words inside it only those count
 * that tell of kin.
 * Which kind of word it is, its neighbours say; where they leave it open, all kinds count. Any text will do.
 */
export function findFrames(text: string): readonly FrameMention[] {
  const words = wordsOf(text);
  const inTitleCase = isTitleCase(words);
  const mentions: FrameMention[] = [];
  const taken = new Map<number, readonly Phrase[]>();
  words.forEach((word, at) => {
    const around = taken.get(at);
    const found = longestPhrases(words, at, around);
    const last = found?.places.at(-1);
    const end = last === undefined ? undefined : words[last]?.end;
    if (found && end !== undefined) {
      for (const place of found.places) taken.set(place, found.phrases);
      for (const { frame, kind } of found.phrases) mentions.push({ frame, kind, start: word.start, end });
    }
    if (!inTitleCase && isPartOfName(words, at)) return;
    for (const [frame, kind] of framesOfWord(word, words[at - 1]))
      if (isFree(frame, taken.get(at))) mentions.push({ frame, kind, start: word.start, end: word.end });
  });
  return mentions;
}

/** Whether a capital word stands beside another: the "United" of "United States" unites nobody. */
function isPartOfName(words: readonly TextWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word?.capital) return false;
  return (next?.joined === true && next.capital) || (word.joined && words[at - 1]?.capital === true);
}

/** Whether a text writes most words with a capital, as headlines do. */
function isTitleCase(words: readonly TextWord[]): boolean {
  return words.filter(({ capital }) => capital).length > words.length * TITLE_CASE;
}

/** Inside a phrase a word only counts for what the phrase says more closely: "prices rose" is a rise, too. */
function isFree(frame: string, around: readonly Phrase[] | undefined): boolean {
  return around === undefined || around.some((phrase) => areKin(phrase.frame, frame));
}

function wordsOf(text: string): TextWord[] {
  const words: TextWord[] = [];
  let before = 0;
  scanWords(text, (start, end) => {
    const between = text.slice(before, start);
    const folded = foldText(text.slice(start, end));
    // What the tokeniser leaves of "isn’t".
    const form = folded === 't' && /^[’']$/.test(between) ? 'not' : folded;
    words.push({
      start,
      end,
      form,
      capital: /^\p{Lu}/u.test(text.slice(start, start + 2)),
      readings: readingsOf(form),
      joined: words.length > 0 && !/[^\s'’‐‑-]/.test(between),
    });
    before = end;
  });
  return words;
}

/** The phrases that begin at a word and reach farthest, with the places of the words that they name. */
function longestPhrases(
  words: readonly TextWord[],
  at: number,
  around: readonly Phrase[] | undefined,
): { readonly phrases: readonly Phrase[]; readonly places: Places } | null {
  let phrases: Phrase[] = [];
  let places: Places = [];
  for (const phrase of words[at]?.readings.phrases ?? []) {
    if (!isFree(phrase.frame, around)) continue;
    const found = matchPhrase(phrase, words, at);
    if (found === null || found.length < places.length) continue;
    if (found.length > places.length) phrases = [];
    phrases.push(phrase);
    places = found;
  }
  return phrases.length > 0 ? { phrases: uniqueFrames(phrases), places } : null;
}

/** The frames that one word tells of, each with the kind of word that it is there. */
function framesOfWord(
  { form, readings, joined }: TextWord,
  before: TextWord | undefined,
): Map<string, WordingKind> {
  const frames = new Map<string, WordingKind>();
  const previous = joined ? before?.form : undefined;
  const announced = announcedBy(previous);
  const { verb, noun, adjective, bare } = readings;
  const add = (names: readonly string[], kind: WordingKind) => {
    for (const name of names) if (!frames.has(name)) frames.set(name, kind);
  };
  add(adjective, 'adjective');
  const isVerb = verb.length > 0 && !(bare && noun.length > 0 && announced === 'noun');
  const isBlocked = bare && previous !== undefined && (isArticle(previous) || isArticle(form));
  const isNoun = noun.length > 0 && !(verb.length > 0 && announced === 'verb');
  if (announced === 'verb' && isVerb) add(verb, 'verb');
  if (isNoun) add(noun, 'noun');
  if (isVerb && !isBlocked) add(verb, 'verb');
  return frames;
}

function uniqueFrames(phrases: readonly Phrase[]): Phrase[] {
  const seen = new Set<string>();
  return phrases.filter(({ frame }) => !seen.has(frame) && seen.add(frame));
}
