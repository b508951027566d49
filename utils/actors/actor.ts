import type { Span } from '../text/span.ts';
import type { ActorId } from './actor-id.ts';
import type { LinkReason } from './linking/link-reason.ts';

export type { ActorId };

export type ActorType = 'person' | 'organisation' | 'state' | 'place' | 'group';

/** Somebody or something that acts in the news. */
export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  readonly type: ActorType;
  /** For a place name that may stand for an institution ("Kremlin"): the actor it stands for ("russia"). */
  readonly standsFor: ActorId | null;
  /** Who that is in a few words ("president of Russia"), where it is known. */
  readonly description: string | null;
}

/** Where an actor is named. Offsets are UTF-16 code units of {@link Article.text}. */
export interface Mention extends Span {
  readonly surface: string;
  readonly actor: ActorId;
  /** The actor this name acts for here; null where the name is used literally ("people live in Kiev"). */
  readonly metonymOf: ActorId | null;
  /** How sure {@link metonymOf} is, 0.5 to 1; null where the name never stands for anybody. */
  readonly metonymConfidence: number | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Why it was given to {@link actor}. Recognitions that were stored before this was kept have none. */
  readonly because: LinkReason;
}

/** What reading one article for actors gives: mentions in order, without overlap, and the actors they name. */
export interface Recognition {
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
}

/** For comparing articles: the actor that a mention speaks of, with metonyms resolved. */
export function actingActor(mention: Mention): ActorId {
  return mention.metonymOf ?? mention.actor;
}
