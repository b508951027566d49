import { useState } from 'preact/hooks';
import type { CoverageItem } from '../../utils/messages/coverage-answers.ts';
import { NO_FILTER } from '../../utils/reading/no-filter.ts';
import { filterOf, NO_CHOICE } from '../coverage/coverage-choice.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { SearchBox } from './search-box.tsx';
import { SearchFilters } from './search-filters.tsx';
import { SearchHits } from './search-hits.tsx';
import { SearchOutcome } from './search-outcome.tsx';
import { useSearch } from './use-search.ts';
import { useTypedSearch } from './use-typed-search.ts';

interface SearchSectionProps {
  /** How many articles there are to search. */
  readonly articles: number;
  readonly onOpen: (item: CoverageItem) => void;
}

/** Finds articles of the corpus by what they say, by outlet and by date. */
export function SearchSection({ articles, onOpen }: SearchSectionProps) {
  const { typed, setTyped, search, query, typing } = useTypedSearch();
  const [choice, setChoice] = useState(NO_CHOICE);
  const filter = filterOf(choice, today());
  const isAsked = query.trim() !== '' || filter !== null;
  const { view, problem, busy, more, retry } = useSearch(
    isAsked ? { query, typing, filter: filter ?? NO_FILTER } : null,
    articles,
  );
  return (
    <section class="library-section" aria-labelledby="search-heading">
      <h2 id="search-heading">Search</h2>
      <SearchBox typed={typed} onType={setTyped} onSearch={search} />
      {isAsked && (
        <SearchFilters
          outlets={view?.facets.outlets ?? []}
          choice={choice}
          onChoose={setChoice}
          onClear={() => setChoice(NO_CHOICE)}
        />
      )}
      <div class="search-status" role="status">
        {isAsked && <SearchOutcome query={query} view={view} busy={busy} narrowed={filter !== null} />}
      </div>
      {problem !== null && <ProblemNotice problem={problem} onRetry={retry} />}
      {view !== null && <SearchHits view={view} busy={busy} onOpen={onOpen} onMore={more} />}
    </section>
  );
}

/** Periods are told from this day. */
function today(): string {
  return new Date().toISOString();
}
