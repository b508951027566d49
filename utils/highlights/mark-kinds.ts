import type { ActorType } from '../actors/actor.ts';

/** What a mark on an actor's name says about the actor. */
export type ActorMarkKind = 'person' | 'organisation' | 'place' | 'group';

/** Every kind of mark: on a name, and on the sentence in focus. */
export type MarkKind = ActorMarkKind | 'claim';

export const ACTOR_MARK_KINDS: readonly ActorMarkKind[] = ['person', 'organisation', 'place', 'group'];

export const MARK_KINDS: readonly MarkKind[] = ['claim', ...ACTOR_MARK_KINDS];

/** The kind of mark for a type of actor; states and other places look alike. */
export function markKindOf(type: ActorType): ActorMarkKind {
  switch (type) {
    case 'person':
    case 'organisation':
    case 'group':
      return type;
    case 'state':
    case 'place':
      return 'place';
  }
}

/** The word for a type of actor, for a card that knows no better description. */
export function actorTypeName(type: ActorType): string {
  switch (type) {
    case 'person':
      return 'person';
    case 'organisation':
      return 'organisation';
    case 'state':
      return 'state';
    case 'place':
      return 'place';
    case 'group':
      return 'group';
  }
}

/** The same within a sentence: "a person", "an organisation". */
export function actorTypePhrase(type: ActorType): string {
  return `${type === 'organisation' ? 'an' : 'a'} ${actorTypeName(type)}`;
}

/** Names of this page's highlights in the registry, by kind. */
export type HighlightNames = Readonly<Record<MarkKind, string>>;

/**
 * Names with an ending that page scripts cannot guess: the registry of highlights is shared with them.
 * `ending` must be a CSS identifier's tail (letters, digits, hyphens).
 */
export function highlightNames(ending: string): HighlightNames {
  const name = (kind: MarkKind) => `sidelight-${kind}-${ending}`;
  return {
    claim: name('claim'),
    person: name('person'),
    organisation: name('organisation'),
    place: name('place'),
    group: name('group'),
  };
}

/** A fresh ending, 64 bits of chance: "x3f…". */
export function randomEnding(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
