import type { Actor } from '../../utils/actors/actor.ts';
import type { SuggestView } from '../../utils/messages/library-messages.ts';

interface SuggestionLineProps {
  readonly found: SuggestView;
  readonly onOutlet: (name: string) => void;
  readonly onActor: (actor: Actor) => void;
}

/** Outlets and actors that what is typed may mean; choosing one narrows the list by it. */
export function SuggestionLine({ found: { outlets, actors }, onOutlet, onActor }: SuggestionLineProps) {
  if (outlets.length === 0 && actors.length === 0) return null;
  return (
    <ul class="suggestions" aria-label="Narrow to an outlet or actor">
      {outlets.map(({ name }) => (
        <li key={`outlet ${name}`}>
          <button type="button" class="choice" onClick={() => onOutlet(name)}>
            Outlet: <bdi>{name}</bdi>
          </button>
        </li>
      ))}
      {actors.map(({ actor }) => (
        <li key={`actor ${actor.id}`}>
          <button type="button" class="choice" onClick={() => onActor(actor)}>
            Actor: <bdi>{actor.name}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}
