import type { EventFrame, WordingKind } from './event-frame.ts';
import { FRAME_ENTRIES, type FrameEntry, readFrames } from './frame-entries.ts';
import { adjectiveBases, isBareForm, nounBases, verbBases } from './word-bases.ts';

/** A wording of several words. */
export interface Phrase {
  readonly frame: string;
  readonly kind: WordingKind;
  /** Base forms in order; `*` stands for one to three words. */
  readonly words: readonly string[];
  /** Whether the first of them stands last, as a participle: "ban was lifted". */
  readonly turned: boolean;
}

/** All that the lexicon knows of one form of a word. */
export interface WordReadings {
  /** The bases that some phrase holds. */
  readonly bases: ReadonlySet<string>;
  /** Phrases that may begin here. */
  readonly phrases: readonly Phrase[];
  /** Frames that the word tells of by itself, as each kind of word. */
  readonly verb: readonly string[];
  readonly noun: readonly string[];
  readonly adjective: readonly string[];
  /** Whether the verb shows no ending but an "-s", so that the neighbours must say whether it is one. */
  readonly bare: boolean;
}

type SingleWords = Map<string, string[]>;

interface Lexicon {
  readonly frames: ReadonlyMap<string, EventFrame>;
  readonly verb: SingleWords;
  readonly noun: SingleWords;
  readonly adjective: SingleWords;
  /** By first word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly phraseWords: ReadonlySet<string>;
}

/** Forms remembered at most; a text of news asks again for nearly all of its words. */
const REMEMBERED = 20_000;

// Built when the first text asks, not at a start.
let built: Lexicon | null = null;
const remembered = new Map<string, WordReadings>();

/** All frames by name. Throws where the data name a frame, a role or a stance that is none. */
export function allFrames(): ReadonlyMap<string, EventFrame> {
  built ??= buildLexicon(FRAME_ENTRIES);
  return built.frames;
}

/** What the lexicon knows of a word. @param form lower case, as it stands in the text */
export function readingsOf(form: string): WordReadings {
  const known = remembered.get(form);
  if (known) return known;
  built ??= buildLexicon(FRAME_ENTRIES);
  const readings = read(built, form);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(form, readings);
  return readings;
}

const NOTHING: WordReadings = {
  bases: new Set(),
  phrases: [],
  verb: [],
  noun: [],
  adjective: [],
  bare: false,
};

function read({ verb, noun, adjective, phrases, phraseWords }: Lexicon, form: string): WordReadings {
  const bases = new Set<string>();
  const collect = (candidates: readonly string[], words: SingleWords) => {
    for (const base of candidates) if (phraseWords.has(base)) bases.add(base);
    return [...new Set(candidates.flatMap((base) => words.get(base) ?? []))];
  };
  const verbs = verbBases(form);
  const asVerb = collect(verbs, verb);
  const asNoun = collect(nounBases(form), noun);
  const asAdjective = collect(adjectiveBases(form), adjective);
  // Most words tell of nothing, so that they need no room each.
  if (bases.size === 0 && asVerb.length + asNoun.length + asAdjective.length === 0) return NOTHING;
  return {
    bases,
    phrases: [...bases].flatMap((base) => phrases.get(base) ?? []),
    verb: asVerb,
    noun: asNoun,
    adjective: asAdjective,
    bare: verbs.some((base) => verb.has(base) && isBareForm(form, base)),
  };
}

function buildLexicon(entries: readonly FrameEntry[]): Lexicon {
  const lexicon = {
    verb: new Map<string, string[]>(),
    noun: new Map<string, string[]>(),
    adjective: new Map<string, string[]>(),
    phrases: new Map<string, Phrase[]>(),
    phraseWords: new Set<string>(),
  };
  const add = (frame: string, kind: WordingKind, wordings: readonly string[] = []) => {
    for (const wording of wordings) {
      if (kind !== 'phrase' && !wording.includes(' ') && !wording.includes('-')) {
        push(lexicon[kind], wording, frame);
        continue;
      }
      const words = wording.replaceAll('-', ' ').split(' ');
      const [first = '', second] = words;
      push(lexicon.phrases, first, { frame, kind, words, turned: false });
      if (kind === 'phrase' && second !== undefined && canBeTurned(words))
        push(lexicon.phrases, second, { frame, kind, words, turned: true });
      for (const word of words) lexicon.phraseWords.add(word);
    }
  };
  for (const { frame, verbs, nouns, adjectives, phrases } of entries) {
    add(frame, 'verb', verbs);
    add(frame, 'noun', nouns);
    add(frame, 'adjective', adjectives);
    add(frame, 'phrase', phrases);
  }
  return { ...lexicon, frames: readFrames(entries) };
}

/** A verb and its object, as far as short words show it. */
function canBeTurned(words: readonly string[]): boolean {
  return words.length <= 4 && !words.some((word) => SMALL.has(word));
}

const SMALL = new Set(
  `* a the of in on by for from with at to up off out down over under away back into no not be not as and or through
  against it go come than more less`.split(/\s+/),
);

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
