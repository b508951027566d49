import { useRef, useState } from 'preact/hooks';
import { withOpinions } from '../../utils/claims/second-opinion.ts';
import type {
  ComparisonsView,
  ComparisonView,
  FactCheckView,
} from '../../utils/messages/comparison-answers.ts';
import { SelectionStrip } from '../coverage/selection-strip.tsx';
import { countText } from '../shared/count-text.ts';
import { Fold } from '../shared/disclosure.tsx';
import { ClaimCards } from './claim-cards.tsx';
import type { ClaimGroup } from './claim-groups.ts';
import type { ComparedArticle } from './compared-article.ts';
import { EVERY_COMPARISON, isChosen, isNarrowed } from './comparison-choice.ts';
import { ComparisonFilters } from './comparison-filters.tsx';
import { DismissedLine } from './dismissed-line.tsx';
import { FactCheckCard } from './fact-check-card.tsx';
import { judgedList } from './judged-list.ts';
import { listSections } from './list-sections.ts';
import { NothingToCompare } from './nothing-to-compare.tsx';
import { OwnFactChecks } from './own-fact-checks.tsx';
import { RestLine } from './rest-line.tsx';
import { SourceNotice } from './source-notice.tsx';
import type { Judging } from './use-judging.ts';
import { useOpinions } from './use-opinions.ts';
import { useStanding, withStanding } from './use-standing.ts';

/** Fewer comparisons are taken in at a glance, and need no filters. */
const WORTH_NARROWING = 3;

export interface PageComparisons {
  /** Null for a stored article. */
  readonly tab: number | null;
  readonly article: ComparedArticle;
  /** Those that were found first, until all are there. */
  readonly found: ComparisonsView;
  /** What stood there while the rest was awaited; null where all came at once. */
  readonly first: ComparisonsView | null;
  readonly judging: Judging;
  /** Whether the whole article was asked for in spite of a selection. */
  readonly whole: boolean;
  /** Null where nothing of the page is known but a passage that the reader chose. */
  readonly onWhole: ((whole: boolean) => void) | null;
}

interface ComparisonListProps extends PageComparisons {
  readonly onOpen: (comparison: ComparisonView) => void;
  readonly onOpenCheck: (check: FactCheckView) => void;
}

/** What was found about a page or a passage of it: warnings and fact-checks first, then comparisons by passage. */
export function ComparisonList(props: ComparisonListProps) {
  const { tab, article, found, first, judging, whole, onWhole, onOpen, onOpenCheck } = props;
  const isOnPage = tab === null || onWhole !== null;
  const [choice, setChoice] = useState(EVERY_COMPARISON);
  const list = useRef<HTMLDivElement>(null);
  const { comparisons, setAside, dismissed } = judgedList(found, judging.said);
  const opinions = useOpinions({ tab, whole, found });
  const ordered = withOpinions(comparisons, opinions);
  const chosen = ordered.filter((comparison) => isChosen(comparison, choice));
  const narrowed = isNarrowed(choice);
  const standing = useStanding(list, found, first);
  const sections = listSections(chosen, found.tallies);
  const { open, moreAgree, hints } = narrowed ? sections : withStanding(sections, standing);
  const clear = () => {
    setChoice(EVERY_COMPARISON);
    // The button goes away with what it clears; focus must not go with it.
    list.current?.querySelector('select')?.focus();
  };
  const context = { tab, page: article, isOnPage, judging, opinions, onOpen, setAside };
  const folded = [
    ...(moreAgree.length > 0 ? [`${countFinds(moreAgree)}${open.length > 0 ? ' more' : ''} agree`] : []),
    ...(hints.length > 0 ? [countText(countFinds(hints), 'hint')] : []),
  ];
  return (
    <div class="card-list" ref={list}>
      <SelectionStrip narrowedTo={found.narrowedTo} whole={whole} onWhole={onWhole} />
      <SourceNotice check={found.sourceCheck} />
      {found.complete && (narrowed || comparisons.length >= WORTH_NARROWING) ? (
        <ComparisonFilters
          comparisons={comparisons}
          choice={choice}
          onChoose={setChoice}
          onClear={clear}
          outcome={narrowed ? countText(chosen.length, 'comparison') : ''}
        />
      ) : (
        <RestLine found={found} first={first} />
      )}
      {!narrowed && (
        <>
          <OwnFactChecks checks={found.ownFactChecks} />
          {found.factChecks.map((check) => (
            <FactCheckCard
              key={`${check.head.id} ${check.claim}`}
              check={check}
              tab={tab}
              isOnPage={isOnPage}
              onOpen={onOpenCheck}
            />
          ))}
        </>
      )}
      {open.length === 0 && (
        <NothingToCompare
          about={narrowed ? 'filter' : found.narrowedTo !== null ? 'selection' : 'article'}
          hints={hints.length}
          onClear={clear}
        />
      )}
      <ClaimCards groups={open} {...context} />
      {folded.length > 0 && (
        // What alone is left of a filter must not stay hidden.
        <Fold
          key={`${choice.relation} ${choice.outlet}`}
          summary={folded.join(' · ')}
          initiallyOpen={narrowed && open.length === 0}
        >
          <ClaimCards groups={moreAgree} {...context} />
          {hints.length > 0 && <p class="list-note">Hints are less certain. Judge for yourself.</p>}
          <ClaimCards groups={hints} {...context} />
        </Fold>
      )}
      <DismissedLine count={dismissed} />
    </div>
  );
}

function countFinds(groups: readonly ClaimGroup[]): number {
  return groups.reduce((sum, { finds }) => sum + finds.length, 0);
}
