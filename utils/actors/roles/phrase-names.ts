import { tokenise } from '../../text/tokens.ts';
import { type ActorDictionary, buildActorDictionary, formKey } from '../dictionary/actor-dictionary.ts';
import { builtInActors } from '../dictionary/built-in-actors.ts';
import type { RoleName } from './role-statement.ts';

let institutions: ActorDictionary | null = null;

/**
 * The states and institutions of the built-in list that a phrase names without an article around it ("president of
 * Russia"); what a name stands for is taken for it. Offsets are UTF-16 code units of the phrase.
 */
export function institutionsNamedIn(phrase: string): RoleName[] {
  institutions ??= buildActorDictionary(builtInActors().filter(({ type }) => type !== 'person'));
  const tokens = tokenise(phrase);
  const names: RoleName[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (first === undefined || !/^\p{Lu}/u.test(first.text)) continue;
    for (let length = institutions.longest(formKey(first.text)); length > 0; length -= 1) {
      const last = tokens[at + length - 1];
      if (last === undefined) continue;
      const text = phrase.slice(first.start, last.end);
      const form = institutions
        .lookup(formKey(text))
        .find(
          (one) =>
            (!one.acronym || text === text.toUpperCase()) && (!one.ambiguous || one.entry.type === 'state'),
        );
      if (form === undefined) continue;
      names.push({ start: first.start, end: last.end, actor: form.entry.standsFor ?? form.entry.id });
      at += length - 1;
      break;
    }
  }
  return names;
}
