import { useState } from 'preact/hooks';
import type { ActorId } from '../../utils/actors/actor.ts';
import type { PageActor } from '../../utils/messages/actor-answers.ts';
import { DrillDown } from '../shared/drill-down.tsx';
import { Notice } from '../shared/notice.tsx';
import { ActorList } from './actor-list.tsx';
import { ActorView } from './actor-view.tsx';

/** The actor that is shown. */
export interface OpenedActor {
  readonly id: ActorId;
  /** Shows at once what can be corrected about it. */
  readonly correct: boolean;
}

interface ActorsPanelProps {
  readonly tab: number;
  readonly actors: readonly PageActor[];
  /** Opens at this actor. */
  readonly initial: OpenedActor | null;
  /** The reader corrected something: the page's actors may be others by now. */
  readonly onChanged: () => void;
}

/** Who is named on the page; choosing one shows its card and its coverage. */
export function ActorsPanel({ tab, actors, initial, onChanged }: ActorsPanelProps) {
  const [opened, setOpened] = useState<OpenedActor | null>(initial);
  return (
    <DrillDown
      list={
        actors.length === 0 ? (
          <Notice title="No actors found">
            <p>No person, organisation, state or place that Sidelight knows is named on this page.</p>
          </Notice>
        ) : (
          <ActorList actors={actors} onOpen={(id) => setOpened({ id, correct: false })} />
        )
      }
      detail={
        opened && <ActorView actor={opened.id} correct={opened.correct} tab={tab} onChanged={onChanged} />
      }
      backTo="actors"
      onBack={() => setOpened(null)}
    />
  );
}
