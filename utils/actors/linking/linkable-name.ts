import type { ActorId, ActorType } from '../actor.ts';
import type { LinkReason } from './link-reason.ts';

/** A name with what is known of it before linking. */
export interface LinkableName {
  readonly name: string;
  readonly type: ActorType;
  /** The dictionary's actor, where it has one. */
  readonly known: ActorId | null;
  /** `known` holds only where no fuller name of the article fits ("Dortmund" beside "Borussia Dortmund"). */
  readonly isWeak?: boolean;
  /** Why `known` was chosen; by itself the form is listed. */
  readonly because?: LinkReason;
  /** It stands in brackets right after the name before it: "World Health Organization (WHO)". */
  readonly inBrackets?: boolean;
}

/** The actor of a name, and why it is this one. */
export interface Link {
  readonly actor: ActorId;
  readonly because: LinkReason;
}
