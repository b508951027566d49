import { useState } from 'preact/hooks';
import type { ActorId } from '../../utils/actors/actor.ts';
import type { ActorView as ActorViewAnswer, CoverageItem } from '../../utils/messages/answers.ts';
import { ArticleReader } from '../coverage/article-reader.tsx';
import { CoverageRow } from '../coverage/coverage-row.tsx';
import { DrillDown } from '../shared/drill-down.tsx';
import { Notice } from '../shared/notice.tsx';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { Skeleton } from '../shared/skeleton.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { ActorDetails } from './actor-details.tsx';

interface ActorViewProps {
  readonly actor: ActorId;
  /** The page at hand, which alone may name somebody whom the corpus does not know. */
  readonly tab: number;
}

/** One actor: its card and the coverage that names it. */
export function ActorView({ actor, tab }: ActorViewProps) {
  const { loaded, retry } = useAnswer({ type: 'view/actor', actor, tab });
  switch (loaded.state) {
    case 'loading':
      return <Skeleton label="Loading the actor" />;
    case 'failed':
      return <ProblemNotice problem={loaded.problem} onRetry={() => void retry()} />;
    case 'ready':
      return <ActorCoverage view={loaded.value} />;
  }
}

function ActorCoverage({ view }: { readonly view: ActorViewAnswer }) {
  const [opened, setOpened] = useState<CoverageItem | null>(null);
  return (
    <DrillDown
      list={
        <div class="card-list">
          <ActorDetails card={view.card} />
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
