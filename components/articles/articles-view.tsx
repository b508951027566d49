import type { CorpusView } from '../../utils/messages/answers.ts';
import { type LibraryPlace, useNavigation } from '../corpus/use-library-route.ts';
import { DrillDown } from '../shared/drill-down.tsx';
import { ArticleList } from './article-list.tsx';
import { ArticlePage } from './article-page.tsx';

interface ArticlesViewProps {
  readonly corpus: CorpusView;
  readonly place: LibraryPlace;
  readonly onChanged: () => void;
}

/** All articles, and the one that was chosen. */
export function ArticlesView({ corpus, place: { route, passage }, onChanged }: ArticlesViewProps) {
  const { go, back } = useNavigation();
  return (
    <DrillDown
      list={<ArticleList corpus={corpus} />}
      detail={
        route.at === 'article' ? (
          <ArticlePage
            // The same article is another view of it where another passage led there.
            key={`${route.id} ${passage?.text ?? ''}`}
            article={route.id}
            passage={passage}
            onRemoved={(isShown) => {
              if (isShown) go({ at: 'articles' });
              onChanged();
            }}
          />
        ) : null
      }
      backTo="the articles"
      subject={route.at === 'article' ? route.id : ''}
      onBack={() => back({ at: 'articles' })}
    />
  );
}
