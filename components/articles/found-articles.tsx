import { useState } from 'preact/hooks';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { VirtualList } from '../shared/virtual-list.tsx';
import { ArticleRow } from './article-row.tsx';
import { SearchOutcome } from './search-outcome.tsx';
import { type Search, useSearch } from './use-search.ts';

/** Height of a row before it is measured, in CSS pixels. */
const ROW_HEIGHT = 96;

interface FoundArticlesProps {
  readonly search: Search;
  readonly isNarrowed: boolean;
  /** How many articles there are to search. */
  readonly articles: number;
}

/** The articles that a search finds, best first, each with the passage in which what was looked for stands. */
export function FoundArticles({ search, isNarrowed, articles }: FoundArticlesProps) {
  const { view, problem, busy, more, retry } = useSearch(search, articles);
  const [looking, setLooking] = useState(false);
  const isMore = view !== null && view.next !== null && !busy && !looking && !isWhole(view);
  const showMore = async () => {
    setLooking(true);
    await more();
    setLooking(false);
  };
  return (
    <>
      <div class="search-status" role="status">
        <SearchOutcome query={search.query} view={view} busy={busy} narrowed={isNarrowed} />
      </div>
      {problem !== null && <ProblemNotice problem={problem} onRetry={retry} />}
      {view !== null && (
        <VirtualList
          class="search-hits"
          label="Articles found"
          items={view.hits}
          keyOf={({ head }) => head.id}
          estimate={ROW_HEIGHT}
          total={view.total.exact ? view.total.articles : null}
          busy={busy}
          onMore={isMore ? () => void showMore() : null}
        >
          {({ head, passage, marks }) => <ArticleRow head={head} passage={{ text: passage, marks }} />}
        </VirtualList>
      )}
      {view !== null && view.hits.length === 0 && view.next !== null && (
        <button
          type="button"
          class="button"
          aria-disabled={!isMore}
          onClick={() => {
            if (isMore) void showMore();
          }}
        >
          {looking ? 'Searching…' : 'Look further'}
        </button>
      )}
    </>
  );
}

function isWhole({ hits, total }: NonNullable<ReturnType<typeof useSearch>['view']>): boolean {
  return total.exact && hits.length >= total.articles;
}
