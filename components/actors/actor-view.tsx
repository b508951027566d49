import { useCallback, useState } from 'preact/hooks';
import type { ActorId } from '../../utils/actors/actor.ts';
import type { ActorView as ActorViewAnswer } from '../../utils/messages/actor-answers.ts';
import type { CoverageItem } from '../../utils/messages/coverage-answers.ts';
import { ArticleReader } from '../coverage/article-reader.tsx';
import { CoverageRow } from '../coverage/coverage-row.tsx';
import { DrillDown } from '../shared/drill-down.tsx';
import { Notice } from '../shared/notice.tsx';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { Skeleton } from '../shared/skeleton.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { type Correct, useCorrection } from '../shared/use-correction.ts';
import { ActorDetails } from './actor-details.tsx';
import { ActorEditPanel } from './actor-edit-panel.tsx';
import { CorrectionOutcome } from './correction-outcome.tsx';
import { StandsFor } from './stands-for.tsx';

interface ActorViewProps {
  readonly actor: ActorId;
  /** Shows at once what can be corrected. */
  readonly correct: boolean;
  /** The page at hand, which alone may name somebody whom the corpus does not know. */
  readonly tab: number | null;
  /** The reader corrected something: what else is shown of the page may have changed. */
  readonly onChanged: () => void;
}

/** One actor: its card, what can be corrected about it, and the coverage that names it. */
export function ActorView({ actor, correct: isCorrecting, tab, onChanged }: ActorViewProps) {
  const { loaded, refresh, retry } = useAnswer({ type: 'view/actor', actor, tab: tab ?? undefined });
  const changed = useCallback(() => {
    void refresh();
    onChanged();
  }, [refresh, onChanged]);
  const { correction, correct, undo } = useCorrection(tab, changed);
  return (
    <>
      <CorrectionOutcome correction={correction} onUndo={() => void undo()} />
      {loaded.state === 'loading' && <Skeleton label="Loading the actor" />}
      {loaded.state === 'failed' && <ProblemNotice problem={loaded.problem} onRetry={() => void retry()} />}
      {loaded.state === 'ready' && (
        <ActorCoverage view={loaded.value} tab={tab} isCorrecting={isCorrecting} correct={correct} />
      )}
    </>
  );
}

interface ActorCoverageProps {
  readonly view: ActorViewAnswer;
  readonly tab: number | null;
  readonly isCorrecting: boolean;
  readonly correct: Correct;
}

function ActorCoverage({ view, tab, isCorrecting, correct }: ActorCoverageProps) {
  const [opened, setOpened] = useState<CoverageItem | null>(null);
  return (
    <DrillDown
      list={
        <div class="card-list">
          <ActorDetails card={view.card}>
            <StandsFor view={view} tab={tab} correct={correct} />
          </ActorDetails>
          <ActorEditPanel view={view} tab={tab} isOpen={isCorrecting} correct={correct} />
          {view.coverage.length === 0 ? (
            <Notice title="Not in earlier coverage">
              <p>No article in your library names {view.card.actor.name} yet.</p>
            </Notice>
          ) : (
            <section class="card" aria-label={`Coverage that names ${view.card.actor.name}`}>
              <ul class="rows">
                {view.coverage.map((item) => (
                  <li key={item.head.id}>
                    <CoverageRow item={item} onOpen={setOpened} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      }
      detail={
        opened && (
          <ArticleReader article={opened.head.id} passage={{ text: opened.passage, marks: opened.marks }} />
        )
      }
      backTo={view.card.actor.name}
      onBack={() => setOpened(null)}
    />
  );
}
