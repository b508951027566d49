import { useState } from 'preact/hooks';
import type { TabReading } from '../../utils/messages/answers.ts';
import type { ComparisonView } from '../../utils/messages/comparison-answers.ts';
import { ArticleReader } from '../coverage/article-reader.tsx';
import { countText } from '../shared/count-text.ts';
import { Fold } from '../shared/disclosure.tsx';
import { DrillDown } from '../shared/drill-down.tsx';
import { LibraryLink } from '../shared/library-link.tsx';
import { Notice } from '../shared/notice.tsx';
import { ComparisonCard } from './comparison-card.tsx';
import { sortComparisons } from './sort-comparisons.ts';

interface ClaimsPanelProps {
  readonly tab: number;
  readonly article: TabReading['article'];
  readonly comparisons: readonly ComparisonView[];
}

/** What the page states beside what earlier coverage said. */
export function ClaimsPanel(props: ClaimsPanelProps) {
  const [opened, setOpened] = useState<ComparisonView | null>(null);
  return (
    <DrillDown
      list={<ComparisonList {...props} onOpen={setOpened} />}
      detail={
        opened && (
          <ArticleReader
            article={opened.coverage.head.id}
            passage={{ text: opened.coverage.quote, marks: opened.coverage.marks }}
          />
        )
      }
      backTo="claims"
      onBack={() => setOpened(null)}
    />
  );
}

function ComparisonList({
  tab,
  article,
  comparisons,
  onOpen,
}: ClaimsPanelProps & { onOpen: (opened: ComparisonView) => void }) {
  const { open, moreAgree, hints } = sortComparisons(comparisons);
  const cards = (chosen: readonly ComparisonView[]) =>
    chosen.map((comparison) => (
      <ComparisonCard
        key={comparisonKey(comparison)}
        comparison={comparison}
        tab={tab}
        pageDate={article.date}
        pageOutlet={article.outlet}
        onOpen={onOpen}
      />
    ));
  const folded = [
    ...(moreAgree.length > 0 ? [`${moreAgree.length}${open.length > 0 ? ' more' : ''} agree`] : []),
    ...(hints.length > 0 ? [countText(hints.length, 'hint')] : []),
  ];
  return (
    <div class="card-list">
      {open.length === 0 && <NothingToCompare hints={hints.length} />}
      {cards(open)}
      {folded.length > 0 && (
        <Fold summary={folded.join(' · ')}>
          {cards(moreAgree)}
          {hints.length > 0 && <p class="list-note">Hints are less certain. Judge for yourself.</p>}
          {cards(hints)}
        </Fold>
      )}
    </div>
  );
}

function NothingToCompare({ hints }: { readonly hints: number }) {
  return (
    <Notice
      title={hints > 0 ? 'Nothing certain to compare' : 'Nothing to compare'}
      actions={<LibraryLink button />}
    >
      <p>
        {hints > 0
          ? 'No statement here clearly matches one in your library. What might match is below.'
          : 'No statement here matches one in your library. Add earlier articles on the matter there, and this page is compared with them.'}
      </p>
    </Notice>
  );
}

function comparisonKey(comparison: ComparisonView): string {
  const { page, coverage, relation } = comparison;
  return [relation, page.start, page.end, coverage.head.id, coverage.start].join(' ');
}
