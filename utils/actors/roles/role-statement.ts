import type { Span } from '../../text/span.ts';
import type { ActorId } from '../actor.ts';

/** A name within a role ("Kremlin" in "Kremlin spokesman"); offsets are UTF-16 code units of {@link RoleStatement.role}. */
export interface RoleName extends Span {
  /** Whom the name stands for: the state, where a capital or a seat stands for its government. */
  readonly actor: ActorId;
}

/** That an article gives an actor a role. Offsets are UTF-16 code units of the article's text, where the role stands. */
export interface RoleStatement extends Span {
  readonly actor: ActorId;
  /** As written, without "the", "a", "former" before it: "Kremlin spokesman", "EU's foreign policy chief". */
  readonly role: string;
  /** The article says that the actor no longer has it. */
  readonly former: boolean;
  /** In order, without overlap. */
  readonly names: readonly RoleName[];
}
