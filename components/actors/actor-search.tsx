import { useId, useState } from 'preact/hooks';
import type { Actor, ActorId } from '../../utils/actors/actor.ts';
import { countText } from '../shared/count-text.ts';
import { ActorName } from './actor-name.tsx';
import { type FoundActors, useFoundActors } from './use-found-actors.ts';

interface ActorSearchProps {
  readonly label: string;
  readonly hint: string;
  readonly tab: number | null;
  /** Is not offered. */
  readonly except: ActorId;
  readonly onChoose: (actor: Actor) => void;
}

/**
 * A box in which to look for an actor: a list below it, through which the arrow keys go while the focus stays in the
 * box; Enter or a click chooses, Escape clears.
 */
export function ActorSearch({ label, hint, tab, except, onChoose }: ActorSearchProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(-1);
  const search = useFoundActors(typed, tab);
  const found = search.state === 'found' ? search.actors.filter(({ actor }) => actor.id !== except) : [];
  const open = found.length > 0;
  const optionId = (index: number) => `${id}-option-${index}`;

  const type = (text: string) => {
    setTyped(text);
    setAt(-1);
  };
  const choose = (actor: Actor) => {
    type('');
    onChoose(actor);
  };
  const press = (event: KeyboardEvent) => {
    const chosen = found[at];
    if (event.key === 'ArrowDown' && open) setAt((at + 1) % found.length);
    else if (event.key === 'ArrowUp' && open) setAt(at <= 0 ? found.length - 1 : at - 1);
    else if (event.key === 'Enter' && chosen !== undefined) choose(chosen.actor);
    else if (event.key === 'Escape' && typed !== '') type('');
    else return;
    event.preventDefault();
  };

  return (
    <div class="edit-row">
      <label class="edit-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="text-input"
        type="text"
        dir="auto"
        role="combobox"
        placeholder="Look for a name"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-describedby={`${id}-hint`}
        aria-activedescendant={at >= 0 && at < found.length ? optionId(at) : undefined}
        value={typed}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
      />
      <p class="edit-hint" id={`${id}-hint`}>
        {hint}
      </p>
      <p class={open ? 'visually-hidden' : 'edit-hint'} role="status">
        {searchText(search, found.length)}
      </p>
      <div class="options" role="listbox" id={`${id}-list`} aria-label="Actors found" hidden={!open}>
        {found.map(({ actor, articles }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the box, which keeps the focus
          <div
            class="option"
            role="option"
            key={actor.id}
            id={optionId(index)}
            tabIndex={-1}
            aria-selected={index === at}
            // The box keeps the focus.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(actor)}
          >
            <span class="actor-row-name">
              <ActorName actor={actor} />
            </span>{' '}
            <span class="actor-row-counts">{articles > 0 && countText(articles, 'article')}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

function searchText(search: FoundActors, count: number): string {
  switch (search.state) {
    case 'idle':
      return '';
    case 'searching':
      return 'Looking…';
    case 'failed':
      return `${search.problem.message} ${search.problem.remedy}`;
    case 'found':
      return count === 0 ? 'Nobody with such a name is known.' : `${countText(count, 'actor')} found`;
  }
}
