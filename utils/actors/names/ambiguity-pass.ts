import type { ActorId } from '../actor.ts';
import type { DictionaryForm } from '../dictionary/actor-dictionary.ts';
import type { ActorEntry } from '../dictionary/actor-entry.ts';
import type { ActorDocument, Word } from '../document/document.ts';
import type { Evidence } from '../document/evidence.ts';
import { isOrdinary, qualifiesNoun } from '../document/word-classes.ts';
import type { LinkReason } from '../linking/link-reason.ts';
import { supporter } from '../linking/support.ts';
import { COMMON_WORDS } from '../words/common-words.ts';
import { FUNCTION_WORDS } from '../words/function-words.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';
import { SAYING } from '../words/speech-verbs.ts';
import type { Candidate } from './candidate.ts';

/** The dictionary's actor that a candidate names, and why it is this one. */
export interface Reading {
  readonly form: DictionaryForm;
  readonly confidence: number;
  readonly because: LinkReason;
}

/** What a document says beyond doubt: it decides what its ambiguous names mean. */
export interface Support {
  /** Actors that some form names without doubt, with that form as it is written. */
  readonly named: ReadonlyMap<ActorId, string>;
  readonly entries: readonly ActorEntry[];
  /** People introduced in full, by their folded surname. */
  readonly bearers: ReadonlyMap<string, Bearer>;
}

interface Bearer {
  /** Null where no list knows them. */
  readonly id: ActorId | null;
}

/** Gathers the actors that some form names without doubt, and the people who are introduced by a full name. */
export function supportedActors(document: ActorDocument, candidates: readonly Candidate[]): Support {
  const named = new Map<ActorId, string>();
  const entries: ActorEntry[] = [];
  const bearers = new Map<string, Bearer>();
  for (const candidate of candidates) {
    const [form] = candidate.readings;
    const word = document.words[candidate.from];
    const sole = form && candidate.readings.every((one) => one.entry.id === form.entry.id);
    if (sole && !form.ambiguous && word?.style !== 'capitals' && !named.has(form.entry.id)) {
      named.set(form.entry.id, written(document, candidate.from, candidate.to));
      entries.push(form.entry);
    }
    const isPerson = sole
      ? form.entry.type === 'person'
      : candidate.readings.length === 0 && (candidate.titled || GIVEN_NAMES.has(word?.folded ?? ''));
    const surname = document.words[candidate.to - 1];
    if (candidate.to - candidate.from > 1 && isPerson && surname && !bearers.has(surname.folded))
      bearers.set(surname.folded, { id: sole ? form.entry.id : null });
  }
  return { named, entries, bearers };
}

/**
 * Chooses among a candidate's readings by its writing, its neighbours and what else the document names. It may be the
 * surname of somebody whom the document introduces instead, or (null) an ordinary word.
 */
export function chooseReading(
  document: ActorDocument,
  candidate: Candidate,
  support: Support,
  evidence: Evidence,
): Reading | 'surname' | null {
  const word = document.words[candidate.from];
  if (!word) return null;
  const single = candidate.to - candidate.from === 1;
  const bearer = single ? support.bearers.get(word.folded) : undefined;
  const surface = written(document, candidate.from, candidate.to);
  const sure = candidate.readings.filter((form) => !form.ambiguous);
  const backed = candidate.readings.find((form) => form.ambiguous && support.named.has(form.entry.id));
  const inFull = support.named.get(backed?.entry.id ?? '');
  const fitting = sure.filter((form) => !single || !isMereWord(word, form, evidence));
  if (bearer && isRatherPerson(document, candidate, support, bearer)) return 'surname';
  if (fitting.length > 0) {
    const sole = fitting.every((one) => one.entry.id === fitting[0]?.entry.id);
    if (sole && !backed && fitting[0])
      return { form: fitting[0], confidence: 0.97, because: { kind: 'listed', form: surface } };
    if (backed && inFull !== undefined && !fitting.some((form) => support.named.has(form.entry.id)))
      return { form: backed, confidence: 0.85, because: { kind: 'named-in-full', name: inFull } };
    return bestMeaning(fitting, support, surface, 0.85);
  }
  if (sure.length > 0) return null;
  const persons = candidate.readings.every((form) => form.entry.type === 'person');
  if (persons && single && isOrdinary(word) && qualifiesNoun(document.words, candidate.from)) return null;
  if (backed && inFull !== undefined && !isOpenWord(word, backed, evidence))
    return { form: backed, confidence: 0.9, because: { kind: 'named-in-full', name: inFull } };
  const alone = candidate.readings.filter((form) =>
    standsAlone(document, word, candidate, form, evidence, single),
  );
  const chosen = bestMeaning(alone, support, surface, 0.7);
  const beside = chosen?.because.kind === 'usual' ? wordsBeside(document, candidate, chosen.form) : null;
  return chosen && beside !== null
    ? { ...chosen, because: { kind: 'neighbours', form: surface, words: beside } }
    : chosen;
}

// Weaker support ("state of the United States" in an article on the United States) does not turn the usual meaning.
const TURNING = 2;

/** The meaning that the article's other actors speak for; else the usual one, which the list has first. */
function bestMeaning(
  forms: readonly DictionaryForm[],
  support: Support,
  surface: string,
  confidence: number,
): Reading | null {
  const [usual] = forms;
  if (usual === undefined) return null;
  const weighed = forms.map((form) => ({ form, by: supporter(form.entry, support.entries) }));
  const weights = weighed.map(({ by }) => by?.weight ?? 0);
  const most = Math.max(...weights);
  const strongest = weighed.filter(({ by }) => (by?.weight ?? 0) === most);
  const best = most >= TURNING && strongest.length === 1 ? strongest[0] : weighed[0];
  const by = best?.by?.entry;
  return {
    form: best?.form ?? usual,
    confidence,
    because: by ? { kind: 'supported', by: { id: by.id, name: by.name } } : { kind: 'usual', form: surface },
  };
}

const COURTESY = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady)$/;
const PLACED =
  /^(?:in|into|to|from|near|across|throughout|within|outside|inside|through|around|northern|southern|eastern|western)$/;

/**
 * Whether a word that the list has rather names a person whom the article introduces in full: "Mr Harris" after "Sam
 * Harris", "Jordan said" after "Michael Jordan". Places that act for a state ("Washington said") stay places.
 */
function isRatherPerson(
  document: ActorDocument,
  candidate: Candidate,
  support: Support,
  bearer: Bearer,
): boolean {
  const { readings } = candidate;
  if (readings.some((form) => form.entry.id === bearer.id)) return false;
  if (readings.every((form) => form.entry.type === 'person'))
    return readings.every((form) => form.ambiguous && !support.named.has(form.entry.id));
  const before = wordBefore(document, candidate.from);
  if (before && COURTESY.test(before.folded)) return true;
  if (!readings.every((form) => isLiteralPlace(form.entry)) || (before && PLACED.test(before.folded)))
    return false;
  const after = document.words[candidate.to];
  return after !== undefined &&
    after.line === document.words[candidate.from]?.line &&
    SAYING.has(after.folded)
    ? !readings.some((form) => supporter(form.entry, support.entries)?.weight === 3)
    : false;
}

const isLiteralPlace = (entry: ActorEntry): boolean =>
  (entry.type === 'place' || entry.type === 'state') && entry.standsFor === undefined;

/** The word before on the same line, over the full stop of an abbreviation. */
function wordBefore(document: ActorDocument, from: number): Word | undefined {
  const before = document.words[from - 1];
  const word = before?.text === '.' ? document.words[from - 2] : before;
  return word && word.line === document.words[from]?.line ? word : undefined;
}

/** The title or preposition that speaks for a reading, with the name: "Prime Minister May", "in Jordan". */
function wordsBeside(
  document: ActorDocument,
  candidate: Candidate,
  { entry }: DictionaryForm,
): string | null {
  const at = candidate.from - 1;
  const before = document.words[at];
  if (!before || before.line !== document.words[candidate.from]?.line) return null;
  if (entry.type === 'person') return candidate.titled ? written(document, at, candidate.to) : null;
  return isLiteralPlace(entry) && PLACED.test(before.folded) ? written(document, at, candidate.to) : null;
}

function written({ text, words }: ActorDocument, from: number, to: number): string {
  return text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
}

/** An acronym that is a word in a line of capitals ("WHO SHOT HIM"), or a name seen in small letters around. */
function isMereWord(word: Word, form: DictionaryForm, evidence: Evidence): boolean {
  const common = COMMON_WORDS.has(word.folded) || FUNCTION_WORDS.has(word.folded);
  if (word.style === 'capitals') return common && word.folded !== 'us';
  if (form.acronym) return false;
  const lower = evidence.lower.get(word.folded) ?? 0;
  return common && (word.opens || word.style === 'title' || lower > 0) && !evidence.capital.has(word.folded);
}

function isOpenWord(word: Word, form: DictionaryForm, evidence: Evidence): boolean {
  return (
    word.opens &&
    form.entry.type === 'person' &&
    COMMON_WORDS.has(word.folded) &&
    !evidence.capital.has(word.folded)
  );
}

function standsAlone(
  document: ActorDocument,
  word: Word,
  candidate: Candidate,
  form: DictionaryForm,
  evidence: Evidence,
  single: boolean,
): boolean {
  if (form.entry.type === 'person') return candidate.titled && single;
  if (!single) return true;
  if (word.text.length === 1) return /^(?:on|via)$/.test(document.words[candidate.from - 1]?.folded ?? '');
  if (candidate.titled) return false;
  const lower = evidence.lower.get(word.folded) ?? 0;
  if (lower > 0 || word.style === 'capitals') return false;
  if (word.opens || word.style !== 'sentence')
    return !COMMON_WORDS.has(word.folded) && form.entry.type !== 'organisation';
  return true;
}
