import { useMemo, useState } from 'preact/hooks';
import type { ActorPage } from '../../utils/messages/library-messages.ts';
import { EVERY_ARTICLE } from '../../utils/reading/no-filter.ts';
import { BrowsedArticles } from '../articles/browsed-articles.tsx';
import { CoverageChart } from '../articles/coverage-chart.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { OutletBars } from './outlet-bars.tsx';

const NOT_NARROWED = { outlet: null, from: null, to: null };

interface ActorCoverageProps {
  readonly view: ActorPage;
  /** Another one asks again. */
  readonly version: unknown;
}

/** The articles that name an actor, by month and by outlet, each of which narrows the list below. */
export function ActorCoverage({ view, version }: ActorCoverageProps) {
  const { actor } = view.card;
  const [choice, setChoice] = useState<{
    readonly outlet: string | null;
    readonly from: string | null;
    readonly to: string | null;
  }>(NOT_NARROWED);
  const all = useMemo(() => ({ ...EVERY_ARTICLE, actor: actor.id }), [actor.id]);
  const filter = useMemo(() => ({ ...all, ...choice }), [all, choice]);
  const { loaded } = useAnswer({ type: 'view/timeline', filter: all }, { version });
  return (
    <section class="article-list" aria-labelledby="actor-coverage">
      <h3 id="actor-coverage">Coverage</h3>
      {loaded.state === 'ready' && (
        <CoverageChart
          timeline={loaded.value}
          chosen={choice}
          onChoose={({ from, to }) => setChoice({ ...choice, from, to })}
        />
      )}
      <OutletBars
        outlets={view.outlets}
        chosen={choice.outlet}
        onChoose={(outlet) => setChoice({ ...choice, outlet })}
      />
      <BrowsedArticles filter={filter} isNarrowed sources={[]} version={version} />
    </section>
  );
}
