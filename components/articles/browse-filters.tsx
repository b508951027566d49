import type { BrowseChoices } from '../../utils/messages/library-messages.ts';
import { CustomDays } from '../coverage/custom-days.tsx';
import { FilterSelect } from '../coverage/filter-select.tsx';
import type { Period } from '../coverage/period.ts';
import { type BrowseChoice, isNarrowed } from './browse-choice.ts';
import { languageName } from './language-names.ts';
import { sourceWords } from './source-words.ts';

const PERIODS = [
  { value: 'week', label: 'Past week' },
  { value: 'month', label: 'Past month' },
  { value: 'year', label: 'Past year' },
  { value: 'custom', label: 'From … to …' },
] as const;

interface BrowseFiltersProps {
  readonly choices: BrowseChoices;
  readonly choice: BrowseChoice;
  readonly onChoose: (choice: BrowseChoice) => void;
  readonly onClear: () => void;
}

/** Narrows the articles by outlet, period, language, by who put them there, and by an actor that was picked. */
export function BrowseFilters({ choices, choice, onChoose, onClear }: BrowseFiltersProps) {
  const { outlet, actor, language, source, period } = choice;
  return (
    <fieldset class="filters browse-filters">
      <legend class="visually-hidden">Narrow the articles</legend>
      <div class="filter-row">
        <FilterSelect
          label="Outlet"
          all="All outlets"
          options={choices.outlets.map(({ name }) => ({ value: name, label: name }))}
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
        {(choices.sources.length > 1 || source !== null) && (
          <FilterSelect
            label="Source"
            all="All sources"
            options={choices.sources.map((named) => ({ value: named.source, label: sourceWords(named) }))}
            chosen={source}
            onChoose={(chosen) => onChoose({ ...choice, source: chosen })}
          />
        )}
        {(choices.languages.length > 1 || language !== null) && (
          <FilterSelect
            label="Language"
            all="All languages"
            options={choices.languages.map((code) => ({ value: code, label: languageName(code) }))}
            chosen={language}
            onChoose={(chosen) => onChoose({ ...choice, language: chosen })}
          />
        )}
        {actor !== null && (
          <button
            type="button"
            class="filter-select filter-set filter-pill"
            onClick={() => onChoose({ ...choice, actor: null })}
          >
            <span dir="auto">Actor: {actor.name}</span> <span aria-hidden="true">×</span>
            <span class="visually-hidden">, remove this filter</span>
          </button>
        )}
        {isNarrowed(choice) && (
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
