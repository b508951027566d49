import { useId, useState } from 'preact/hooks';
import type { ActorType } from '../../utils/actors/actor.ts';
import { FilterSelect } from '../coverage/filter-select.tsx';
import { countText } from '../shared/count-text.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { Skeleton } from '../shared/skeleton.tsx';
import { VirtualList } from '../shared/virtual-list.tsx';
import { actorKindLabel } from './actor-kind.ts';
import { ActorLink } from './actor-link.tsx';
import { useActors } from './use-actors.ts';

/** Height of a row before it is measured, in CSS pixels. */
const ROW_HEIGHT = 37;

const KINDS: readonly ActorType[] = ['person', 'organisation', 'state', 'place', 'group'];

interface AllActorsProps {
  /** Another one asks again. */
  readonly version: unknown;
}

/** Everybody whom articles name, those of most articles first, with a box that looks for names. */
export function AllActors({ version }: AllActorsProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState<ActorType | null>(null);
  const { view, problem, busy, more, retry } = useActors({ typed, kind, version });
  return (
    <div class="article-list">
      <div class="filter-row">
        <label class="visually-hidden" for={id}>
          Look for an actor by name
        </label>
        <input
          id={id}
          class="filter-input actor-filter"
          type="search"
          dir="auto"
          placeholder="Look for a name"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <FilterSelect
          label="Kind"
          all="All kinds"
          options={KINDS.map((one) => ({ value: one, label: actorKindLabel(one) }))}
          chosen={kind}
          onChoose={setKind}
        />
      </div>
      <p class="list-note" role="status">
        {view !== null && !busy && outcome(view.actors.length, view.total, view.next !== null)}
      </p>
      {problem !== null && <ProblemNotice problem={problem} onRetry={retry} />}
      {view === null && busy && <Skeleton label="Loading the actors" cards={4} />}
      {view !== null && (
        <VirtualList
          label="Actors"
          items={view.actors}
          keyOf={({ actor }) => actor.id}
          estimate={ROW_HEIGHT}
          total={view.total}
          busy={busy}
          onMore={more}
        >
          {({ actor, articles }) => <ActorLink actor={actor} counts={countText(articles, 'article')} />}
        </VirtualList>
      )}
    </div>
  );
}

function outcome(shown: number, total: number | null, isMore: boolean): string {
  if (total !== null) return countText(total, 'actor');
  if (shown === 0) return isMore ? 'Looking further…' : 'Nobody with such a name is known.';
  return isMore ? `At least ${countText(shown, 'actor')}` : countText(shown, 'actor');
}
