import { useState } from 'preact/hooks';
import type { TabReading } from '../../utils/messages/answers.ts';
import { ActorsPanel, type OpenedActor } from '../actors/actors-panel.tsx';
import { ClaimsPanel } from '../claims/claims-panel.tsx';
import { countComparisons } from '../claims/count-comparisons.ts';
import type { Judging } from '../claims/use-judging.ts';
import { countRelated } from '../coverage/count-related.ts';
import { CoveragePanel } from '../coverage/coverage-panel.tsx';
import { Tabs } from '../shared/tabs.tsx';
import { WhenLoaded } from '../shared/when-loaded.tsx';
import { EmptyCorpus } from './empty-corpus.tsx';
import type { LoadedLists } from './use-page-lists.ts';

type TabKey = 'claims' | 'coverage' | 'actors';

interface ReadingTabsProps {
  readonly tab: number;
  readonly reading: TabReading;
  readonly corpusArticles: number;
  readonly lists: LoadedLists;
  readonly judging: Judging;
  readonly initialActor: OpenedActor | null;
  /** The corpus changed: the page has to be read again. */
  readonly onChanged: () => void;
}

/** What was found on the page: its claims, the coverage and its actors. */
export function ReadingTabs(props: ReadingTabsProps) {
  const { tab, reading, corpusArticles, lists, judging, initialActor, onChanged } = props;
  const [selected, setSelected] = useState<TabKey>(initialActor === null ? 'claims' : 'actors');
  const empty = corpusArticles === 0;
  const { coverage, comparisons } = lists;
  return (
    <Tabs<TabKey>
      label="What was found on this page"
      selected={selected}
      onSelect={setSelected}
      tabs={[
        {
          key: 'claims',
          label: 'Claims',
          count:
            comparisons.state === 'ready' && comparisons.value.complete
              ? countComparisons(comparisons.value, judging).shown
              : null,
          panel: empty ? (
            <EmptyCorpus onChanged={onChanged} />
          ) : (
            <WhenLoaded
              loaded={comparisons}
              label="Comparing with earlier coverage"
              onRetry={() => void lists.retryComparisons()}
            >
              {(found) => (
                <ClaimsPanel
                  tab={tab}
                  article={reading.article}
                  found={found}
                  first={lists.firstComparisons}
                  judging={judging}
                  whole={lists.whole}
                  onWhole={lists.onWhole}
                />
              )}
            </WhenLoaded>
          ),
        },
        {
          key: 'coverage',
          label: 'Coverage',
          count: coverage.state === 'ready' ? countRelated(coverage.value) : null,
          panel: empty ? (
            <EmptyCorpus onChanged={onChanged} />
          ) : (
            <WhenLoaded
              loaded={coverage}
              label="Looking for earlier coverage"
              onRetry={() => void lists.retryCoverage()}
            >
              {(found) => (
                <CoveragePanel tab={tab} coverage={found} whole={lists.whole} onWhole={lists.onWhole} />
              )}
            </WhenLoaded>
          ),
        },
        {
          key: 'actors',
          label: 'Actors',
          count: reading.actors.length,
          panel: (
            <ActorsPanel tab={tab} actors={reading.actors} initial={initialActor} onChanged={onChanged} />
          ),
        },
      ]}
    />
  );
}
