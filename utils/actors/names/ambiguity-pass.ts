import type { ActorId } from '../actor.ts';
import type { DictionaryForm } from '../dictionary/actor-dictionary.ts';
import type { ActorDocument, Word } from '../document/document.ts';
import type { Evidence } from '../document/evidence.ts';
import { COMMON_WORDS } from '../words/common-words.ts';
import { FUNCTION_WORDS } from '../words/function-words.ts';
import type { Candidate } from './candidate.ts';

/** The dictionary's actor that a candidate names, or null where it rather is another word. */
export interface Reading {
  readonly form: DictionaryForm;
  readonly confidence: number;
}

/** Actors that some form names without doubt: they support their ambiguous forms. */
export function supportedActors(document: ActorDocument, candidates: readonly Candidate[]): Set<ActorId> {
  const supported = new Set<ActorId>();
  for (const candidate of candidates) {
    const [form] = candidate.readings;
    const word = document.words[candidate.from];
    if (
      form &&
      candidate.readings.every((one) => one.entry.id === form.entry.id) &&
      !form.ambiguous &&
      word?.style !== 'capitals'
    )
      supported.add(form.entry.id);
  }
  return supported;
}

/** Chooses among a candidate's readings by its writing, its neighbours and what else the document names. */
export function chooseReading(
  document: ActorDocument,
  candidate: Candidate,
  supported: ReadonlySet<ActorId>,
  evidence: Evidence,
): Reading | null {
  const word = document.words[candidate.from];
  if (!word) return null;
  const single = candidate.to - candidate.from === 1;
  const sure = candidate.readings.filter((form) => !form.ambiguous);
  const fitting = sure.filter((form) => !single || !isMereWord(word, form, evidence));
  const backed = candidate.readings.find((form) => supported.has(form.entry.id));
  if (fitting.length > 0) {
    const form = fitting.find((one) => supported.has(one.entry.id)) ?? fitting[0];
    const sole = fitting.every((one) => one.entry.id === form?.entry.id);
    return form ? { form, confidence: sole ? 0.97 : 0.85 } : null;
  }
  if (sure.length > 0) return null;
  if (backed && !isOpenWord(word, backed, evidence)) return { form: backed, confidence: 0.9 };
  for (const form of candidate.readings)
    if (standsAlone(document, word, candidate, form, evidence, single)) return { form, confidence: 0.7 };
  return null;
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
