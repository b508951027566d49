import type { ActorId } from '../actor-id.ts';

/** An actor as a reason names it: its id, and the name that a card shows. */
export interface NamedActor {
  readonly id: ActorId;
  readonly name: string;
}

/** Which part of a fuller name a shorter one is. */
export type NamePart = 'surname' | 'given-name' | 'initials' | 'part';

/**
 * Why a mention was given to its actor: plain data that can be stored and sent, and told in one sentence by
 * `explainLink`. Forms are surfaces as they stand in the article.
 */
export type LinkReason =
  /** The list of actors knows this form, and only for this actor. */
  | { readonly kind: 'listed'; readonly form: string }
  /** The form means several things; this is the usual one, and nothing in the article speaks for another. */
  | { readonly kind: 'usual'; readonly form: string }
  /** The form means several things; the words beside it fit this one ("in Jordan", "Prime Minister May"). */
  | { readonly kind: 'neighbours'; readonly form: string; readonly words: string }
  /** The form means several things; the article names this very actor in full elsewhere. */
  | { readonly kind: 'named-in-full'; readonly name: string }
  /** The form means several things; the article also names an actor that belongs to this one. */
  | { readonly kind: 'supported'; readonly by: NamedActor }
  /** The only person of that surname in the list, and the article also names an actor that belongs to them. */
  | { readonly kind: 'only-bearer'; readonly surname: string; readonly by: NamedActor }
  /** The same words as elsewhere in the article, where they are plain. */
  | { readonly kind: 'same-words'; readonly as: string }
  /** A person's shorter name for the fuller one. */
  | { readonly kind: 'part-of-name'; readonly part: NamePart; readonly of: string }
  /** An organisation's or place's short form, which fits one fuller name of the article only. */
  | { readonly kind: 'short-form'; readonly of: string }
  /** `inBrackets`: the article explains it in brackets, either way round. */
  | { readonly kind: 'acronym'; readonly of: string; readonly inBrackets: boolean }
  /** Another spelling of a foreign name; `of` stands in the article or in the list. */
  | { readonly kind: 'transliteration'; readonly of: string }
  /** Parted from a name of the article by one slip of the keyboard. */
  | { readonly kind: 'misspelling'; readonly of: string }
  /** The reader said so. */
  | { readonly kind: 'edit' }
  /** No list knows the name: an actor of its own. */
  | { readonly kind: 'new-name' };
