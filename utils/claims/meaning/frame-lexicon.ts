import frameData from '../../../assets/claims/frames.json' with { type: 'json' };
import type { EventFrame, FrameRole, SpeechStance, WordingKind } from './event-frame.ts';
import { adjectiveBases, isBareForm, nounBases, verbBases } from './word-bases.ts';

/** A wording of several words. */
export interface Phrase {
  readonly frame: string;
  readonly kind: WordingKind;
  /** Base forms in order; `*` stands for one to three words. */
  readonly words: readonly string[];
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

interface FrameEntry {
  readonly frame: string;
  readonly roles: readonly string[];
  readonly verbs?: readonly string[];
  readonly nouns?: readonly string[];
  readonly adjectives?: readonly string[];
  readonly phrases?: readonly string[];
  readonly opposites?: readonly string[];
  readonly kin?: readonly string[];
  readonly speech?: boolean;
  readonly stance?: string;
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

const ENTRIES: readonly FrameEntry[] = frameData;
/** Forms remembered at most; a text of news asks again for nearly all of its words. */
const REMEMBERED = 20_000;

// Built when the first text asks, not at a start.
let built: Lexicon | null = null;
const remembered = new Map<string, WordReadings>();

/** All frames by name. Throws where the data name a frame, a role or a stance that is none. */
export function allFrames(): ReadonlyMap<string, EventFrame> {
  built ??= buildLexicon(ENTRIES);
  return built.frames;
}

/** What the lexicon knows of a word. @param form lower case, as it stands in the text */
export function readingsOf(form: string): WordReadings {
  const known = remembered.get(form);
  if (known) return known;
  built ??= buildLexicon(ENTRIES);
  const readings = read(built, form);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(form, readings);
  return readings;
}

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
      const words = wording.toLowerCase().split(/[ -]/);
      const [only = ''] = words;
      if (kind !== 'phrase' && words.length === 1) push(lexicon[kind], only, frame);
      else {
        push(lexicon.phrases, words[0] ?? '', { frame, kind, words });
        for (const word of words) lexicon.phraseWords.add(word);
      }
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

function readFrames(entries: readonly FrameEntry[]): ReadonlyMap<string, EventFrame> {
  const opposites = new Map<string, Set<string>>();
  const kin = new Map<string, Set<string>>();
  for (const { frame } of entries) {
    opposites.set(frame, new Set());
    kin.set(frame, new Set());
  }
  const relate = (relation: Map<string, Set<string>>, frame: string, others: readonly string[] = []) => {
    for (const other of others) {
      const back = relation.get(other);
      if (back === undefined) throw new Error(`The frame "${frame}" names a frame that is none: ${other}`);
      back.add(frame);
      relation.get(frame)?.add(other);
    }
  };
  for (const entry of entries) {
    relate(opposites, entry.frame, entry.opposites);
    relate(kin, entry.frame, entry.kin);
  }
  return new Map(
    entries.map(({ frame, roles, stance }) => [
      frame,
      {
        name: frame,
        roles: roles.map(asRole),
        stance: stance === undefined ? null : asStance(stance),
        opposites: opposites.get(frame) ?? new Set(),
        kin: kin.get(frame) ?? new Set(),
      },
    ]),
  );
}

const ROLES: readonly FrameRole[] = [
  'who',
  'whom',
  'what',
  'rival',
  'post',
  'where',
  'from',
  'to',
  'amount',
  'why',
];
const STANCES: readonly SpeechStance[] = ['neutral', 'doubting', 'conceding', 'denying', 'endorsing'];

const asRole = (name: string) => known(ROLES, name, 'role');
const asStance = (name: string) => known(STANCES, name, 'stance');

function known<Name extends string>(names: readonly Name[], name: string, what: string): Name {
  const found = names.find((one) => one === name);
  if (found === undefined) throw new Error(`A frame has a ${what} that is none: ${name}`);
  return found;
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
