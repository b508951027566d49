import type { CoverageFacets } from '../../utils/messages/coverage-answers.ts';
import { type CoverageChoice, isChosen } from './coverage-choice.ts';
import { CustomDays } from './custom-days.tsx';
import { FilterSelect } from './filter-select.tsx';
import { type Period, pageDay } from './period.ts';

type PeriodKind = Period['kind'];

const PERIODS: readonly { readonly value: PeriodKind; readonly label: string; readonly needsDay: boolean }[] =
  [
    { value: 'week', label: 'Week before this page', needsDay: true },
    { value: 'month', label: 'Month before this page', needsDay: true },
    { value: 'year', label: 'Year before this page', needsDay: true },
    { value: 'before', label: 'Before this page', needsDay: true },
    { value: 'after', label: 'After this page', needsDay: true },
    { value: 'custom', label: 'From … to …', needsDay: false },
  ];

interface CoverageFiltersProps {
  readonly facets: CoverageFacets;
  readonly pageDate: string | null;
  readonly choice: CoverageChoice;
  readonly onChoose: (choice: CoverageChoice) => void;
  readonly onClear: () => void;
  /** What was found, in words, while the list is narrowed. */
  readonly outcome: string;
}

/** Narrows the list by outlet, actor and period. */
export function CoverageFilters({
  facets,
  pageDate,
  choice,
  onChoose,
  onClear,
  outcome,
}: CoverageFiltersProps) {
  const day = pageDay(pageDate);
  const { period } = choice;
  return (
    <search class="filters" aria-label="Narrow the coverage">
      <div class="filter-row">
        <FilterSelect
          label="Outlet"
          all="All outlets"
          options={facets.outlets.map(({ name, articles }) => ({
            value: name,
            label: `${name} (${articles})`,
          }))}
          chosen={choice.outlet}
          onChoose={(outlet) => onChoose({ ...choice, outlet })}
        />
        <FilterSelect
          label="Actor"
          all="All actors"
          options={facets.actors.map(({ id, name, articles }) => ({
            value: id,
            label: `${name} (${articles})`,
          }))}
          chosen={choice.actor}
          onChoose={(actor) => onChoose({ ...choice, actor })}
        />
        <FilterSelect
          label="Period"
          all="Any time"
          options={PERIODS.filter(({ needsDay }) => day !== null || !needsDay)}
          chosen={period.kind === 'any' ? null : period.kind}
          onChoose={(kind) => onChoose({ ...choice, period: periodOf(kind) })}
        />
      </div>
      {period.kind === 'custom' && (
        <CustomDays
          days={period}
          onChoose={(days) => onChoose({ ...choice, period: { kind: 'custom', ...days } })}
        />
      )}
      <p class="filter-outcome">
        <span role="status">{outcome}</span>
        {isChosen(choice) && (
          <button type="button" class="link-button" onClick={onClear}>
            Clear
          </button>
        )}
      </p>
    </search>
  );
}

function periodOf(kind: PeriodKind | null): Period {
  return kind === 'custom' ? { kind, from: null, to: null } : { kind: kind ?? 'any' };
}
