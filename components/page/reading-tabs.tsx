import { useState } from 'preact/hooks';
import type { TabReading } from '../../utils/messages/answers.ts';
import { ActorsPanel, type OpenedActor } from '../actors/actors-panel.tsx';
import { ClaimsPanel } from '../claims/claims-panel.tsx';
import { countComparisons } from '../claims/sort-comparisons.ts';
import { CoveragePanel } from '../coverage/coverage-panel.tsx';
import { Tabs } from '../shared/tabs.tsx';
import { EmptyCorpus } from './empty-corpus.tsx';

type TabKey = 'claims' | 'coverage' | 'actors';

interface ReadingTabsProps {
  readonly tab: number;
  readonly reading: TabReading;
  readonly corpusArticles: number;
  readonly initialActor: OpenedActor | null;
  /** The corpus changed: the page has to be read again. */
  readonly onChanged: () => void;
}

/** What was found on the page: its claims, the coverage and its actors. */
export function ReadingTabs({ tab, reading, corpusArticles, initialActor, onChanged }: ReadingTabsProps) {
  const [selected, setSelected] = useState<TabKey>(initialActor === null ? 'claims' : 'actors');
  const empty = corpusArticles === 0;
  return (
    <Tabs<TabKey>
      label="What was found on this page"
      selected={selected}
      onSelect={setSelected}
      tabs={[
        {
          key: 'claims',
          label: 'Claims',
          count: countComparisons(reading.comparisons).shown,
          panel: empty ? <EmptyCorpus onChanged={onChanged} /> : <ClaimsPanel tab={tab} reading={reading} />,
        },
        {
          key: 'coverage',
          label: 'Coverage',
          count: reading.related.length,
          panel: empty ? <EmptyCorpus onChanged={onChanged} /> : <CoveragePanel related={reading.related} />,
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
