import type { ActorId, ActorType } from '../actor.ts';
import { readName } from './name-form.ts';
import { slugOf } from './slug.ts';

/**
 * The id of an actor that no list knows: a function of its name and kind alone, so that two articles agree on it in
 * whatever order they are read, and all spellings of one name share it ("Dmitriy Orlow" and "Dmitry Orlov" are
 * "dmitri-orlov"). A person's bare surname says so, for a town or company may bear the same word.
 */
export function unknownActorId(name: string, type: ActorType): ActorId {
  const { words, folded } = readName(name, type);
  const spelled = slugOf(folded.join(' ') || name);
  return type === 'person' && words.length === 1 ? `${spelled}-person` : spelled;
}
