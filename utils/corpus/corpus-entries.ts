import { formKey } from '../actors/dictionary/actor-dictionary.ts';
import type { ActorEntry } from '../actors/dictionary/actor-entry.ts';
import { portrayedActor } from './portrayals.ts';
import type { ActorRecord } from './stored-records.ts';

/**
 * Articles that have to name an actor before pages are searched for it. What one article alone calls a name may be a
 * mistake of reading, and pages would repeat it; two that found it apart from each other rarely make the same one.
 */
export const TRUSTED_FROM = 2;
/** A form has to occur as often, for the same reason. */
const FORM_TRUSTED_FROM = 2;
/** Forms of one actor at most, the most frequent. */
const FORM_LIMIT = 12;
/** Shorter acronyms belong to too many. */
const SHORTEST_ACRONYM = 3;

/** An actor as pages are searched for it; null for names that say too little by themselves. */
export function corpusEntry(record: ActorRecord): ActorEntry | null {
  if (record.articles < TRUSTED_FROM) return null;
  const actor = portrayedActor(record);
  const { id, name, type, standsFor, description } = actor;
  const key = formKey(name);
  if (type === 'person' && !key.includes(' ')) return null;
  const aliases = Object.entries(record.forms)
    .filter(
      ([form, count]) => form !== name && count >= FORM_TRUSTED_FROM && speaksForItself(form, key, type),
    )
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, FORM_LIMIT)
    .map(([form]) => form);
  const ambiguous = [name, ...aliases].filter(mayBeAWord);
  return {
    id,
    name,
    type,
    aliases,
    ...(ambiguous.length > 0 && { ambiguous }),
    ...(standsFor !== null && { standsFor }),
    ...(description !== null && { description }),
  };
}

/**
 * Whether a form means this actor in any article. A part of the name ("Tarn", "the Council") means whom its own article
 * means, and so does a single word for a person.
 */
function speaksForItself(form: string, nameKey: string, type: ActorEntry['type']): boolean {
  const key = formKey(form);
  if (key.includes(' ')) return !` ${nameKey} `.includes(` ${key} `);
  if (type === 'person' || ` ${nameKey} `.includes(` ${key} `)) return false;
  return key.replaceAll('.', '').length >= SHORTEST_ACRONYM;
}

/** A single word that is no acronym may be an ordinary one that stood at the head of a sentence. */
function mayBeAWord(form: string): boolean {
  return !formKey(form).includes(' ') && /\p{Ll}/u.test(form);
}
