import type { Actor } from '../../utils/actors/actor.ts';
import { routeAddress } from '../corpus/library-route.ts';
import { isForElsewhere, useNavigation } from '../corpus/use-library-route.ts';
import { ActorName } from './actor-name.tsx';

interface ActorLinkProps {
  readonly actor: Pick<Actor, 'id' | 'name' | 'type'>;
  /** What is counted of it, in words. */
  readonly counts: string;
}

/** A row that leads to the page of an actor. */
export function ActorLink({ actor, counts }: ActorLinkProps) {
  const { go } = useNavigation();
  const route = { at: 'actor', id: actor.id } as const;
  return (
    <a
      class="actor-row"
      href={routeAddress(route)}
      onClick={(event) => {
        if (isForElsewhere(event)) return;
        event.preventDefault();
        go(route);
      }}
    >
      <span class="actor-row-name">
        <ActorName actor={actor} />
      </span>
      <span class="actor-row-counts">{counts}</span>
    </a>
  );
}
