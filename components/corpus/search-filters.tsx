import type { CoverageFacets } from '../../utils/messages/coverage-answers.ts';
import { type CoverageChoice, NO_CHOICE } from '../coverage/coverage-choice.ts';
import { CustomDays } from '../coverage/custom-days.tsx';
import { FilterSelect } from '../coverage/filter-select.tsx';
import type { Period } from '../coverage/period.ts';

const PERIODS = [
  { value: 'week', label: 'Past week' },
  { value: 'month', label: 'Past month' },
  { value: 'year', label: 'Past year' },
  { value: 'custom', label: 'From … to …' },
] as const;

interface SearchFiltersProps {
  readonly outlets: CoverageFacets['outlets'];
  readonly choice: CoverageChoice;
  readonly onChoose: (choice: CoverageChoice) => void;
  readonly onClear: () => void;
}

/** Narrows a search by outlet and by period. How many hits an outlet has is not said: phrases are counted late. */
export function SearchFilters({ outlets, choice, onChoose, onClear }: SearchFiltersProps) {
  const { outlet, period } = choice;
  return (
    <fieldset class="filters search-filters">
      <legend class="visually-hidden">Narrow the search</legend>
      <div class="filter-row">
        <FilterSelect
          label="Outlet"
          all="All outlets"
          options={outlets.map(({ name }) => ({ value: name, label: name }))}
          chosen={outlet}
          onChoose={(chosen) => onChoose({ ...choice, outlet: chosen })}
        />
        <FilterSelect
          label="Period"
          all="Any time"
          options={PERIODS}
          chosen={PERIODS.find(({ value }) => value === period.kind)?.value ?? null}
          onChoose={(kind) => onChoose({ ...choice, period: periodOf(kind) })}
        />
        {choice !== NO_CHOICE && (
          <button type="button" class="link-button" onClick={onClear}>
            Clear
          </button>
        )}
      </div>
      {period.kind === 'custom' && (
        <CustomDays
          days={period}
          onChoose={(days) => onChoose({ ...choice, period: { kind: 'custom', ...days } })}
        />
      )}
    </fieldset>
  );
}

function periodOf(kind: (typeof PERIODS)[number]['value'] | null): Period {
  return kind === 'custom' ? { kind, from: null, to: null } : { kind: kind ?? 'any' };
}
