import { useCallback, useEffect } from 'preact/hooks';
import type { ActorId } from '../../utils/actors/actor.ts';
import type { ActorPage as ActorPageAnswer } from '../../utils/messages/library-messages.ts';
import { Skeleton } from '../shared/skeleton.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { type Correct, useCorrection } from '../shared/use-correction.ts';
import { WhenLoaded } from '../shared/when-loaded.tsx';
import { ActorCompany } from './actor-company.tsx';
import { ActorCoverage } from './actor-coverage.tsx';
import { ActorEditPanel } from './actor-edit-panel.tsx';
import { ActorHeading } from './actor-heading.tsx';
import { CorrectionOutcome } from './correction-outcome.tsx';
import { FormCounts } from './form-counts.tsx';
import { RoleTable } from './role-table.tsx';

/** Pause before an actor is asked for again whose articles are being read again, in milliseconds. */
const READING_PAUSE = 700;

interface ActorPageProps {
  readonly actor: ActorId;
  /** Another one asks for its articles again. */
  readonly version: unknown;
  /** The reader corrected something: what else is shown may have changed. */
  readonly onChanged: () => void;
}

/** All that the corpus knows of an actor, what can be corrected about it, and the articles that name it. */
export function ActorPage({ actor, version, onChanged }: ActorPageProps) {
  const { loaded, refresh, retry } = useAnswer({ type: 'view/actor-page', actor }, { version });
  const changed = useCallback(() => {
    void refresh();
    onChanged();
  }, [refresh, onChanged]);
  const { correction, correct, undo } = useCorrection(null, changed);
  // Whom the reader parted again is known only when the articles that name them were read again.
  const isComingBack = loaded.state === 'failed' && correction.state === 'undone';
  useEffect(() => {
    if (!isComingBack) return;
    const timer = setTimeout(() => void refresh(), READING_PAUSE);
    return () => clearTimeout(timer);
  }, [isComingBack, loaded, refresh]);
  return (
    <>
      <CorrectionOutcome correction={correction} onUndo={() => void undo()} />
      {isComingBack ? (
        <Skeleton label="Reading the articles again that name this actor" />
      ) : (
        <WhenLoaded loaded={loaded} label="Loading the actor" onRetry={() => void retry()}>
          {(view) => <LoadedActor view={view} version={version} correct={correct} />}
        </WhenLoaded>
      )}
    </>
  );
}

interface LoadedActorProps {
  readonly view: ActorPageAnswer;
  readonly version: unknown;
  readonly correct: Correct;
}

function LoadedActor({ view, version, correct }: LoadedActorProps) {
  return (
    <div class="actor-page">
      <ActorHeading view={view} correct={correct} />
      <ActorEditPanel view={view} tab={null} isOpen={false} correct={correct} />
      <RoleTable roles={view.card.roles} />
      <div class="page-columns">
        <FormCounts forms={view.forms} />
        <ActorCompany company={view.company} articles={view.card.articles} />
      </div>
      {/* What was narrowed for one actor is nothing to the one that it was merged into. */}
      <ActorCoverage key={view.card.actor.id} view={view} version={version} />
    </div>
  );
}
