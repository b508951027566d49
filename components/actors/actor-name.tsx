import type { Actor } from '../../utils/actors/actor.ts';
import { actorKindLabel } from './actor-kind.ts';

/** An actor's name, underlined as on the page, and its kind in a word. */
export function ActorName({ actor }: { readonly actor: Pick<Actor, 'name' | 'type'> }) {
  return (
    <>
      <span class={`actor-name kind-${actor.type}`} dir="auto">
        {actor.name}
      </span>{' '}
      <span class="actor-kind">{actorKindLabel(actor.type)}</span>
    </>
  );
}
