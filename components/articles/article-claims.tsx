import type { ComparedArticle } from '../claims/compared-article.ts';
import { ComparisonList } from '../claims/comparison-list.tsx';
import type { Judging } from '../claims/use-judging.ts';
import { useNavigation } from '../corpus/use-library-route.ts';
import type { LoadedComparisons } from '../page/use-comparisons.ts';
import { WhenLoaded } from '../shared/when-loaded.tsx';

interface ArticleClaimsProps {
  readonly article: ComparedArticle;
  readonly comparisons: LoadedComparisons;
  readonly judging: Judging;
}

/** What a stored article states beside what other coverage said. */
export function ArticleClaims({ article, comparisons, judging }: ArticleClaimsProps) {
  const { go } = useNavigation();
  return (
    <WhenLoaded
      loaded={comparisons.loaded}
      label="Comparing with other coverage"
      onRetry={() => void comparisons.retry()}
    >
      {(found) => (
        <ComparisonList
          tab={null}
          article={article}
          found={found}
          first={comparisons.first}
          judging={judging}
          whole={false}
          onWhole={null}
          onOpen={({ coverage: { head, quote, marks } }) =>
            go({ at: 'article', id: head.id }, { text: quote, marks })
          }
          onOpenCheck={({ head, claim }) => go({ at: 'article', id: head.id }, { text: claim, marks: [] })}
        />
      )}
    </WhenLoaded>
  );
}
