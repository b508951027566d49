import { useMemo, useRef, useState } from 'preact/hooks';
import type { CorpusView } from '../../utils/messages/answers.ts';
import { IndexingLine } from '../coverage/indexing-line.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { useLasting } from '../shared/use-lasting.ts';
import { ALL_ARTICLES, browseFilter, isNarrowed } from './browse-choice.ts';
import { BrowseFilters } from './browse-filters.tsx';
import { BrowsedArticles } from './browsed-articles.tsx';
import { CoverageChart } from './coverage-chart.tsx';
import { FoundArticles } from './found-articles.tsx';
import { SearchBox } from './search-box.tsx';
import { SuggestionLine } from './suggestion-line.tsx';
import { useSuggestions } from './use-suggestions.ts';
import { useTypedSearch } from './use-typed-search.ts';

const NO_CHOICES = { outlets: [], languages: [], sources: [] };

interface ArticleListProps {
  readonly corpus: CorpusView;
}

/** All articles, newest first, or those that a search finds; narrowed by what the reader chose. */
export function ArticleList({ corpus }: ArticleListProps) {
  const { typed, setTyped, search, query, typing } = useTypedSearch();
  const suggestions = useSuggestions(typed);
  const [choice, setChoice] = useState(ALL_ARTICLES);
  const [today] = useState(() => new Date().toISOString());
  const filter = useMemo(() => browseFilter(choice, today), [choice, today]);
  const version = corpus.articles;
  const choices = useAnswer({ type: 'view/browse-choices' }, { version }).loaded;
  const offered = choices.state === 'ready' ? choices.value : NO_CHOICES;
  const timeline = useAnswer(
    { type: 'view/timeline', filter: { ...filter, from: null, to: null } },
    { version },
  );
  const drawn = useLasting(timeline.loaded, 'timeline').shown;
  const top = useRef<HTMLDivElement>(null);

  const pick = (change: Partial<typeof choice>) => {
    setTyped('');
    setChoice({ ...choice, ...change });
    // The button goes away with what was typed; the focus must not go with it.
    top.current?.querySelector('input')?.focus();
  };
  return (
    <div class="article-list" ref={top}>
      <SearchBox typed={typed} onType={setTyped} onSearch={search} />
      <SuggestionLine
        found={suggestions}
        onOutlet={(outlet) => pick({ outlet })}
        onActor={({ id, name }) => pick({ actor: { id, name } })}
      />
      <BrowseFilters
        choices={offered}
        choice={choice}
        onChoose={setChoice}
        onClear={() => {
          setChoice(ALL_ARTICLES);
          top.current?.querySelector('select')?.focus();
        }}
      />
      <IndexingLine indexing={corpus.indexing} />
      {drawn.state === 'ready' && query.trim() === '' && (
        <CoverageChart
          timeline={drawn.value}
          chosen={filter}
          onChoose={({ from, to }) =>
            setChoice({
              ...choice,
              period: from === null && to === null ? { kind: 'any' } : { kind: 'custom', from, to },
            })
          }
        />
      )}
      {query.trim() === '' ? (
        <BrowsedArticles
          filter={filter}
          isNarrowed={isNarrowed(choice)}
          sources={offered.sources}
          version={version}
        />
      ) : (
        <FoundArticles
          search={{ query, typing, filter }}
          isNarrowed={isNarrowed(choice)}
          articles={corpus.articles}
        />
      )}
    </div>
  );
}
