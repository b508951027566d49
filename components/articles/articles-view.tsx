import type { CorpusView } from '../../utils/messages/answers.ts';
import { SearchSection } from '../corpus/search-section.tsx';
import { type LibraryPlace, useNavigation } from '../corpus/use-library-route.ts';
import { ArticleReader } from '../coverage/article-reader.tsx';
import { DrillDown } from '../shared/drill-down.tsx';

interface ArticlesViewProps {
  readonly corpus: CorpusView;
  readonly place: LibraryPlace;
  readonly onChanged: () => void;
}

/** All articles, and the one that was chosen. */
export function ArticlesView({ corpus, place }: ArticlesViewProps) {
  const navigation = useNavigation();
  const { route, passage } = place;
  return (
    <DrillDown
      list={
        <div class="library-sections">
          <SearchSection
            articles={corpus.articles}
            onOpen={({ head, passage, marks }) =>
              navigation?.go({ at: 'article', id: head.id }, { text: passage, marks })
            }
          />
        </div>
      }
      detail={
        route.at === 'article' ? (
          <ArticleReader key={route.id} article={route.id} passage={passage ?? { text: '', marks: [] }} />
        ) : null
      }
      backTo="the articles"
      onBack={() => navigation?.back({ at: 'articles' })}
    />
  );
}
