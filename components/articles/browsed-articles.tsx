import { useMemo } from 'preact/hooks';
import type { BrowseFilter, NamedSource } from '../../utils/messages/library-messages.ts';
import { countText } from '../shared/count-text.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { Skeleton } from '../shared/skeleton.tsx';
import { VirtualList } from '../shared/virtual-list.tsx';
import { ArticleRow } from './article-row.tsx';
import { sourceWords } from './source-words.ts';
import { useBrowse } from './use-browse.ts';

/** Height of a row before it is measured, in CSS pixels. */
const ROW_HEIGHT = 57;

interface BrowsedArticlesProps {
  readonly filter: BrowseFilter;
  readonly isNarrowed: boolean;
  /** By what names the reader knows the sources; each row says its own where there are several. */
  readonly sources: readonly NamedSource[];
  /** Another one asks again. */
  readonly version: unknown;
}

/** The articles that a filter lets through, newest first, and how many they are. */
export function BrowsedArticles({ filter, isNarrowed, sources, version }: BrowsedArticlesProps) {
  const { view, problem, busy, more, retry } = useBrowse(filter, version);
  const words = useMemo(() => new Map(sources.map((named) => [named.source, sourceWords(named)])), [sources]);
  return (
    <>
      <div class="search-status" role="status">
        {view !== null && (
          <p class="list-note">
            {view.total.articles === 0 ? nothingText(isNarrowed) : totalText(view.total)}
          </p>
        )}
      </div>
      {problem !== null && <ProblemNotice problem={problem} onRetry={retry} />}
      {view === null && busy && <Skeleton label="Loading the articles" cards={4} />}
      {view !== null && (
        <VirtualList
          label="Articles"
          items={view.articles}
          keyOf={({ head }) => head.id}
          estimate={ROW_HEIGHT}
          total={view.total.exact ? view.total.articles : null}
          busy={busy}
          onMore={more}
        >
          {({ head, sources: own }) => (
            <ArticleRow
              head={head}
              passage={null}
              note={words.size > 1 ? own.map((source) => words.get(source) ?? '').join(', ') : ''}
            />
          )}
        </VirtualList>
      )}
    </>
  );
}

function totalText({ articles, exact }: { readonly articles: number; readonly exact: boolean }): string {
  return exact ? countText(articles, 'article') : `At least ${countText(articles, 'article')}`;
}

function nothingText(isNarrowed: boolean): string {
  return isNarrowed
    ? 'No article is like that. Clear the filters to see all.'
    : 'There is no article yet. Keep one that you read, or add some in Sources.';
}
