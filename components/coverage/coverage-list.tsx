import { useRef, useState } from 'preact/hooks';
import { countText } from '../shared/count-text.ts';
import { WhenLoaded } from '../shared/when-loaded.tsx';
import { countRelated } from './count-related.ts';
import { filterOf, isChosen, NO_CHOICE } from './coverage-choice.ts';
import { CoverageFilters } from './coverage-filters.tsx';
import { CoverageGroups } from './coverage-groups.tsx';
import { coverageSections } from './coverage-sections.ts';
import { CoverageTimeline } from './coverage-timeline.tsx';
import { IndexingLine } from './indexing-line.tsx';
import { NothingRelated } from './nothing-related.tsx';
import type { OpenPassage } from './open-passage.ts';
import type { PageCoverage } from './page-coverage.ts';
import { SelectionStrip } from './selection-strip.tsx';
import { timelineEntries } from './timeline-entries.ts';
import { useNarrowedCoverage } from './use-narrowed-coverage.ts';

/** Fewer articles are taken in at a glance, and need no filters. */
const WORTH_NARROWING = 3;

interface CoverageListProps extends PageCoverage {
  readonly onOpen: OpenPassage;
}

/** Related articles by story, with what they are about, when they came out, and ways to narrow them. */
export function CoverageList({ tab, coverage, whole, onWhole, onOpen }: CoverageListProps) {
  const [choice, setChoice] = useState(NO_CHOICE);
  const { shown, busy, retry } = useNarrowedCoverage({ tab, coverage, whole, choice });
  const isNarrowed = filterOf(choice, coverage.pageDate) !== null;
  const count = shown.state === 'ready' && !busy ? countRelated(shown.value) : null;
  const list = useRef<HTMLDivElement>(null);
  const clear = () => {
    setChoice(NO_CHOICE);
    // The button goes away with what it clears; focus must not go with it.
    list.current?.querySelector('select')?.focus();
  };
  return (
    <div class="card-list" ref={list}>
      <SelectionStrip narrowedTo={coverage.narrowedTo} whole={whole} onWhole={onWhole} />
      <IndexingLine indexing={coverage.indexing} />
      {(isChosen(choice) || countRelated(coverage) >= WORTH_NARROWING) && (
        <CoverageFilters
          facets={coverage.facets}
          pageDate={coverage.pageDate}
          choice={choice}
          onChoose={setChoice}
          onClear={clear}
          outcome={isNarrowed && count !== null ? countText(count, 'article') : ''}
        />
      )}
      <WhenLoaded loaded={shown} label="Narrowing the coverage" onRetry={() => void retry()}>
        {(view) => {
          const sections = coverageSections(view);
          return (
            <div class="card-list" aria-busy={busy}>
              <CoverageTimeline entries={timelineEntries(sections)} pageDate={view.pageDate} />
              {countRelated(view) === 0 && (
                <NothingRelated
                  about={isNarrowed ? 'filter' : view.narrowedTo !== null ? 'selection' : 'article'}
                  onClear={clear}
                />
              )}
              <CoverageGroups sections={sections} onOpen={onOpen} />
            </div>
          );
        }}
      </WhenLoaded>
    </div>
  );
}
