import { useId, useState } from 'preact/hooks';
import type { ActorId } from '../../utils/actors/actor.ts';
import type { PageActor } from '../../utils/messages/actor-answers.ts';
import { countText } from '../shared/count-text.ts';
import { ActorName } from './actor-name.tsx';
import { filterActors } from './filter-actors.ts';

interface ActorListProps {
  readonly actors: readonly PageActor[];
  readonly onOpen: (actor: ActorId) => void;
}

/** The page's actors, with a box that filters them by name. */
export function ActorList({ actors, onOpen }: ActorListProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const found = filterActors(actors, typed);
  return (
    <div class="card-list">
      <div class="filter">
        <label class="visually-hidden" for={id}>
          Filter actors by name
        </label>
        <input
          id={id}
          class="filter-input"
          type="search"
          placeholder="Filter by name"
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p class="visually-hidden" role="status">
          {typed.trim() === '' ? '' : `${countText(found.length, 'actor')} found`}
        </p>
      </div>
      {found.length === 0 ? (
        <p class="list-note">No name here resembles “{typed.trim()}”. Clear the box to see all actors.</p>
      ) : (
        <ul class="card rows">
          {found.map((item) => (
            <li key={item.actor.id}>
              <button type="button" class="actor-row" onClick={() => onOpen(item.actor.id)}>
                <span class="actor-row-name">
                  <ActorName actor={item.actor} />
                </span>
                <span class="actor-row-counts">
                  {item.mentions}× here ·{' '}
                  {item.articles === 0 ? 'not in library' : countText(item.articles, 'article')}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
