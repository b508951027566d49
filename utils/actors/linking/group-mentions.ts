import type { ActorId, ActorType } from '../actor.ts';
import { type ActorDictionary, type DictionaryForm, formKey } from '../dictionary/actor-dictionary.ts';
import { linkNames } from './link-names.ts';
import type { LinkableName } from './linkable-name.ts';

/** A name as another program found it; `type` is PER, ORG or LOC, anything else counts as a group. */
export interface TypedName {
  readonly text: string;
  readonly type: string;
}

/** For each name of one document the number of its actor, from 0 in order of appearance. */
export function groupMentions(names: readonly TypedName[], dictionary: ActorDictionary): number[] {
  const typed = names.map((name) => ({ name: name.text, type: actorType(name.type) }));
  const readings = typed.map(({ name, type }) => fittingForms(name, type, dictionary));
  const supported = new Set<ActorId>();
  for (const forms of readings) {
    const id = soleActor(forms.filter((form) => !form.ambiguous));
    if (id !== null) supported.add(id);
  }
  const seen = new Set<string>();
  let isNew = false;
  const linkable = typed.map(({ name, type }, at): LinkableName => {
    const forms = readings[at] ?? [];
    const sure = forms.filter((form) => !form.ambiguous);
    // A place's ambiguous forms are mostly adjectives ("Saudi"), which names without their text cannot tell.
    const backed = type === 'place' ? [] : forms.filter((form) => supported.has(form.entry.id));
    const known = soleActor(sure) ?? soleActor(backed);
    const before = typed[at - 1];
    const isExplained = !seen.has(name) && /^\p{Lu}{2,6}$/u.test(name) && isNew && before?.type === type;
    isNew = !seen.has(name);
    seen.add(name);
    return {
      name,
      type,
      known,
      isWeak: known !== null && type === 'organisation' && forms.some((form) => form.entry.type === 'place'),
      // Names come without their text: where acronym and full name first stand side by side, one explains the other.
      inBrackets: isExplained,
    };
  });
  const named = [...supported].flatMap((id) => dictionary.entry(id) ?? []);
  const numbers = new Map<ActorId, number>();
  return linkNames(linkable, { named }).map(({ actor }) => {
    const number = numbers.get(actor) ?? numbers.size;
    numbers.set(actor, number);
    return number;
  });
}

/** The dictionary's forms for a name whose kind fits. */
function fittingForms(text: string, type: ActorType, dictionary: ActorDictionary): DictionaryForm[] {
  return dictionary
    .lookup(formKey(text.replace(/^the /i, '').replace(/['’]s?$/u, '')))
    .filter((form) => (form.entry.type === 'person') === (type === 'person'));
}

function soleActor(forms: readonly DictionaryForm[]): ActorId | null {
  const [form] = forms;
  return form && forms.every((other) => other.entry.id === form.entry.id) ? form.entry.id : null;
}

function actorType(type: string): ActorType {
  switch (type) {
    case 'PER':
      return 'person';
    case 'ORG':
      return 'organisation';
    case 'LOC':
      return 'place';
    default:
      return 'group';
  }
}
