import { RELATIONS } from '../../utils/claims/comparison.ts';
import type { ComparisonView } from '../../utils/messages/comparison-answers.ts';
import { FilterSelect } from '../coverage/filter-select.tsx';
import { type ComparisonChoice, isNarrowed, outletOf } from './comparison-choice.ts';
import { relationWords } from './relation-label.ts';

interface ComparisonFiltersProps {
  /** All of them, whatever was chosen. */
  readonly comparisons: readonly ComparisonView[];
  readonly choice: ComparisonChoice;
  readonly onChoose: (choice: ComparisonChoice) => void;
  readonly onClear: () => void;
  /** What was found, in words, while the list is narrowed. */
  readonly outcome: string;
}

/** Narrows the comparisons by relation and by outlet. */
export function ComparisonFilters(props: ComparisonFiltersProps) {
  const { comparisons, choice, onChoose, onClear, outcome } = props;
  const relations = RELATIONS.map((relation) => ({
    value: relation,
    name: relationWords({ relation, tier: 'shown' }).label,
    count: comparisons.filter((comparison) => comparison.relation === relation).length,
  }));
  const outlets = [...Map.groupBy(comparisons, outletOf)].map(([name, own]) => ({
    value: name,
    name,
    count: own.length,
  }));
  return (
    <search class="filters" aria-label="Narrow the comparisons">
      <div class="filter-row">
        <FilterSelect
          label="Kind"
          all="All kinds"
          options={counted(relations)}
          chosen={choice.relation}
          onChoose={(relation) => onChoose({ ...choice, relation })}
        />
        <FilterSelect
          label="Outlet"
          all="All outlets"
          options={counted(outlets)}
          chosen={choice.outlet}
          onChoose={(outlet) => onChoose({ ...choice, outlet })}
        />
      </div>
      <p class="filter-outcome">
        <span role="status">{outcome}</span>
        {isNarrowed(choice) && (
          <button type="button" class="link-button" onClick={onClear}>
            Clear
          </button>
        )}
      </p>
    </search>
  );
}

interface Countable<Value> {
  readonly value: Value;
  readonly name: string;
  readonly count: number;
}

/** Those that there are, most first, with how many. */
function counted<Value>(options: readonly Countable<Value>[]): { value: Value; label: string }[] {
  return options
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ value, name, count }) => ({ value, label: `${name} (${count})` }));
}
